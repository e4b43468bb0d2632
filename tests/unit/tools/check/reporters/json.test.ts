import { expect, test } from 'vitest';
import { reportJson } from '../../../../../tools/check/reporters/json.ts';
import { report } from '../../../../../tools/check/reporters/text.ts';

const warning = { code: 'a', level: 'warning', file: 'x', line: 1, column: 2, message: 'M', fix: 'F' } as const;

test('programs get the findings as they are; only errors fail', () => {
  expect(JSON.parse(reportJson([warning]).text)).toEqual([warning]);
  expect(reportJson([warning]).failed).toBe(false);
  expect(reportJson([{ ...warning, level: 'error' }]).failed).toBe(true);
});

test('people get errors first, then warnings, then a count', () => {
  const { text, failed } = report([warning, { ...warning, level: 'error', code: 'b' }]);
  expect(text).toBe('x:1:2  b  M · F\nx:1:2  a  M · F (warning)\nContent: 1 to mend, 1 to look at.');
  expect(failed).toBe(true);
  expect(report([])).toEqual({ text: 'Content: no problems.', failed: false });
});
