import { expect, test } from 'vitest';
import { excerpt, runsOf, sentencesOf, tidy, wholeWord, wordsOf } from '../../../../tools/check/sentences.ts';

const split = (text: string): string[] => sentencesOf({ text, line: 1, column: 1 }).map((sentence) => sentence.text);

test.each([
  ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
  ['About 0.9 in 100. That is few.', ['About 0.9 in 100.', 'That is few.']],
  ['Packs, e.g. Peas, are cold. Wrap them.', ['Packs, e.g. Peas, are cold.', 'Wrap them.']],
  ['Ask, "Is it safe?" Then wait.', ['Ask, "Is it safe?"', 'Then wait.']],
  ['It eases.  In a week.', ['It eases.', 'In a week.']],
  ['   ', []],
])('%j has its sentences', (text, expected) => {
  expect(split(text)).toEqual(expected);
});

test('each sentence knows its line', () => {
  const lines = sentencesOf({ text: 'One here.\nTwo there.\nThree.', line: 7, column: 3 });
  expect(lines.map(({ line, column }) => [line, column])).toEqual([
    [7, 3],
    [8, 1],
    [9, 1],
  ]);
});

test('words lose case and punctuation but keep their apostrophes and hyphens', () => {
  expect(wordsOf('Don’t “flare-up”, 15!')).toEqual(["don't", 'flare-up', '15']);
});

test('runs overlap, and a short text has none', () => {
  expect(runsOf('a b c d', 3)).toEqual(['a b c', 'b c d']);
  expect(runsOf('a b', 3)).toEqual([]);
});

test('a whole word is not found inside another', () => {
  expect(wholeWord('cure').test('Secure it')).toBe(false);
  expect(wholeWord('cure').test('No cure.')).toBe(true);
  expect(wholeWord('disc', { plural: true }).test('two discs')).toBe(true);
  expect(wholeWord('disc', { plural: true }).test('a discovery')).toBe(false);
});

test('excerpts are short and tidy', () => {
  expect(excerpt('One  two .', 8)).toBe('One two.');
  expect(excerpt('a b c', 2)).toBe('a b …');
  expect(tidy('a  b , c')).toBe('a b, c');
});
