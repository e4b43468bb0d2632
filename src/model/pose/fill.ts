/** A frame with everything said: its start position, then its own words on top. */
import type { PlaceName } from './names.ts';
import type { ArmPose, BodyPose, Frame, LegPose, Prop, SpinePose } from './schema.ts';
import { starts } from './starts.ts';

export interface FullPose {
  readonly body: BodyPose;
  readonly spine: SpinePose;
  readonly rightLeg: LegPose;
  readonly leftLeg: LegPose;
  readonly rightArm: ArmPose;
  readonly leftArm: ArmPose;
  readonly rests: readonly string[];
  readonly props: readonly Prop[];
  readonly wears: 'gym' | 'shoes' | 'swim';
}

export function fillPose(frame: Frame): FullPose {
  const start = starts[frame.start];
  const body = { ...start.body, ...frame.body };
  const facing = Math.abs(Math.sin(((body.turn ?? 0) * Math.PI) / 180)) > 0.7;
  const legs = frame.legs ? {} : { right: start.rightLeg, left: start.leftLeg };
  const arms = frame.arms ? {} : { right: start.rightArm, left: start.leftArm };
  const bothLegs = frame.legs ?? start.legs ?? {};
  const bothArms = frame.arms ?? start.arms ?? {};
  return {
    body,
    spine: { ...start.spine, ...frame.spine },
    rightLeg: frame.rightLeg ?? legs.right ?? bothLegs,
    leftLeg: frame.leftLeg ?? legs.left ?? mirrored(bothLegs, facing),
    rightArm: frame.rightArm ?? arms.right ?? bothArms,
    leftArm: frame.leftArm ?? arms.left ?? mirrored(bothArms, facing),
    rests: frame.rests ?? start.rests ?? [],
    props: frame.props ?? start.props ?? [],
    wears: frame.wears ?? 'gym',
  };
}

type Point = [number, number, number];
const pointKeys = ['foot', 'hand', 'grip', 'forearm', 'by', 'aim', 'fingers'] as const;

/** The same limb on the other side: sideways turns round, and "right" becomes "left". */
function mirrored<Pose extends LegPose & ArmPose>(pose: Pose, facing: boolean): Pose {
  const other: LegPose & ArmPose = { ...pose };
  for (const key of pointKeys) {
    const point = pose[key];
    if (point) other[key] = mirroredPoint(point, facing);
  }
  if (pose.hold) other.hold = otherSide(pose.hold);
  return other as Pose;
}

const mirroredPoint = ([x, y, z]: Point, facing: boolean): Point => (facing ? [-x, y, z] : [x, y, -z]);

function otherSide(name: PlaceName): PlaceName {
  return name.replace(/^right-|^left-/, (side) => (side === 'right-' ? 'left-' : 'right-')) as PlaceName;
}
