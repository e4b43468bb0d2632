/** Two bones and the joint between them: from angles, or from the place that the end must reach. */
import { type Axes, add, clamp, cross, dot, length, scale, squareTo, subtract, turnAxes, unit, type Vec } from './vector.ts';

/** A bone hangs along minus `up` of its axes. */
export interface TwoBones {
  readonly root: Vec;
  readonly middle: Vec;
  readonly end: Vec;
  readonly upper: Axes;
  readonly lower: Axes;
}

export interface Lengths {
  readonly upper: number;
  readonly lower: number;
}

/** `way` is 1 where the lower bone folds forward (elbow), -1 where it folds back (knee). */
export type Way = 1 | -1;

export interface Angles {
  readonly forward: number;
  readonly outward: number;
  readonly roll: number;
  readonly fold: number;
}

export function bendByAngles(root: Vec, axes: Axes, size: Lengths, angles: Angles, side: Way, way: Way): TwoBones {
  const forward = turnAxes(axes, axes.right, angles.forward);
  const outward = turnAxes(forward, forward.front, -angles.outward * side);
  const upper = turnAxes(outward, outward.up, -angles.roll * side);
  const lower = turnAxes(upper, upper.right, angles.fold * way);
  const middle = add(root, scale(upper.up, -size.upper));
  return { root, middle, end: add(middle, scale(lower.up, -size.lower)), upper, lower };
}

/** Bends so that the end comes to `target`, or as near as it reaches, with the middle joint towards `aim`. */
export function bendToTarget(root: Vec, target: Vec, size: Lengths, aim: Vec, way: Way): TwoBones {
  const along = unit(subtract(target, root));
  const least = Math.abs(size.upper - size.lower) + 0.5;
  const reach = clamp(length(subtract(target, root)), least, size.upper + size.lower - 0.02);
  const aside = squareTo(aim, along);
  const cos = (size.upper ** 2 + reach ** 2 - size.lower ** 2) / (2 * size.upper * reach);
  const middle = add(root, add(scale(along, size.upper * cos), scale(aside, size.upper * Math.sqrt(Math.max(0, 1 - cos * cos)))));
  const end = add(root, scale(along, reach));
  const right = unit(cross(scale(aside, -way), scale(along, -1)));
  return { root, middle, end, upper: axesAlong(root, middle, right), lower: axesAlong(middle, end, right) };
}

/** The axes of a bone that runs from one joint to the next and folds about `right`. */
export function axesAlong(from: Vec, to: Vec, right: Vec): Axes {
  const up = unit(subtract(from, to));
  const flat = squareTo(right, up);
  return { front: cross(up, flat), up, right: flat };
}

export function anglesOf({ upper, lower }: TwoBones, axes: Axes, side: Way, way: Way): Angles {
  const along = scale(upper.up, -1);
  const forward = angle(dot(along, axes.front), -dot(along, axes.up));
  const outward = angle(dot(along, axes.right) * side, Math.hypot(dot(along, axes.front), dot(along, axes.up)));
  const plain = bendByAngles(along, axes, { upper: 1, lower: 1 }, { forward, outward, roll: 0, fold: 0 }, side, way).upper;
  const roll = angle(dot(upper.front, plain.right) * side, dot(upper.front, plain.front));
  const fold = angle(dot(upper.right, cross(upper.up, lower.up)) * way, dot(upper.up, lower.up));
  return { forward, outward, roll, fold };
}

function angle(sine: number, cosine: number): number {
  return (Math.atan2(sine, cosine) * 180) / Math.PI;
}
