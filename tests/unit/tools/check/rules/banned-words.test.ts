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
  'It is completely safe',
  'It is 100% safe',
  'This will fix the lid',
  'Ways to fix your back',
  'Your kettle is worn out',
  'Worn-out lids',
  'The lid is crumbling',
  'It has degenerated',
  'Blame wear and tear',
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

test('a frightening word may be quoted, asked by the reader, or explained where people look it up', () => {
  const worn = 'Their report says “worn out”. Pour.';
  expect(findings(bannedWords, [[article, 'Pour, wait, rinse.', worn]])).toEqual([]);
  expect(findings(bannedWords, [[article, 'How do I get the white crust out?', 'Is my kettle worn out?']])).toEqual([]);
  expect(
    findings(bannedWords, [
      [article, 'Pour, wait, rinse.', 'It sounds as if your kettle were worn out.'],
      [article, 'aliases: [white crust,', 'aliases: [is my kettle worn out,'],
    ]),
  ).toEqual([]);
});

test('the message on a frightening word says what to write', () => {
  expect(findings(bannedWords, [[article, 'Pour, wait, rinse.', 'Your kettle is worn out.']])).toEqual([
    `${article}:${lineOf(article, 'Pour, wait, rinse.')}:1  word-banned  "worn out" is not a word for this site · Words can hurt: write what scans of people without pain show, or quote the word where you explain it.`,
  ]);
});

test('exercises, meanings and answers to myths are ours; a belief is not', () => {
  const myth =
    '- { id: tea, belief: Tea is a cure, verdict: unsafe, answer: It cures nothing., claims: [slow], articles: [care/fill-a-kettle] }\n';
  const lines = findings(bannedWords, [
    ['exercises/lift-a-kettle.mdx', 'feel: Muscles', 'feel: A miracle. Muscles'],
    ['glossary.yaml', 'The white crust', 'A miracle, the white crust'],
    ['myths.yaml', '', myth],
  ]);
  expect(lines.map((line) => line.replace(/ is not a word.*/, ''))).toEqual([
    'exercises/lift-a-kettle.mdx:10:1  word-banned  "miracle"',
    'glossary.yaml:3:3  word-banned  "miracle"',
    'myths.yaml:1:54  word-banned  "cures"',
  ]);
});
