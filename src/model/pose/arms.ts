/** Turns what a frame says of an arm into joints, and lays its hand where it should lie. */
import { axesAlong, bendByAngles, bendToTarget, type TwoBones, type Way } from './bend.ts';
import { barGap, type Gap, planeGap, touchFrom } from './gap.ts';
import { freeHand, type Hand, handAxes, heelToPalm, layHand, moveHand, thick } from './hand.ts';
import { wayOut } from './holds.ts';
import type { Ground, Limb } from './limbs.ts';
import type { PlaceName } from './names.ts';
import { bone } from './proportions.ts';
import type { ArmPose } from './schema.ts';
import { add, clamp, cross, dot, length, scale, squareTo, subtract, toPoint, unit, type Vec, vec, worldAxes } from './vector.ts';

export interface ArmLimb extends Limb {
  readonly hand: Hand;
}

const armSize = { upper: bone.upperArm, lower: bone.forearm };
const barSize = 2;

export function solveArm(pose: ArmPose, ground: Ground): ArmLimb {
  if (pose.forearm) return leanOn(toPoint(pose.forearm), pose, ground);
  if (pose.hand) return reachFor(handOnThing(toPoint(pose.hand), pose, ground), pose, ground);
  if (pose.hold) return holdWithArm(pose.hold, pose, ground);
  const { raise = 0, out = 0, roll = 0, elbow = 0, palm = 0, wrist = 0 } = pose;
  const bones = bendByAngles(ground.root, ground.axes, armSize, { forward: raise, outward: out, roll, fold: elbow }, ground.side, 1);
  const hand = freeHand(bones.end, handAxes(bones.lower, ground.side, palm, wrist), ground.side);
  return { ...bones, hand, tip: hand.axes, toes: 0, reaches: false };
}

/** On something level the palm lies flat; round a bar the fingers close. */
function handOnThing(target: Vec, pose: ArmPose, { heading, side }: Ground): Hand {
  const fingers = pose.fingers ? unit(toPoint(pose.fingers)) : heading;
  if (!pose.grip)
    return layHand(planeGap(target.y), add(target, scale(fingers, heelToPalm)), fingers, palmUp(pose) ? otherWay(side) : side);
  const from = unit(toPoint(pose.grip));
  const along = squareTo(fingers, from);
  return layHand(barGap(target, cross(from, along), barSize), add(target, scale(from, barSize + thick.palm)), along, side);
}

/** A hand that lies on its back has its thumb where the other hand would have it. */
const palmUp = ({ palm = 0 }: ArmPose): boolean => palm > 90;
const otherWay = (side: Way): Way => (side === 1 ? -1 : 1);

function handOnBody(name: PlaceName, pose: ArmPose, { root, side, heldBy }: Ground): Hand {
  const held = heldBy(name);
  const out = wayOut(held, pose.side ?? 'front', side);
  const contact = touchFrom(held.gap, add(held.at, toPoint(pose.by ?? [0, 0, 0])), out, thick.palm);
  const fingers = pose.fingers ? toPoint(pose.fingers) : subtract(contact, root);
  return layHand(held.gap, contact, unit(fingers), side);
}

function holdWithArm(name: PlaceName, pose: ArmPose, ground: Ground): ArmLimb {
  const hand = handOnBody(name, pose, ground);
  const arm = reachFor(hand, pose, ground);
  return { ...arm, holds: { name, short: length(subtract(hand.wrist, arm.end)) } };
}

/** How far the shoulder itself can move towards what the hand reaches for. */
const shrug = 4;

function reachFor(hand: Hand, pose: ArmPose, { root: joint, axes, side }: Ground): ArmLimb {
  const way = subtract(hand.wrist, joint);
  const lack = clamp(length(way) - bone.upperArm - bone.forearm + 0.2, 0, shrug);
  const root = add(joint, scale(unit(way), lack));
  const usual = add(add(scale(axes.front, -1), scale(axes.up, -0.4)), scale(axes.right, 0.35 * side));
  const bones = bendToTarget(root, hand.wrist, armSize, pose.aim ? toPoint(pose.aim) : usual, 1);
  const moved = moveHand(hand, subtract(bones.end, hand.wrist));
  return { ...bones, hand: moved, tip: hand.axes, toes: 0, reaches: true };
}

const elbowHeight = 4;

function leanOn(target: Vec, pose: ArmPose, { root, heading, side }: Ground): ArmLimb {
  const away = unit(subtract(add(target, vec(0, elbowHeight, 0)), root));
  const middle = add(root, scale(away, bone.upperArm));
  const along = pose.fingers ? unit(toPoint(pose.fingers)) : heading;
  const floor: Gap = planeGap(target.y);
  const wrist = add(middle, scale(along, bone.forearm));
  const hand = layHand(floor, add(vec(wrist.x, target.y, wrist.z), scale(along, heelToPalm)), along, side);
  return { ...bonesTo(root, middle, hand.wrist), hand, tip: hand.axes, toes: 0, reaches: true };
}

function bonesTo(root: Vec, middle: Vec, end: Vec): TwoBones {
  const right = hinge(unit(subtract(middle, root)), unit(subtract(end, middle)));
  return { root, middle, end, upper: axesAlong(root, middle, right), lower: axesAlong(middle, end, right) };
}

/** The hinge of an elbow that folds from `upper` to `lower`. */
function hinge(upper: Vec, lower: Vec): Vec {
  const axis = cross(upper, lower);
  return length(axis) > 0.05 && Math.abs(dot(upper, lower)) < 0.999 ? unit(axis) : worldAxes.right;
}
