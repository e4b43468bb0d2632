import { expect, test } from 'vitest';
import { addTo, mostExercises, move, type Plan, removeFrom, setAmount } from '../../../../src/model/plan.ts';

const plan: Plan = [
  { id: 'a', amount: 1 },
  { id: 'b', amount: 2 },
  { id: 'c', amount: 3 },
];
const order = (of: Plan) => of.map(({ id }) => id).join('');

test('an exercise moves one place, and stays at the ends', () => {
  expect(order(move(plan, 'b', -1))).toBe('bac');
  expect(order(move(plan, 'b', 1))).toBe('acb');
  expect(move(plan, 'a', -1)).toBe(plan);
  expect(move(plan, 'c', 1)).toBe(plan);
  expect(move(plan, 'x', 1)).toBe(plan);
});

test('an exercise is added once, at the end, and none beyond the most', () => {
  expect(order(addTo(plan, { id: 'd', amount: 1 }))).toBe('abcd');
  expect(addTo(plan, { id: 'a', amount: 9 })).toBe(plan);
  const full = Array.from({ length: mostExercises }, (_, index) => ({ id: `e${index}`, amount: 1 }));
  expect(addTo(full, { id: 'd', amount: 1 })).toBe(full);
});

test('amounts stay whole numbers from 1 to 60', () => {
  const amountOf = (amount: number) => setAmount(plan, 'b', amount)[1]?.amount;
  expect([4, 4.4, 0, -3, 900, Number.NaN].map(amountOf)).toEqual([4, 4, 1, 1, 60, 1]);
});

test('removing takes out that one alone', () => {
  expect(order(removeFrom(plan, 'b'))).toBe('ac');
});
