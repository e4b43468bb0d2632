/** Turns what a frame says of a leg into joints and directions. */
import type { ArmLimb } from './arms.ts';
import { bendByAngles, bendToTarget, type TwoBones, type Way } from './bend.ts';
import { touchFrom } from './gap.ts';
import { type Held, wayOut } from './holds.ts';
import type { PlaceName } from './names.ts';
import { bone } from './proportions.ts';
import type { LegPose } from './schema.ts';
import { type Axes, add, cross, length, place, subtract, toPoint, turn, turnAxes, type Vec, worldAxes } from './vector.ts';

/** What a limb grows from, and what it may hold on to. */
export interface Ground {
  readonly root: Vec;
  /** Hips for a leg, chest for an arm. */
  readonly axes: Axes;
  /** The way the figure faces along the floor. */
  readonly heading: Vec;
  readonly side: Way;
  readonly heldBy: (name: PlaceName) => Held;
}

/** Two bones with a foot or a hand; `tip` are the directions of the foot or hand. */
export interface Limb extends TwoBones {
  readonly tip: Axes;
  /** Degrees the toes bend up against the foot, so that they lie flat when the heel is up. */
  readonly toes: number;
  /** True where the limb was placed on a point of the floor or the body, and so cannot carry the figure. */
  readonly reaches: boolean;
  /** The part of the body that the hand or the ankle lies on, and by how much it fails to reach it. */
  readonly holds?: { readonly name: PlaceName; readonly short: number };
}

export interface Limbs {
  readonly rightLeg: Limb;
  readonly leftLeg: Limb;
  readonly rightArm: ArmLimb;
  readonly leftArm: ArmLimb;
}

const legSize = { upper: bone.thigh, lower: bone.shin };

export function solveLeg(pose: LegPose, ground: Ground): Limb {
  if (pose.foot) return standOn(toPoint(pose.foot), pose, ground);
  if (pose.hold) return holdWithLeg(pose.hold, pose, ground);
  const bones = legByAngles(pose, ground);
  return { ...bones, tip: footAxes(bones, pose), toes: 0, reaches: false };
}

const footAxes = ({ lower }: TwoBones, { ankle = 0 }: LegPose): Axes => turnAxes(lower, lower.right, ankle);

function legByAngles({ hip = 0, out = 0, roll = 0, knee = 0 }: LegPose, { root, axes, side }: Ground): TwoBones {
  return bendByAngles(root, axes, legSize, { forward: hip, outward: out, roll, fold: knee }, side, -1);
}

/** Half the thickness of the lower leg where it lies on another part. */
export const ankleSize = 4;

/** The outer side of the ankle comes to lie on the place. */
function holdWithLeg(name: PlaceName, pose: LegPose, ground: Ground): Limb {
  const held = ground.heldBy(name);
  const middle = add(held.at, toPoint(pose.by ?? [0, 0, 0]));
  const target = touchFrom(held.gap, middle, wayOut(held, pose.side ?? 'front', ground.side), ankleSize);
  const bones = bendToTarget(ground.root, target, legSize, kneeAim(pose, ground), -1);
  return { ...bones, tip: footAxes(bones, pose), toes: 0, reaches: true, holds: { name, short: length(subtract(target, bones.end)) } };
}

/** A knee points forward and up, unless the frame says otherwise. */
function kneeAim({ aim }: LegPose, { axes, heading }: Ground): Vec {
  return aim ? toPoint(aim) : add(axes.front, add(heading, worldAxes.up));
}

const ball = { ahead: 10.5, below: bone.ankle } as const;
const heel = { ahead: -4, below: bone.ankle } as const;

function standOn(target: Vec, pose: LegPose, ground: Ground): Limb {
  const lift = pose.lift ?? 0;
  const toward = turn(ground.heading, worldAxes.up, -(pose.splay ?? 0) * ground.side);
  const flat: Axes = { front: toward, up: worldAxes.up, right: cross(toward, worldAxes.up) };
  const tip = turnAxes(flat, flat.right, -lift);
  const pivot = lift > 0 ? ball : heel;
  const touching = place(target, flat, [pivot.ahead, 0, 0]);
  const ankle = place(touching, tip, [-pivot.ahead, pivot.below, 0]);
  const bones = bendToTarget(ground.root, ankle, legSize, kneeAim(pose, ground), -1);
  return { ...bones, tip, toes: Math.max(0, lift), reaches: true };
}
