/** Hips, spine, shoulders and head, from the hips upward. */
import { bone, half, heights, spineJoints } from './proportions.ts';
import type { BodyPose, SpinePose } from './schema.ts';
import { type Axes, add, place, scale, turnAxes, type Vec, worldAxes } from './vector.ts';

export interface Station {
  readonly at: Vec;
  readonly axes: Axes;
}

export interface Trunk {
  readonly hips: Station;
  /** Every joint of the spine, from the lowest. */
  readonly spine: readonly Station[];
  readonly shoulders: Station;
  readonly neck: Station;
  readonly head: Station;
}

export function buildTrunk(body: BodyPose, spine: SpinePose, origin: Vec): Trunk {
  const hips = { at: origin, axes: pelvisAxes(body) };
  const stations: Station[] = [];
  let last: Station = hips;
  let height = 0;
  for (const [joint, bend] of jointBends(spine)) {
    const at = add(last.at, scale(last.axes.up, joint - height));
    last = { at, axes: bendAxes(last.axes, bend) };
    height = joint;
    stations.push(last);
  }
  return { hips, spine: stations, ...top(last, height, spine) };
}

export function pelvisAxes({ lean = 0, tip = 0, turn = 0, roll = 0 }: BodyPose): Axes {
  const turned = turnAxes(worldAxes, worldAxes.up, -turn);
  const tipped = turnAxes(turned, turned.right, -tip);
  const leant = turnAxes(tipped, worldAxes.right, -lean);
  return turnAxes(leant, leant.up, -roll);
}

interface Bend {
  readonly forward: number;
  readonly side: number;
  readonly twist: number;
}

function jointBends({ low = 0, high = 0, side = 0, twist = 0 }: SpinePose): [number, Bend][] {
  const even = 1 / spineJoints.length;
  return spineJoints.map((joint) => [
    joint.height,
    { forward: low * joint.low + high * joint.high, side: side * even, twist: twist * even },
  ]);
}

function bendAxes(axes: Axes, { forward, side, twist }: Bend): Axes {
  const bent = turnAxes(axes, axes.right, -forward);
  const tilted = turnAxes(bent, bent.front, side);
  return turnAxes(tilted, tilted.up, -twist);
}

function top(last: Station, height: number, { neck = 0, tilt = 0, look = 0 }: SpinePose): Pick<Trunk, 'shoulders' | 'neck' | 'head'> {
  const { axes } = last;
  const nape = place(last.at, axes, [0, heights.neck - height, 0]);
  const nod = (from: Axes) => turnAxes(turnAxes(from, from.right, -neck / 2), from.front, tilt / 2);
  const throat = nod(axes);
  const skull = nod(throat);
  const base = place(nape, throat, [0.8, bone.neck, 0]);
  return {
    shoulders: { at: place(last.at, axes, [0, heights.shoulders - height, 0]), axes },
    neck: { at: nape, axes: throat },
    head: { at: place(base, skull, [1.2, 8.5, 0]), axes: turnAxes(skull, skull.up, -look) },
  };
}

/** Where the thigh or the upper arm begins; `side` is 1 for right. */
export const hipJoint = ({ hips }: Trunk, side: 1 | -1): Vec => place(hips.at, hips.axes, [0, 0, half.hips * side]);
export const shoulderJoint = ({ shoulders }: Trunk, side: 1 | -1): Vec =>
  place(shoulders.at, shoulders.axes, [0, -1.5, half.shoulders * side]);
