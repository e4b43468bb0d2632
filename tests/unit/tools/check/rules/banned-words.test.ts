import { expect, test } from 'vitest';
import { bannedWords } from '../../../../../tools/check/rules/banned-words.ts';
import { article, findings, lineOf } from '../findings.ts';

test.each([
  'a cure for crust',
  'It cures crust',
  'Crust can be cured',
  'guaranteed',
  'a Miracle',
  'You are fine',
  'You’re fine',
  'Check your symptoms',
  'We assess it',
  'what your risk is',
  'here is your result',
])('"%s" is refused in the text', (phrase) => {
  const lines = findings(bannedWords, [[article, 'Pour, wait, rinse.', `Pour. ${phrase}.`]]);
  expect(lines).toEqual([expect.stringContaining(`${article}:${lineOf(article, 'Pour, wait, rinse.')}:1  word-banned `)]);
});

test('titles and descriptions are read too, with the line of the field', () => {
  expect(findings(bannedWords, [[article, 'title: How do I descale a kettle?', 'title: A miracle for your kettle']])).toEqual([
    `${article}:2:1  word-banned  "miracle" is not a word for this site · Promise nothing: say how sure the evidence is.`,
  ]);
});

test('words that only contain a banned one pass, and people may type what they like', () => {
  expect(findings(bannedWords, [[article, 'Pour, wait, rinse.', 'Secure the lid; the assessment and the curer can wait.']])).toEqual([]);
  expect(findings(bannedWords, [[article, 'aliases: [white crust,', 'aliases: [cure for white crust,']])).toEqual([]);
});
