import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPosting, shardOf, unpackPostings } from '../../../../../src/features/search/layer/format.ts';

test('what was packed comes out again', () => {
  const posting = fc.record({
    step: fc.integer({ min: 1, max: 5000 }),
    weight: fc.integer({ min: 1, max: 9 }),
    part: fc.integer({ min: 0, max: 15 }),
  });
  fc.assert(
    fc.property(fc.array(posting), (postings) => {
      const packed = postings.map(({ step, weight, part }) => packPosting(step, { weight, part }));
      let doc = -1;
      const expected = postings.map(({ step, weight, part }) => {
        doc += step;
        return { doc, weight, part };
      });
      expect(unpackPostings(packed)).toEqual(expected);
    }),
  );
});

test('a section beyond the fifteenth counts as the fifteenth', () => {
  expect(unpackPostings([packPosting(1, { weight: 1, part: 40 })])).toEqual([{ doc: 0, weight: 1, part: 15 }]);
});

test('a key belongs to the longest shard that begins it', () => {
  const shards = new Set(['s', 'sc', 'sci', 'p']);
  expect(shardOf('sciatica', shards)).toBe('sci');
  expect(shardOf('score', shards)).toBe('sc');
  expect(shardOf('zebra', shards)).toBeUndefined();
});
