import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayAges } from '../../../../../src/features/search/layer/ages.ts';

const said = (text: string): string => sayAges(text).replace(/\s+/g, ' ').trim();

test.each([
  ['my 3 year old has a sore back', 'my toddler has a sore back'],
  ['14yr old boy', 'child boy'],
  ['9 week old baby', 'toddler baby'],
  ['im 72', 'im over60'],
  ["I'm 55 and fell", 'im over50 and fell'],
  ['mum is 81', 'mum is over60'],
  ['68, lost a stone', 'over60, lost a stone'],
  ['seventy one year old', 'im over60'],
  ['a lady of eighty-two', 'a lady of im over60'],
  ['80F', 'over60'],
  ['34 weeks and bleeding', 'pregnant and bleeding'],
  ['seven months gone', 'pregnant'],
  ['feeling awful 38.6', 'feeling awful fever'],
])('%s is read as %s', (typed, read) => {
  expect(said(typed)).toBe(read);
});

test.each([
  'back pain for 6 weeks',
  'pain 6 weeks now',
  'hold for 60 seconds',
  'over 60 minutes of sitting',
  '20 years of pain',
  'lift 50 kg',
  'born 6 weeks ago',
])('%s says no age', (typed) => {
  expect(said(typed)).not.toMatch(/over[56]0|child|toddler|pregnant|fever/);
});

test('a younger adult is no child and not over 50', () => {
  fc.assert(
    fc.property(fc.integer({ min: 18, max: 49 }), (age) => {
      expect(said(`im ${age} with back pain`)).toBe('im with back pain');
    }),
  );
});

test('any text is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof sayAges(text)).toBe('string');
    }),
  );
});
