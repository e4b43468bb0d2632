import { expect, test } from 'vitest';
import { keyOf } from '../../../../src/features/search/layer/normalise.ts';
import { repair } from '../../../../src/features/search/layer/repair.ts';
import { plainWords } from '../../../../src/features/search/plain-words.ts';

const known = ['sciatica', 'chest', 'part', 'shiver'].map((word) => ({ word, key: keyOf(word), pages: 3 }));
const plain = plainWords([{ known, isUsed: (key) => key === keyOf('partner') }], ['shive']).split(' ');

test('usual English words that repair would change are named', () => {
  for (const word of ['cheat', 'pirate', 'chess']) {
    expect(repair(word, known), word).toBeDefined();
    expect(plain).toContain(word);
  }
});

test('rare words that the lists name are no slips either', () => {
  expect(repair('shive', known)).toBeDefined();
  expect(plain).toContain('shive');
});

test('words that repair leaves alone, that the site uses, or that are no words are not named', () => {
  for (const word of ['kettle', 'partner', 'siatica', 'chets', 'the']) expect(plain).not.toContain(word);
});

test('the list is in order, so that the same content gives the same bytes', () => {
  expect(plain).toEqual(plain.toSorted());
});
