import { expect, test } from 'vitest';
import { barGap, type Gap, normalOf, planeGap, settle, shapeGap, touchFrom } from '../../../../src/model/pose/gap.ts';
import { freeHand, layHand, thick } from '../../../../src/model/pose/hand.ts';
import { spineJoints } from '../../../../src/model/pose/proportions.ts';
import { dot, length, subtract, vec, worldAxes } from '../../../../src/model/pose/vector.ts';

const floor = planeGap(0);
const ahead = vec(1, 0, 0);
const up = vec(0, 1, 0);

test('the gap to a shape is measured to the nearest of its tapered bars', () => {
  const cone = shapeGap([
    [
      { at: vec(0, 0, 0), r: 4 },
      { at: vec(10, 0, 0), r: 2 },
    ],
    [{ at: vec(0, 20, 0), r: 1 }],
  ]);
  expect(cone(vec(5, 8, 0))).toBeCloseTo(5);
  expect(cone(vec(0, 17, 0))).toBeCloseTo(2);
  expect(cone(vec(0, 0, 0))).toBeCloseTo(-4);
});

test('a ball settles on a surface, and touches it from the side it comes from', () => {
  const bar = barGap(vec(0, 0, 0), vec(0, 0, 1), 3);
  expect(bar(settle(bar, vec(1, 1, 5), 2))).toBeCloseTo(2);
  expect(normalOf(bar, vec(0, 8, 0)).y).toBeCloseTo(1);
  expect(touchFrom(bar, vec(0, 0, 0), ahead, 2).x).toBeCloseTo(5);
});

test('a hand laid on the floor lies flat, thumb towards the other hand', () => {
  const right = layHand(floor, vec(0, 0, 15), ahead, 1);
  for (const joint of ['palm', 'knuckles', 'middle', 'tips'] as const) expect(right[joint].y).toBeCloseTo(thick[joint]);
  expect(right.tips.x).toBeGreaterThan(10);
  expect(right.thumb[1].z).toBeLessThan(right.palm.z);
  expect(layHand(floor, vec(0, 0, -15), ahead, -1).thumb[1].z).toBeGreaterThan(-15);
});

test('fingers close round a bar: every joint touches it, and the tips come to the other side', () => {
  const bar: Gap = barGap(vec(0, 80, 0), vec(0, 0, 1), 2);
  const hand = layHand(bar, vec(0, 84, 0), ahead, 1);
  for (const joint of ['palm', 'knuckles', 'middle', 'tips'] as const) expect(bar(hand[joint])).toBeCloseTo(thick[joint], 1);
  expect(hand.tips.y).toBeLessThan(80);
});

test('a hand in the air hangs on from the forearm, its fingers a little bent towards the palm', () => {
  const hand = freeHand(vec(0, 50, 0), worldAxes, 1);
  expect(hand.palm.y).toBeLessThan(50);
  expect(dot(subtract(hand.tips, hand.knuckles), worldAxes.front)).toBeLessThan(0);
  expect(length(subtract(hand.tips, hand.wrist))).toBeLessThan(18);
  expect(dot(hand.across, up)).toBeCloseTo(0);
});

test('the joints of the spine share each bend whole', () => {
  const sum = (key: 'low' | 'high') => spineJoints.reduce((total, joint) => total + joint[key], 0);
  expect(sum('low')).toBeCloseTo(1);
  expect(sum('high')).toBeCloseTo(1);
});
