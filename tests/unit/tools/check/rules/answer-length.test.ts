import { expect, test } from 'vitest';
import { answerLength } from '../../../../../tools/check/rules/answer-length.ts';
import { article, findings, lineOf } from '../findings.ts';

test('an answer of one sentence is named', () => {
  expect(findings(answerLength, [[article, ' It needs an hour and no scrubbing.', '']])).toEqual([
    `${article}:${lineOf(article, 'Vinegar takes')}:1  answer-length  The first paragraph has 1 sentence · Answer the question in two or three.`,
  ]);
});

test('two or three sentences pass, four do not', () => {
  const answer = (more: string): string[] => findings(answerLength, [[article, 'and no scrubbing.', `and no scrubbing.${more}`]]);
  expect(answer(' It is cheap.')).toEqual([]);
  expect(answer(' It is cheap. It smells.')).toEqual([expect.stringContaining('has 4 sentences')]);
});
