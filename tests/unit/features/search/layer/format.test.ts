import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostParts, packPostings, shardOf, unpackPostings } from '../../../../../src/features/search/layer/format.ts';

test('what was packed comes out again', () => {
  const place = fc.record({
    step: fc.integer({ min: 1, max: 5000 }),
    weight: fc.integer({ min: 1, max: 9 }),
    part: fc.integer({ min: 0, max: mostParts }),
  });
  fc.assert(
    fc.property(fc.array(place), (places) => {
      let doc = -1;
      const postings = places.map(({ step, weight, part }) => {
        doc += step;
        return { doc, weight, part };
      });
      expect(unpackPostings(packPostings(postings))).toEqual(postings);
    }),
  );
});

test('the letters need no escape in JSON', () => {
  const postings = Array.from({ length: 300 }, (_, doc) => ({ doc: doc * 3, weight: (doc % 9) + 1, part: doc % 16 }));
  const packed = packPostings(postings);
  expect(JSON.stringify(packed)).toBe(`"${packed}"`);
});

test('a section beyond the fifteenth counts as the fifteenth', () => {
  expect(unpackPostings(packPostings([{ doc: 0, weight: 1, part: 40 }]))).toEqual([{ doc: 0, weight: 1, part: mostParts }]);
});

test('a key belongs to the longest shard that begins it', () => {
  const shards = new Set(['s', 'sc', 'sci', 'p']);
  expect(shardOf('sciatica', shards)).toBe('sci');
  expect(shardOf('score', shards)).toBe('sc');
  expect(shardOf('zebra', shards)).toBeUndefined();
});
