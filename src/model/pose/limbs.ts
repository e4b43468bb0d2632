/** Turns what a frame says of a leg or an arm into joints and directions. */
import { axesAlong, bendByAngles, bendToTarget, type TwoBones, type Way } from './bend.ts';
import type { PlaceName } from './names.ts';
import { bone } from './proportions.ts';
import type { ArmPose, LegPose } from './schema.ts';
import {
  type Axes,
  add,
  cross,
  dot,
  length,
  place,
  scale,
  squareTo,
  subtract,
  turn,
  turnAxes,
  unit,
  type Vec,
  vec,
  worldAxes,
} from './vector.ts';

/** What a limb grows from, and what it may hold on to. */
export interface Ground {
  readonly root: Vec;
  /** Hips for a leg, chest for an arm. */
  readonly axes: Axes;
  /** The way the figure faces along the floor. */
  readonly heading: Vec;
  readonly side: Way;
  readonly placeOf: (name: PlaceName) => Vec;
}

/** A leg with its foot, or an arm with its hand; `tip` are the directions of the foot or hand. */
export interface Limb extends TwoBones {
  readonly tip: Axes;
  /** Degrees the toes bend up against the foot, so that they lie flat when the heel is up. */
  readonly toes: number;
  /** True where the limb was placed on a point of the floor or the body, and so cannot carry the figure. */
  readonly reaches: boolean;
}

export interface Limbs {
  readonly rightLeg: Limb;
  readonly leftLeg: Limb;
  readonly rightArm: Limb;
  readonly leftArm: Limb;
}

const legSize = { upper: bone.thigh, lower: bone.shin };
const armSize = { upper: bone.upperArm, lower: bone.forearm };
const toPoint = ([x, y, z]: readonly [number, number, number]): Vec => vec(x, y, z);

export function solveLeg(pose: LegPose, ground: Ground): Limb {
  if (pose.foot) return standOn(toPoint(pose.foot), pose, ground);
  const bones = pose.hold ? holdWithLeg(pose.hold, pose, ground) : legByAngles(pose, ground);
  const tip = turnAxes(bones.lower, bones.lower.right, pose.ankle ?? 0);
  return { ...bones, tip, toes: 0, reaches: pose.hold !== undefined };
}

function legByAngles({ hip = 0, out = 0, roll = 0, knee = 0 }: LegPose, { root, axes, side }: Ground): TwoBones {
  return bendByAngles(root, axes, legSize, { forward: hip, outward: out, roll, fold: knee }, side, -1);
}

function holdWithLeg(name: PlaceName, pose: LegPose, ground: Ground): TwoBones {
  const target = add(ground.placeOf(name), toPoint(pose.by ?? [0, 0, 0]));
  return bendToTarget(ground.root, target, legSize, kneeAim(pose, ground), -1);
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

export function solveArm(pose: ArmPose, ground: Ground): Limb {
  if (pose.forearm) return leanOn(toPoint(pose.forearm), pose, ground);
  if (pose.hand) return reach(add(toPoint(pose.hand), vec(0, 3, 0)), pose, ground, true);
  if (pose.hold) return reach(add(ground.placeOf(pose.hold), toPoint(pose.by ?? [0, 0, 0])), pose, ground, false);
  const { raise = 0, out = 0, roll = 0, elbow = 0 } = pose;
  const bones = bendByAngles(ground.root, ground.axes, armSize, { forward: raise, outward: out, roll, fold: elbow }, ground.side, 1);
  return { ...bones, tip: handAxes(bones, pose), toes: 0, reaches: false };
}

function reach(wrist: Vec, pose: ArmPose, ground: Ground, flat: boolean): Limb {
  const { axes, side } = ground;
  const usual = add(add(scale(axes.front, -1), scale(axes.up, -0.4)), scale(axes.right, 0.35 * side));
  const bones = bendToTarget(ground.root, wrist, armSize, pose.aim ? toPoint(pose.aim) : usual, 1);
  const fingers = pose.fingers ? unit(toPoint(pose.fingers)) : flat ? ground.heading : undefined;
  const tip = fingers ? palmAxes(fingers) : handAxes(bones, pose);
  return { ...bones, tip, toes: 0, reaches: true };
}

/** The hand in line with the forearm, palm to the body, bent by the wrist. */
function handAxes(bones: TwoBones, { wrist = 0 }: ArmPose): Axes {
  return turnAxes(bones.lower, bones.lower.right, wrist);
}

/** Fingers along `fingers`, broad side of the palm as level as it goes. */
function palmAxes(fingers: Vec): Axes {
  const up = scale(fingers, -1);
  const front = Math.abs(up.y) > 0.9 ? worldAxes.front : worldAxes.up;
  const facing = squareTo(front, up);
  return { front: facing, up, right: cross(facing, up) };
}

const elbowHeight = 4;

function leanOn(target: Vec, pose: ArmPose, ground: Ground): Limb {
  const elbow = add(target, vec(0, elbowHeight, 0));
  const away = unit(subtract(elbow, ground.root));
  const middle = add(ground.root, scale(away, bone.upperArm));
  const along = pose.fingers ? unit(toPoint(pose.fingers)) : ground.heading;
  const end = add(middle, vec(along.x * bone.forearm, 3 - elbowHeight, along.z * bone.forearm));
  const right = sideways(away, along);
  const upper = axesAlong(ground.root, middle, right);
  const lower = axesAlong(middle, end, right);
  const tip = palmAxes(unit(vec(along.x, 0, along.z)));
  return { root: ground.root, middle, end, upper, lower, tip, toes: 0, reaches: true };
}

/** The hinge of an elbow that folds from `upper` to `lower`. */
function sideways(upper: Vec, lower: Vec): Vec {
  const hinge = cross(upper, lower);
  return length(hinge) > 0.05 && Math.abs(dot(upper, lower)) < 0.999 ? unit(hinge) : worldAxes.right;
}
