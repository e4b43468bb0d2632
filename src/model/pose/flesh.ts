/** Balls round the joints: together they are the volume of the body, for drawing and for finding what touches what. */
import type { ArmLimb } from './arms.ts';
import type { Ball } from './camera.ts';
import { thick } from './hand.ts';
import type { Limb } from './limbs.ts';
import type { Station, Trunk } from './trunk.ts';
import { add, mix, place, scale, type Vec } from './vector.ts';

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
  [0, 6, 9.3],
  [0.2, 5.5, 9],
  [0.2, 5.2, 9],
  [0.2, 5.5, 9.3],
  [0.2, 6, 9.7],
  [0.2, 6.5, 10.2],
  [0.3, 7, 10.4],
  [0.1, 7.6, 10],
  [-0.4, 8, 8.8],
] as const;

export function trunkFlesh({ hips, spine, shoulders, neck, head }: Trunk): TrunkFlesh {
  return {
    buttocks: pairAt(hips, [-2.9, 0, 6.2], 8.4),
    hips: pairAt(hips, [-0.2, 0.4, 8], 9.4),
    groin: pairAt(hips, [2, 4, 6], 7.4),
    band: waistband(spine[0] ?? hips),
    rings: spine.map((station, index) => {
      const [front, wide, r] = ringShapes[index] ?? [0, 6, 9];
      return pairAt(station, [front, 0, wide], r);
    }),
    shoulders: [...pairAt(shoulders, [-0.2, -1.2, 13.8], 5.4), ...pairAt(shoulders, [-1, 0.6, 4.5], 5.6)],
    neck: [ballAt(neck, [-0.4, -4, 0], 4.9), ballAt(head, [-2, -5, 0], 4.3)],
  };
}

function waistband(waist: Station): Ball[] {
  const round = [
    [8.2, -1, 5.6],
    [5.6, -0.8, 11],
    [0, -0.5, 14],
    [-5.6, -0.2, 11],
    [-8, 0, 5.6],
  ] as const;
  return round.flatMap((offset) => pairAt(waist, offset, 1.2));
}

export interface LegFlesh {
  readonly hip: Ball;
  readonly knee: Ball;
  readonly calf: Ball;
  readonly cuff: Ball;
  readonly ankle: Ball;
  readonly heel: Ball;
  readonly ball: Ball;
  /** The breadth of the foot at its ball. */
  readonly tread: readonly Ball[];
  readonly toe: Ball;
}

export function legFlesh(leg: Limb): LegFlesh {
  const lower: Station = { at: leg.middle, axes: leg.lower };
  const foot: Station = { at: leg.end, axes: leg.tip };
  const ball = ballAt(foot, [10.5, -5, 0], 2.4);
  const bend = (leg.toes * Math.PI) / 180;
  return {
    hip: ballOn(leg.root, 8.8),
    knee: ballOn(leg.middle, 6),
    calf: ballAt(lower, [-1.3, -12, 0], 5.5),
    cuff: ballAt(lower, [-0.5, -30.5, 0], 4.4),
    ankle: ballOn(leg.end, 3.4),
    heel: ballAt(foot, [-3.8, -4.2, 0], 3.2),
    ball,
    tread: pairAt(foot, [10.5, -5.2, 2.2], 2.2),
    toe: ballOn(place(ball.at, leg.tip, [5.4 * Math.cos(bend), 5.4 * Math.sin(bend), 0]), 2),
  };
}

export interface ArmFlesh {
  readonly shoulder: Ball;
  readonly sleeve: Ball;
  readonly elbow: Ball;
  readonly forearm: Ball;
  readonly wrist: Ball;
  readonly palm: readonly Ball[];
  readonly middle: readonly Ball[];
  readonly tips: readonly Ball[];
  readonly thumb: readonly Ball[];
}

export function armFlesh(arm: ArmLimb): ArmFlesh {
  const { wrist, knuckles, middle, tips, thumb, across } = arm.hand;
  const wide = (at: Vec, half: number, r: number): Ball[] => [
    ballOn(add(at, scale(across, half)), r),
    ballOn(add(at, scale(across, -half)), r),
  ];
  return {
    shoulder: ballOn(arm.root, 5.4),
    sleeve: ballOn(mix(arm.root, arm.middle, 0.62), 5),
    elbow: ballOn(arm.middle, 4),
    forearm: ballOn(mix(arm.middle, arm.end, 0.28), 4.1),
    wrist: ballOn(wrist, thick.wrist),
    palm: wide(knuckles, 2, thick.knuckles),
    middle: wide(middle, 1.8, thick.middle),
    tips: wide(tips, 1.3, thick.tips),
    thumb: thumb.map((at, index) => ballOn(at, index === 0 ? thick.knuckles : thick.thumb)),
  };
}
