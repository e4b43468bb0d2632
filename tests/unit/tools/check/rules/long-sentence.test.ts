import { expect, test } from 'vitest';
import { longSentence } from '../../../../../tools/check/rules/long-sentence.ts';
import { article, findings, lineOf } from '../findings.ts';

const words = (count: number): string => `${Array.from({ length: count }, () => 'drip').join(' ')}.`;

test('a sentence of 36 words is named with its line', () => {
  expect(findings(longSentence, [[article, 'Pour, wait, rinse.', words(36)]])).toEqual([
    `${article}:${lineOf(article, 'Pour, wait, rinse.')}:1  sentence-long  The sentence "drip drip drip drip drip drip drip drip …" has 36 words · Break it up: at most 35, better under 20.`,
  ]);
});

test('a sentence of 35 words passes, and so do two of 20 in one paragraph', () => {
  expect(findings(longSentence, [[article, 'Pour, wait, rinse.', words(35)]])).toEqual([]);
  expect(findings(longSentence, [[article, 'Pour, wait, rinse.', `A${words(20)} B${words(20)}`]])).toEqual([]);
});

test('the line is that of the sentence, not of its paragraph', () => {
  const [line] = findings(longSentence, [[article, 'Pour, wait, rinse.', `Pour.\nWait.\nA${words(40)}`]]);
  expect(line).toContain(`${article}:${lineOf(article, 'Pour, wait, rinse.') + 2}:1 `);
});

test('steps of exercises and meanings of words are read too', () => {
  const lines = findings(longSentence, [
    ['exercises/lift-a-kettle.mdx', 'dose: Five times.', `dose: ${words(36)}`],
    ['glossary.yaml', 'The white crust', words(37)],
  ]);
  expect(lines).toEqual([
    expect.stringContaining('exercises/lift-a-kettle.mdx:9:1  sentence-long '),
    expect.stringContaining('glossary.yaml:3:3  sentence-long '),
  ]);
});
