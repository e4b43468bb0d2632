import { expect, test } from 'vitest';
import { fewHeadings } from '../../../../../tools/check/rules/few-headings.ts';
import { article, findingsIn } from '../findings.ts';

test('two sections are too few, three will do', () => {
  expect(findingsIn(article, fewHeadings, [])).toEqual([]);
  expect(findingsIn(article, fewHeadings, [[article, '## How to do it', '### How to do it']])).toEqual([
    `${article}:2:1  headings-few  The article has 2 sections · Give it at least 3 headings with ##: what to do, what to avoid, what to expect.`,
  ]);
});
