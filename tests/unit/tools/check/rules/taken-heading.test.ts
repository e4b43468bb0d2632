import { expect, test } from 'vitest';
import { words } from '../../../../../src/words.ts';
import { takenHeading, takenHeadings } from '../../../../../tools/check/rules/taken-heading.ts';
import { article, findings, lineOf } from '../findings.ts';

test('a heading that the page makes by itself is named with its place', () => {
  expect(findings(takenHeading, [[article, '## What to expect', '## When to get help']])).toEqual([
    `${article}:${lineOf(article, '## What to expect')}:1  heading-taken  "When to get help" stands on every page already · Remove the section: the page makes its own from help, seeAlso and claims.`,
  ]);
});

test('case, level and a full stop make no difference; other headings pass', () => {
  expect(findings(takenHeading, [[article, '## What to expect', '### see also.']])).toEqual([expect.stringContaining('"see also."')]);
  expect(findings(takenHeading, [[article, '## What to expect', '## When to get help with the lid']])).toEqual([]);
});

test('the layout of an article has these headings', () => {
  expect(takenHeadings).toEqual(expect.arrayContaining([words.whenToGetHelp, words.seeAlso, words.sources, words.contents]));
});
