import { expect, test } from 'vitest';
import { reviewOverdue } from '../../../../../tools/check/rules/review-overdue.ts';
import { article, findingsIn, lineOf } from '../findings.ts';

test('a page whose day has passed is named with the line of its dates', () => {
  expect(findingsIn(article, reviewOverdue, [], '2027-01-02')).toEqual([
    `${article}:${lineOf(article, 'nextReview')}:76  review-overdue  The page was to be read again by 2027-01-01 · Read it against its claims, mend it, then set updated and nextReview.`,
  ]);
});

test('on the day itself nothing is overdue', () => {
  expect(findingsIn(article, reviewOverdue, [], '2027-01-01')).toEqual([]);
});
