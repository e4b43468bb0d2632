/** From the words of a frame to a figure in space that rests on what it should rest on. */
import { solveArm } from './arms.ts';
import type { Way } from './bend.ts';
import { type Flesh, fleshOf } from './body.ts';
import { parseTouch, spotsOf, type Touch } from './contacts.ts';
import { type FullPose, fillPose } from './fill.ts';
import { heldBy } from './holds.ts';
import { type Ground, type Limbs, solveLeg } from './limbs.ts';
import { type Places, placesOf } from './places.ts';
import type { Frame } from './schema.ts';
import { type Setting, settingOf } from './setting.ts';
import { buildTrunk, hipJoint, shoulderJoint, type Trunk } from './trunk.ts';
import { add, turn, type Vec, vec, worldAxes } from './vector.ts';

export interface Figure {
  readonly pose: FullPose;
  readonly trunk: Trunk;
  readonly limbs: Limbs;
  readonly flesh: Flesh;
  readonly places: Places;
  readonly touches: readonly Touch[];
  readonly setting: Setting;
}

export function solvePose(frame: Frame): Figure {
  const pose = fillPose(frame);
  const setting = settingOf(pose.props);
  const touches = pose.rests.map(parseTouch);
  const origin = vec(pose.body.along ?? 0, pose.body.height ?? 100, 0);
  const first = build(pose, origin);
  const drop = pose.body.height === undefined ? howFarToRest(first, touches, setting) : 0;
  const built = drop === 0 ? first : build(pose, add(origin, vec(0, -drop, 0)));
  return { ...built, pose, touches, setting };
}

type Built = Pick<Figure, 'trunk' | 'limbs' | 'flesh' | 'places'>;

function build(pose: FullPose, origin: Vec): Built {
  const trunk = buildTrunk(pose.body, pose.spine, origin);
  const limbs = buildLimbs(pose, trunk);
  return { trunk, limbs, flesh: fleshOf(trunk, limbs), places: placesOf(trunk, limbs) };
}

/** Legs that stand on their own come first, then legs that hold a place, then the arms, which may hold a leg. */
function buildLimbs(pose: FullPose, trunk: Trunk): Limbs {
  const leg = (side: Way, known: Partial<Limbs>) =>
    solveLeg(side === 1 ? pose.rightLeg : pose.leftLeg, legGround(pose, trunk, side, known));
  const arm = (side: Way, known: Partial<Limbs>) =>
    solveArm(side === 1 ? pose.rightArm : pose.leftArm, armGround(pose, trunk, side, known));
  const rightFirst = pose.rightLeg.hold === undefined;
  const firstLeg = leg(rightFirst ? 1 : -1, {});
  const secondLeg = leg(rightFirst ? -1 : 1, rightFirst ? { rightLeg: firstLeg } : { leftLeg: firstLeg });
  const legs = rightFirst ? { rightLeg: firstLeg, leftLeg: secondLeg } : { rightLeg: secondLeg, leftLeg: firstLeg };
  const rightArm = arm(1, legs);
  return { ...legs, rightArm, leftArm: arm(-1, { ...legs, rightArm }) };
}

function legGround(pose: FullPose, trunk: Trunk, side: Way, known: Partial<Limbs>): Ground {
  const { axes } = trunk.hips;
  return { root: hipJoint(trunk, side), axes, heading: headingOf(pose), side, heldBy: (name) => heldBy(name, trunk, known) };
}

function armGround(pose: FullPose, trunk: Trunk, side: Way, known: Partial<Limbs>): Ground {
  const { axes } = trunk.shoulders;
  return { root: shoulderJoint(trunk, side), axes, heading: headingOf(pose), side, heldBy: (name) => heldBy(name, trunk, known) };
}

const headingOf = ({ body }: FullPose): Vec => turn(worldAxes.front, worldAxes.up, -(body.turn ?? 0));

/** The smallest gap between the parts that carry the figure and their surfaces; limbs that reach carry nothing. */
function howFarToRest({ flesh, limbs }: Built, touches: readonly Touch[], setting: Setting): number {
  const gaps = touches.flatMap((touch) =>
    spotsOf(touch, flesh)
      .filter(({ limb }) => touch.on !== 'wall' && !(limb && limbs[limb].reaches))
      .flatMap(({ balls }) => balls.map((ball) => setting.gap(touch.on, ball))),
  );
  return gaps.length > 0 ? Math.min(...gaps) : 0;
}
