import { expect, test } from 'vitest';
import { countOf, everything, matches, readChoice, writeChoice } from '../../../../src/features/library/filter.ts';
import { type Facets, thingsOf } from '../../../../src/model/exercise-facets.ts';

const facets = (kind: string, level: string, equipment: string[] = ['none']): Facets => ({
  kind: [kind],
  position: ['standing'],
  level: [level],
  equipment,
});
const all = [facets('yoga', 'beginner', ['mat', 'chair']), facets('yoga', 'advanced'), facets('stretch', 'beginner')];

test('no choice shows everything, and each choice narrows it', () => {
  const shown = (choice: Partial<typeof everything>) => all.filter((one) => matches(one, { ...everything, ...choice })).length;
  expect([shown({}), shown({ kind: 'yoga' }), shown({ kind: 'yoga', level: 'beginner' }), shown({ equipment: 'chair' })]).toEqual([
    3, 2, 1, 1,
  ]);
});

test('a count says what a further choice would leave', () => {
  const choice = { ...everything, kind: 'yoga' };
  expect(countOf(all, choice, 'level', 'beginner')).toBe(1);
  expect(countOf(all, choice, 'level', '')).toBe(2);
  expect(countOf(all, choice, 'kind', 'stretch')).toBe(1);
});

test('a choice survives the way into the address and back', () => {
  const choice = { ...everything, kind: 'yoga', level: 'advanced' };
  expect(writeChoice(choice)).toBe('?kind=yoga&level=advanced');
  expect(readChoice(writeChoice(choice), all)).toEqual(choice);
  expect(writeChoice(everything)).toBe('');
});

test('values that no exercise has are dropped', () => {
  expect(readChoice('?kind=<script>&level=beginner&x=1', all)).toEqual({ ...everything, level: 'beginner' });
});

test.each([
  ['Mat or firm bed', ['mat']],
  ['Firm chair', ['chair']],
  ['Cushion; chair for balance', ['cushion', 'chair']],
  ['Mat; cushion under hips or chest', ['mat', 'cushion']],
  ['Pool, waist to chest deep', ['pool']],
  ['Towel or belt (optional)', ['none']],
  ['Wall; stick (optional)', ['wall']],
  ['Mat; pillow for head', ['mat', 'pillow']],
  ['None', ['none']],
])('"%s" needs %s', (text, things) => {
  expect(thingsOf(text)).toEqual(things);
});
