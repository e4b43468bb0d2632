import { expect, test } from 'vitest';
import { articleLength } from '../../../../../tools/check/rules/article-length.ts';
import { article, findingsIn } from '../findings.ts';

const withWords = (count: number): string[] =>
  findingsIn(article, articleLength, [
    [article, /\n---\n\n[\s\S]*$/, `\n---\n\n${Array.from({ length: count }, () => 'drip').join(' ')}.\n`],
  ]);

test.each([
  [499, 1],
  [500, 0],
  [1200, 0],
  [1201, 1],
])('%i words give %i findings', (count, expected) => {
  expect(withWords(count).length).toBe(expected);
});

test('the finding names the file and the limits', () => {
  expect(withWords(499)).toEqual([`${article}:2:1  article-length  The article has 499 words · Keep it between 500 and 1200.`]);
});
