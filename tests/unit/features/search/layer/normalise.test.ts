import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentWords, keyOf, strictKeyOf, wordsOf } from '../../../../../src/features/search/layer/normalise.ts';

const keys = (text: string): string[] => wordsOf(text).map(({ key }) => key);

test.each([
  ['swiming', 'swimming'],
  ['exercises', 'exercising'],
  ['tumour', 'tumor'],
  ['paralysed', 'paralyzed'],
  ['disk', 'discs'],
  ['anaesthesia', 'anesthesia'],
  ['centre', 'center'],
  ['programme', 'program'],
  ['physio', 'fysio'],
  ['matress', 'mattress'],
  ['numbness', 'numb'],
  ['bodies', 'body'],
  ['café', 'CAFE'],
])('%s and %s are one word', (a, b) => {
  expect(keys(a)).toEqual(keys(b));
});

test.each([
  ['bed', 'bead'],
  ['numb', 'number'],
  ['week', 'weak'],
  ['leg', 'led'],
  ['need', 'knee'],
])('%s and %s stay two words', (a, b) => {
  expect(keyOf(a)).not.toBe(keyOf(b));
});

test('apostrophes of every kind are left out', () => {
  for (const mark of ["'", '’', '‘', '`']) expect(wordsOf(`can${mark}t`).map(({ text }) => text)).toEqual(['cant']);
});

test('little words are left out unless there is nothing else', () => {
  expect(contentWords('how should I sit').map(({ text }) => text)).toEqual(['sit']);
  expect(contentWords('what is it').map(({ text }) => text)).toEqual(['what', 'is', 'it']);
});

test('doubled letters count only in the strict key', () => {
  expect(keyOf('pillates')).toBe(keyOf('pilates'));
  expect(strictKeyOf('pillates')).not.toBe(strictKeyOf('pilates'));
});

test('any text gives words of letters and digits only, and never an empty key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const word of wordsOf(text)) {
        expect(word.text).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(word.key).not.toBe('');
      }
    }),
  );
});

test('case never matters', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z '-]{0,40}$/), (text) => {
      expect(keys(text.toUpperCase())).toEqual(keys(text));
    }),
  );
});
