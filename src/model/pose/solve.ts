/** From the words of a frame to a figure in space that rests on what it should rest on. */
import type { Way } from './bend.ts';
import type { Ball } from './camera.ts';
import { contactBalls, parseTouch, type Touch } from './contacts.ts';
import { type FullPose, fillPose } from './fill.ts';
import { bodyParts, type Part } from './flesh.ts';
import { type Ground, type Limb, solveArm, solveLeg } from './limbs.ts';
import { type Places, placesOf } from './places.ts';
import type { ArmPose, Frame, LegPose, PlaceName } from './schema.ts';
import { type Setting, settingOf } from './setting.ts';
import { buildTrunk, hipJoint, pelvisAxes, shoulderJoint, type Trunk } from './trunk.ts';
import { add, turnAxes, type Vec, vec, worldAxes } from './vector.ts';

export interface Limbs {
  readonly rightLeg: Limb;
  readonly leftLeg: Limb;
  readonly rightArm: Limb;
  readonly leftArm: Limb;
}

export interface Figure {
  readonly pose: FullPose;
  readonly trunk: Trunk;
  readonly limbs: Limbs;
  readonly parts: readonly Part[];
  readonly places: Places;
  readonly touches: readonly Touch[];
  readonly setting: Setting;
}

export function solvePose(frame: Frame): Figure {
  const pose = fillPose(frame);
  const setting = settingOf(pose.props);
  const touches = pose.rests.map(parseTouch);
  const origin = vec(pose.body.along ?? 0, pose.body.height ?? 100, 0);
  const high = build(pose, origin);
  if (pose.body.height !== undefined) return { ...high, pose, touches, setting };
  const drop = howFarToRest(high, touches, setting);
  return { ...build(pose, add(origin, vec(0, -drop, 0))), pose, touches, setting };
}

type Built = Pick<Figure, 'trunk' | 'limbs' | 'parts' | 'places'>;

function build(pose: FullPose, origin: Vec): Built {
  const trunk = buildTrunk(pose.body, pose.spine, origin);
  const limbs = buildLimbs(pose, trunk);
  return { trunk, limbs, parts: bodyParts(trunk, limbs, pose.wears), places: placesOf(trunk, limbs) };
}

/** Legs that stand on their own come first, then legs that hold a place, then the arms, which may hold a leg. */
function buildLimbs(pose: FullPose, trunk: Trunk): Limbs {
  const known: Partial<Record<keyof Limbs, Limb>> = {};
  const ground = (side: Way, arm: boolean): Ground => ({
    root: arm ? shoulderJoint(trunk, side) : hipJoint(trunk, side),
    axes: arm ? trunk.shoulders.axes : trunk.hips.axes,
    heading: headingOf(pose),
    side,
    placeOf: (name) => placesOf(trunk, known)(name),
  });
  const leg = (side: Way, own: LegPose) => solveLeg(own, ground(side, false));
  const arm = (side: Way, own: ArmPose) => solveArm(own, ground(side, true));
  const leftFirst = pose.rightLeg.hold !== undefined;
  if (leftFirst) known.leftLeg = leg(-1, pose.leftLeg);
  const rightLeg = leg(1, pose.rightLeg);
  known.rightLeg = rightLeg;
  const leftLeg = known.leftLeg ?? leg(-1, pose.leftLeg);
  known.leftLeg = leftLeg;
  const rightArm = arm(1, pose.rightArm);
  known.rightArm = rightArm;
  return { rightLeg, leftLeg, rightArm, leftArm: arm(-1, pose.leftArm) };
}

function headingOf({ body }: FullPose): Vec {
  return turnAxes(worldAxes, worldAxes.up, -(body.turn ?? 0)).front;
}

/** The smallest gap between a part that carries the figure and its surface. */
function howFarToRest(built: Built, touches: readonly Touch[], setting: Setting): number {
  const gaps = touches
    .filter((touch) => !isPlaced(touch, built.limbs))
    .flatMap((touch) => contactBalls(touch, built.parts).map((ball: Ball) => setting.gap(touch.on, ball)));
  return gaps.length > 0 ? Math.min(...gaps) : 0;
}
