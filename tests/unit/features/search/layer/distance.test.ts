import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../../../../src/features/search/layer/distance.ts';
import { editDistance } from '../../../../../src/model/nearest.ts';

const word = fc.stringMatching(/^[a-f]{0,8}$/);

test('it agrees with the plain way of counting wherever the words are near', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      expect(distance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit + 1));
    }),
    { numRuns: 1000 },
  );
});

test('two neighbours that changed places are one slip', () => {
  expect(distance('dsic', 'disc', 2)).toBe(1);
});
