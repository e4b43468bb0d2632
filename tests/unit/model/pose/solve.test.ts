import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anglesOf, bendByAngles, bendToTarget } from '../../../../src/model/pose/bend.ts';
import { fillPose } from '../../../../src/model/pose/fill.ts';
import { drawFrame, type Frame, frameSchema } from '../../../../src/model/pose/index.ts';
import { bone } from '../../../../src/model/pose/proportions.ts';
import { solvePose } from '../../../../src/model/pose/solve.ts';
import { length, subtract, vec, worldAxes } from '../../../../src/model/pose/vector.ts';

const size = { upper: bone.thigh, lower: bone.shin };

function frame(words: Partial<Frame>): Frame {
  return frameSchema.parse({ caption: 'A test', alt: 'A figure for a test.', steps: [1], start: 'standing', ...words });
}

test('a leg placed on a point reaches it, with both bones at full length', () => {
  const root = vec(0, 88, 0);
  const target = vec(20, 40, 5);
  const leg = bendToTarget(root, target, size, vec(1, 0, 0), -1);
  expect(length(subtract(leg.end, target))).toBeLessThan(0.001);
  expect(length(subtract(leg.middle, root))).toBeCloseTo(bone.thigh);
  expect(length(subtract(leg.end, leg.middle))).toBeCloseTo(bone.shin);
});

test('the angles read from a leg are the angles it was given', () => {
  const angle = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(
      angle(-25, 120),
      angle(-25, 50),
      angle(-45, 60),
      angle(2, 150),
      fc.constantFrom(1 as const, -1 as const),
      (forward, outward, roll, fold, side) => {
        const leg = bendByAngles(vec(0, 0, 0), worldAxes, size, { forward, outward, roll, fold }, side, -1);
        const read = anglesOf(leg, worldAxes, side, -1);
        expect(read.forward).toBeCloseTo(forward, 4);
        expect(read.outward).toBeCloseTo(outward, 4);
        expect(read.roll).toBeCloseTo(roll, 4);
        expect(read.fold).toBeCloseTo(fold, 4);
      },
    ),
  );
});

test('a figure is let down until its feet touch the floor', () => {
  const { flesh } = solvePose(frame({}));
  expect(flesh.limbs.rightLeg.heel.at.y - flesh.limbs.rightLeg.heel.r).toBeCloseTo(0, 0);
});

test('"legs" and "arms" speak of both sides, and the left one is the mirror of the right', () => {
  const pose = fillPose(frame({ legs: { foot: [10, 0, 9] }, arms: { hold: 'right-knee', by: [0, 1, 2] } }));
  expect(pose.leftLeg.foot).toEqual([10, 0, -9]);
  expect(pose.leftArm).toEqual({ hold: 'left-knee', by: [0, 1, -2] });
});

test('a limb given in a frame replaces the one of the start position whole', () => {
  const pose = fillPose(frame({ start: 'on-back-knees-bent', rightLeg: { hip: 90 } }));
  expect(pose.rightLeg).toEqual({ hip: 90 });
  expect(pose.leftLeg.foot).toBeDefined();
});

test('any angle that the schema allows can be drawn', () => {
  const angle = fc.integer({ min: -200, max: 200 });
  fc.assert(
    fc.property(angle, angle, angle, angle, (lean, hip, knee, low) => {
      expect(drawFrame(frame({ body: { lean }, spine: { low }, legs: { hip, knee } }))).not.toMatch(/NaN|Infinity/);
    }),
    { numRuns: 30 },
  );
});

test('a word that the schema does not know is refused', () => {
  expect(() => frame({ rightLeg: { kneee: 90 } } as never)).toThrow(/kneee/);
  expect(() => frame({ rests: ['nose on floor'] })).toThrow(/say what rests on what/);
});

test('a hand laid with its palm up has its thumb on the other side', () => {
  const thumb = (palm: number) => {
    const { limbs } = solvePose(frame({ start: 'hands-and-knees', rightArm: { hand: [48, 0, 15], palm } }));
    return limbs.rightArm.hand.thumb[1].z - limbs.rightArm.hand.palm.z;
  };
  expect(thumb(0)).toBeLessThan(0);
  expect(thumb(180)).toBeGreaterThan(0);
});
