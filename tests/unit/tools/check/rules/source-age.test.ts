import { expect, test } from 'vitest';
import { sourceAge } from '../../../../../tools/check/rules/source-age.ts';
import { findings } from '../findings.ts';

const sources = 'evidence/sources.yaml';

test.each([
  ['trial', 2021, '2046-06-01', 0],
  ['trial', 2021, '2047-06-01', 1],
  ['systematic-review', 2021, '2033-06-01', 0],
  ['systematic-review', 2021, '2034-06-01', 1],
  ['guideline', 2021, '2029-06-01', 0],
  ['guideline', 2021, '2030-06-01', 1],
])('a %s of %i read on %s gives %i warnings', (type, year, today, count) => {
  const lines = findings(sourceAge, [[sources, /type: trial([\s\S]*?)year: 2020/, `type: ${type}$1year: ${year}`]], today);
  expect(lines.length).toBe(count);
});

test('the warning gives the line, the age and what to do', () => {
  expect(findings(sourceAge, [], '2046-06-01')).toEqual([
    'evidence/sources.yaml:5:3  source-old  "kettle-2020" is 26 years old; a trial is taken as current for 25 · Rest its claims on a newer source, or say under `kept` why it stays and until when.',
  ]);
});

test('a year of update counts instead of the year of publication', () => {
  expect(findings(sourceAge, [[sources, 'year: 2020', 'year: 1990\n  updated: 2020']], '2026-06-01')).toEqual([]);
});

test('a source that is kept for a reason warns again once its day has passed', () => {
  const kept: [string, string, string] = [sources, 'year: 2020', 'year: 1990\n  kept: { why: Nothing newer., until: 2027-01-01 }'];
  expect(findings(sourceAge, [kept], '2026-06-01')).toEqual([]);
  expect(findings(sourceAge, [kept], '2027-01-02')).toEqual([
    expect.stringContaining('was kept until 2027-01-01, and that day has passed'),
  ]);
});

test('a source that nothing rests on does not warn', () => {
  const unused: [string, string, string] = ['evidence/claims.yaml', 'sources: [kettle-2020, water-board]', 'sources: [water-board]'];
  expect(findings(sourceAge, [unused], '2046-06-01')).toEqual([]);
});
