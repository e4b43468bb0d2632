import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceLabel, strengthWords } from '../../../src/model/citations.ts';
import { editDistance, nearest } from '../../../src/model/nearest.ts';
import { dayInWords } from '../../../src/model/review.ts';

test('a day is written out', () => {
  expect(dayInWords('2026-11-03')).toBe('3 November 2026');
});

test.each([
  [{ authors: 'Hayden JA et al.', year: 2021, publisher: 'Cochrane' }, 'Hayden 2021'],
  [{ authors: 'National Institute for Health and Care Excellence', year: 2016, publisher: 'NICE (updated December 2020)' }, 'NICE 2016'],
  [{ authors: 'NHS', publisher: 'NHS' }, 'NHS'],
])('a source is named by its author and year, or by its body', (source, label) => {
  expect(sourceLabel({ id: 'x', title: 'A title', ...source })).toBe(label);
});

test('safety advice that guidelines agree on is not called evidence', () => {
  expect(strengthWords({ strength: 'strong', basis: 'guideline-consensus' })).toBe('doctors agree');
  expect(strengthWords({ strength: 'strong', basis: 'trial-evidence' })).toBe('good evidence');
  expect(strengthWords({ strength: 'no-benefit', basis: 'trial-evidence' })).toBe('does not seem to help');
});

test('the nearest word forgives a swap, a slip and a gap, and nothing far away', () => {
  const known = ['reviewer', 'section', 'title'];
  expect(nearest('reviwer', known)).toBe('reviewer');
  expect(nearest('tilte', known)).toBe('title');
  expect(nearest('zzzzzzzz', known)).toBeUndefined();
});

test('edit distance is a distance', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, a)).toBe(0);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
