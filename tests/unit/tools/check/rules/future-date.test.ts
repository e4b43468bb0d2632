import { expect, test } from 'vitest';
import { futureDate } from '../../../../../tools/check/rules/future-date.ts';
import { article, findings, findingsIn, lineOf } from '../findings.ts';

test('a day that has not come yet is named with its place, and with the day of today', () => {
  const changes: [string, string, string][] = [[article, 'updated: 2026-02-01', 'updated: 2026-06-03']];
  expect(findings(futureDate, changes, '2026-06-01')).toEqual([
    `${article}:${lineOf(article, 'dates:')}:33  date-future  "dates.updated" is 2026-06-03, and that day has not come yet · Write 2026-06-01 or earlier; keep status: draft until the page may be read.`,
  ]);
});

test('today is no future, nor the day that has begun elsewhere, and the next review may be', () => {
  expect(findingsIn(article, futureDate, [], '2026-01-31')).toEqual([]);
});

test('the day of publication, that of a review and that of the warning signs are looked at too', () => {
  const lines = findings(futureDate, [['red-flags.yaml', 'updated: 2026-01-01', 'updated: 2026-07-01']], '2025-12-30');
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringContaining(`${article}:${lineOf(article, 'dates:')}:10  date-future  "dates.published" is 2026-01-01`),
      expect.stringContaining('"dates.reviewed" is 2026-01-15'),
      expect.stringContaining('red-flags.yaml:1:1  date-future  "updated" is 2026-07-01'),
    ]),
  );
});
