import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf } from '../../../../../src/features/search/layer/normalise.ts';
import { joinPieces, repair, repairs, splitJoined } from '../../../../../src/features/search/layer/repair.ts';

const words = ['sciatica', 'mattress', 'fever', 'fear', 'numb', 'walk', 'disc', 'posture', 'osteoporosis'];
const known = words.map((word) => ({ word, key: keyOf(word), pages: 3 }));

test.each([
  ['siatica', 'sciatica'],
  ['sciatca', 'sciatica'],
  ['matres', 'mattress'],
  ['fevr', 'fever'],
  ['nmb', 'numb'],
  ['walkng', 'walk'],
  ['dsic', 'disc'],
  ['postrue', 'posture'],
  ['osteoperosis', 'osteoporosis'],
])('%s is mended to %s', (typed, meant) => {
  expect(repair(typed, known)?.word).toBe(meant);
});

test('what is like no known word stays as it is', () => {
  expect(repair('zzqxv', known)).toBeUndefined();
  expect(repair('x', known)).toBeUndefined();
  expect(repair('2024', known)).toBeUndefined();
});

test('of two equally near words the one on more pages wins', () => {
  const two = [
    { word: 'heat', key: 'heat', pages: 1 },
    { word: 'heal', key: 'heal', pages: 40 },
  ];
  expect(repair('heax', two)?.word).toBe('heal');
});

test('one slip in a long word is always mended', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), fc.constantFrom(...'abcdefghij'), (at, letter) => {
      const typed = `osteoporosis`.slice(0, at) + letter + 'osteoporosis'.slice(at + 1);
      expect(repair(typed, known)?.word).toBe('osteoporosis');
    }),
  );
});

test('two known words written as one are taken apart', () => {
  const isKnown = (key: string): boolean => ['slip', 'disc', 'back'].includes(key);
  expect(splitJoined('slippeddisc', isKnown)).toEqual(['slipped', 'disc']);
  expect(splitJoined('unknown', isKnown)).toBeUndefined();
});

test('a word is mended in the form in which it was typed', () => {
  expect(repair('walkign', known)?.word).toBe('walk');
  expect(repair('walkt', known)?.word).toBe('walk');
  expect(repair('nummness', known)?.word).toBe('numb');
});

test('the next likely word is known too', () => {
  const two = ['bump', 'bumf', 'sciatica'].map((word) => ({ word, key: keyOf(word), pages: 1 }));
  expect(repairs('bumk', two).map(({ word }) => word)).toEqual(['bump', 'bumf']);
  expect(repairs('zzqxv', two)).toEqual([]);
});

test('pieces of a word are put together where only the whole is known', () => {
  const isKnown = (text: string): boolean => ['cant', 'pee', 'back', 'pain', 'backpain'].includes(text);
  expect(joinPieces(['cant', 'p', 'ee'], isKnown)).toEqual(['cant', 'pee']);
  expect(joinPieces(['back', 'pain'], isKnown)).toEqual(['back', 'pain']);
});
