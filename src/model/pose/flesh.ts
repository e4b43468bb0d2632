/** Balls round the joints: together they are the volume of the body, for drawing and for finding what touches what. */
import type { Way } from './bend.ts';
import type { Ball } from './camera.ts';
import type { Limb } from './limbs.ts';
import type { Station, Trunk } from './trunk.ts';
import { add, mix, place, type Vec } from './vector.ts';

const ballAt = ({ at, axes }: Station, offset: readonly [number, number, number], r: number): Ball => ({ at: place(at, axes, offset), r });
const pairAt = (station: Station, [front, up, right]: readonly [number, number, number], r: number): Ball[] => [
  ballAt(station, [front, up, right], r),
  ballAt(station, [front, up, -right], r),
];
const ballOn = (at: Vec, r: number): Ball => ({ at, r });

export interface TrunkFlesh {
  readonly buttocks: readonly Ball[];
  readonly hips: readonly Ball[];
  readonly groin: readonly Ball[];
  /** Small balls round the waist, so that the trousers end in an edge. */
  readonly band: readonly Ball[];
  /** From the waist up to the ribs, a pair of balls at each joint of the spine. */
  readonly rings: readonly (readonly Ball[])[];
  readonly shoulders: readonly Ball[];
  readonly neck: readonly Ball[];
}

/** For each joint of the spine: how far before it, how far to each side, and how thick. */
const ringShapes = [
  [0.2, 6, 9.4],
  [0.2, 5.5, 9.2],
  [0.2, 5.2, 9.2],
  [0.2, 5.4, 9.5],
  [0.2, 5.8, 9.9],
  [0.3, 6.4, 10.3],
  [0.3, 7, 10.5],
  [0.2, 7.6, 10.3],
  [-0.2, 8, 9.2],
] as const;

export function trunkFlesh({ hips, spine, shoulders, neck, head }: Trunk): TrunkFlesh {
  return {
    buttocks: pairAt(hips, [-2.6, 1, 6], 8.4),
    hips: pairAt(hips, [0, 1, 8.5], 8.8),
    groin: pairAt(hips, [2.2, 4, 6], 7.6),
    band: waistband(spine[0] ?? hips),
    rings: spine.map((station, index) => {
      const [front, wide, r] = ringShapes[index] ?? [0, 6, 9];
      return pairAt(station, [front, 0, wide], r);
    }),
    shoulders: [...pairAt(shoulders, [-0.4, -0.5, 13.2], 5.8), ...pairAt(shoulders, [-0.5, -0.5, 5], 6.8)],
    neck: [ballAt(neck, [-0.4, -3, 0], 5.2), ballAt(head, [-1.6, -5, 0], 4.6)],
  };
}

function waistband(waist: Station): Ball[] {
  return [...pairAt(waist, [8.4, -2, 5.6], 1.2), ...pairAt(waist, [-8.2, -1, 5.6], 1.2), ...pairAt(waist, [0, -1.5, 14.4], 1.2)];
}

export interface HeadFlesh {
  readonly skull: Ball;
  readonly bun: Ball;
  readonly face: readonly Ball[];
  readonly nose: readonly Ball[];
  readonly ears: readonly Ball[];
  /** Each eye is a short closed line. */
  readonly eyes: readonly (readonly Ball[])[];
}

export function headFlesh({ head }: Trunk): HeadFlesh {
  return {
    skull: ballAt(head, [-1, 0.8, 0], 10.4),
    bun: ballAt(head, [-8.2, 9.4, 0], 4.3),
    face: [ballAt(head, [2, -0.4, 0], 8.6), ballAt(head, [3.8, -6, 0], 5)],
    nose: [ballAt(head, [10.6, -2.4, 0], 1.3), ballAt(head, [7.5, -1.5, 0], 3)],
    ears: pairAt(head, [-1.8, -1.4, 7.6], 1.9),
    eyes: [1, -1].map((side) => [ballAt(head, [8.9, 2.2, 2.8 * side], 0.45), ballAt(head, [7.6, 2, 5.4 * side], 0.45)]),
  };
}

export interface LegFlesh {
  readonly hip: Ball;
  readonly knee: Ball;
  readonly calf: Ball;
  readonly cuff: Ball;
  readonly ankle: Ball;
  readonly heel: Ball;
  readonly ball: Ball;
  readonly toe: Ball;
}

export function legFlesh(leg: Limb): LegFlesh {
  const lower: Station = { at: leg.middle, axes: leg.lower };
  const foot: Station = { at: leg.end, axes: leg.tip };
  const ball = ballAt(foot, [10.5, -5, 0], 2.4);
  const bend = (leg.toes * Math.PI) / 180;
  const tip = place(ball.at, leg.tip, [5.4 * Math.cos(bend), 5.4 * Math.sin(bend), 0]);
  return {
    hip: ballOn(leg.root, 8.8),
    knee: ballOn(leg.middle, 6.1),
    calf: ballAt(lower, [-1.2, -12, 0], 5.7),
    cuff: ballAt(lower, [-0.4, -33, 0], 4.4),
    ankle: ballOn(leg.end, 3.4),
    heel: ballAt(foot, [-3.8, -4.2, 0], 3.2),
    ball,
    toe: ballOn(add(tip, { x: 0, y: 0, z: 0 }), 2),
  };
}

export interface ArmFlesh {
  readonly shoulder: Ball;
  readonly sleeve: Ball;
  readonly elbow: Ball;
  readonly forearm: Ball;
  readonly wrist: Ball;
  readonly palm: readonly Ball[];
  readonly fingers: readonly Ball[];
  readonly thumb: Ball;
}

export function armFlesh(arm: Limb, side: Way): ArmFlesh {
  const hand: Station = { at: arm.end, axes: arm.tip };
  return {
    shoulder: ballOn(arm.root, 5.6),
    sleeve: ballOn(mix(arm.root, arm.middle, 0.62), 5.1),
    elbow: ballOn(arm.middle, 4),
    forearm: ballOn(mix(arm.middle, arm.end, 0.28), 4.1),
    wrist: ballOn(arm.end, 2.9),
    palm: pairAt(hand, [0, -5.5, 1.6], 2.5),
    fingers: pairAt(hand, [0.3, -12, 1.2], 1.8),
    thumb: ballAt(hand, [3, -6.5, -1 * side], 1.5),
  };
}
