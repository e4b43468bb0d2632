/** Finds what is wrong with a frame: a joint bent too far, a part that floats or sinks. In plain words, for the editor. */
import { anglesOf } from './bend.ts';
import type { Ball } from './camera.ts';
import { spotsOf, type Touch } from './contacts.ts';
import { thick } from './hand.ts';
import { heldBy } from './holds.ts';
import { ankleSize } from './limbs.ts';
import { limits, type Range } from './proportions.ts';
import type { Frame } from './schema.ts';
import type { Surface } from './setting.ts';
import { type Figure, solvePose } from './solve.ts';
import { degrees, dot } from './vector.ts';

/** How far a part may be off the surface it rests on, in units of a body 170 tall. */
const near = 2.2;
/** How deep a part may press into the floor: flesh gives way. */
const give = 2.2;

export function checkFrame(frame: Frame): string[] {
  const figure = solvePose(frame);
  return [...checkJoints(figure), ...checkTouches(figure), ...checkHolds(figure), ...checkFloor(figure)];
}

function checkJoints(figure: Figure): string[] {
  return [
    ...checkSpine(figure),
    ...checkLeg(figure, 'right'),
    ...checkLeg(figure, 'left'),
    ...checkArm(figure, 'right'),
    ...checkArm(figure, 'left'),
  ];
}

function outside(range: Range, value: number, which = ''): string[] {
  const name = which === '' ? range.name : `${which} ${range.name}`;
  if (value >= range.least - 0.5 && value <= range.most + 0.5) return [];
  const wrongWay = range.least === 0 && value < 0 ? `The ${name} bends the wrong way` : `The ${name} is beyond its limits`;
  return [`${wrongWay}: ${Math.round(value)} degrees, where ${range.least} to ${range.most} is possible.`];
}

function checkSpine({ pose }: Figure): string[] {
  const { low = 0, high = 0, neck = 0, twist = 0, side = 0, look = 0, tilt = 0 } = pose.spine;
  return [
    ...outside(limits.low, low),
    ...outside(limits.high, high),
    ...outside(limits.neck, neck),
    ...outside(limits.twist, twist),
    ...outside(limits.side, side),
    ...outside(limits.look, look),
    ...outside(limits.tilt, tilt),
  ];
}

function checkLeg({ limbs, trunk }: Figure, which: 'right' | 'left'): string[] {
  const leg = limbs[`${which}Leg`];
  const { forward, outward, roll, fold } = anglesOf(leg, trunk.hips.axes, which === 'right' ? 1 : -1, -1);
  const backward =
    Math.abs(roll) > 110 ? [`The ${which} knee bends the wrong way: it points backward.`] : outside(limits.hipRoll, roll, which);
  const ankle = degrees(Math.asin(Math.max(-1, Math.min(1, dot(leg.tip.front, leg.lower.up)))));
  return [
    ...outside(limits.hip, forward, which),
    ...outside(limits.out, outward, which),
    ...backward,
    ...outside(limits.knee, fold, which),
    ...outside(limits.ankle, ankle, which),
  ];
}

function checkArm({ limbs, trunk }: Figure, which: 'right' | 'left'): string[] {
  const arm = limbs[`${which}Arm`];
  const { forward, fold } = anglesOf(arm, trunk.shoulders.axes, which === 'right' ? 1 : -1, 1);
  const raise = forward < -120 ? forward + 360 : forward;
  const straightOut = Math.abs(dot(arm.upper.up, trunk.shoulders.axes.right)) > 0.85;
  const wrist = degrees(Math.acos(Math.max(-1, Math.min(1, dot(arm.tip.up, arm.lower.up)))));
  return [
    ...(straightOut ? [] : outside(limits.shoulder, raise, which)),
    ...outside(limits.elbow, fold, which),
    ...outside(limits.wrist, wrist, which),
  ];
}

function checkTouches(figure: Figure): string[] {
  const { touches, pose, setting } = figure;
  const afloat = pose.props.some(({ kind }) => kind === 'water');
  if (touches.length === 0 && !afloat) return ['The figure floats: say under "rests" what it rests on.'];
  return touches.flatMap((touch) =>
    setting.has(touch.on) ? checkTouch(touch, figure) : [`Nothing to rest on: there is no ${touch.on} for "${touch.words}".`],
  );
}

function checkTouch(touch: Touch, { flesh, setting }: Figure): string[] {
  return spotsOf(touch, flesh).flatMap(({ name, balls }) => {
    const gap = Math.min(...balls.map((ball) => setting.gap(touch.on, ball)));
    if (gap > near) return [`The ${name} floats ${gap.toFixed(1)} off the ${touch.on}.`];
    return gap < -give ? [`The ${name} sinks ${(-gap).toFixed(1)} into the ${touch.on}.`] : [];
  });
}

/** The palm, or the ankle, that is said to lie on a part of the body. */
function checkHolds({ limbs, trunk }: Figure): string[] {
  const { rightArm, leftArm, rightLeg, leftLeg } = limbs;
  const holds = [
    { name: 'right hand', at: rightArm.hand.palm, r: thick.palm, on: rightArm.holds },
    { name: 'left hand', at: leftArm.hand.palm, r: thick.palm, on: leftArm.holds },
    { name: 'right ankle', at: rightLeg.end, r: ankleSize, on: rightLeg.holds },
    { name: 'left ankle', at: leftLeg.end, r: ankleSize, on: leftLeg.holds },
  ];
  return holds.flatMap(({ name, at, r, on }) => {
    if (!on) return [];
    if (on.short > near) return [`The ${name} is ${on.short.toFixed(1)} short of the ${on.name} that it should lie on.`];
    const gap = heldBy(on.name, trunk, limbs).gap(at) - r;
    return Math.abs(gap) > near ? [`The ${name} is ${gap.toFixed(1)} off the ${on.name} that it should lie on.`] : [];
  });
}

/** Every ball of the body against the floor, whether or not it is said to touch. */
function checkFloor({ flesh, setting }: Figure): string[] {
  const { trunk, head, limbs } = flesh;
  const floor: Surface = 'floor';
  const deepest = (balls: readonly Ball[]) => Math.max(...balls.map((ball) => -setting.gap(floor, ball)));
  const parts: [string, readonly Ball[]][] = [
    ['head', [...head.skull, ...head.face, ...head.nose]],
    ['trunk', [...trunk.buttocks, ...trunk.hips, ...trunk.groin, ...trunk.rings.flat(), ...trunk.shoulders]],
    ['right leg', Object.values(limbs.rightLeg).flat()],
    ['left leg', Object.values(limbs.leftLeg).flat()],
    ['right arm', Object.values(limbs.rightArm).flat()],
    ['left arm', Object.values(limbs.leftArm).flat()],
  ];
  return parts.flatMap(([name, balls]) =>
    deepest(balls) > give ? [`The ${name} sinks ${deepest(balls).toFixed(1)} into the floor.`] : [],
  );
}
