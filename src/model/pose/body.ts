/** The whole body as balls, and as the parts that are drawn: each part a set of hulls in one cloth. */
import type { Ball } from './camera.ts';
import { type ArmFlesh, armFlesh, type LegFlesh, legFlesh, type TrunkFlesh, trunkFlesh } from './flesh.ts';
import { type HeadFlesh, type HeadPiece, headFlesh, headPieces } from './head.ts';
import type { Limbs } from './limbs.ts';
import {
  ankleHulls,
  chestHulls,
  fingerHulls,
  footHulls,
  forearmHulls,
  type Hulls,
  palmHulls,
  pelvisHulls,
  shinHulls,
  shortsHulls,
  sleeveHulls,
  thighHulls,
} from './shapes.ts';
import type { Trunk } from './trunk.ts';
import { dot, length, mix, subtract, unit } from './vector.ts';

export interface Flesh {
  readonly trunk: TrunkFlesh;
  readonly head: HeadFlesh;
  readonly limbs: {
    readonly rightLeg: LegFlesh;
    readonly leftLeg: LegFlesh;
    readonly rightArm: ArmFlesh;
    readonly leftArm: ArmFlesh;
  };
}

export function fleshOf(trunk: Trunk, limbs: Limbs): Flesh {
  return {
    trunk: trunkFlesh(trunk),
    head: headFlesh(trunk),
    limbs: {
      rightLeg: legFlesh(limbs.rightLeg),
      leftLeg: legFlesh(limbs.leftLeg),
      rightArm: armFlesh(limbs.rightArm),
      leftArm: armFlesh(limbs.leftArm),
    },
  };
}

export type Cloth = 'skin' | 'wrist' | 'neck' | 'top' | 'yoke' | 'legs' | 'seat' | 'shin' | 'shoe' | HeadPiece['cloth'];
export type Wears = 'gym' | 'shoes' | 'swim';

export interface Piece {
  readonly cloth: Cloth;
  readonly hulls: Hulls;
}

/** Every piece of the body, in no order: for finding how far it reaches. */
export function piecesOf({ flesh, pose }: { flesh: Flesh; pose: { wears: Wears } }): Piece[] {
  const { rightLeg, leftLeg, rightArm, leftArm } = flesh.limbs;
  const legs = [rightLeg, leftLeg].flatMap((leg) => legPieces(leg, pose.wears, true));
  const arms = [rightArm, leftArm].flatMap((arm) => armPieces(arm, pose.wears, true, true));
  return [...legs, ...arms, ...trunkPieces(flesh, pose.wears), ...headPieces(flesh.head, () => 0).before];
}

/** On a near leg the top of the thigh is smoothed into the hips. */
export function legPieces(leg: LegFlesh, wears: Wears, near: boolean): Piece[] {
  const bare: Hulls = wears === 'swim' ? [...thighHulls(leg), ...shinHulls(leg)] : [];
  const shoe: Piece[] = wears === 'shoes' ? [{ cloth: 'shoe', hulls: footHulls(leg) }] : [];
  const skin: Piece = { cloth: 'skin', hulls: [...bare, ...ankleHulls(leg), ...(wears === 'shoes' ? [] : footHulls(leg))] };
  const seat: Piece[] = near ? [cover(wears === 'swim' ? 'yoke' : 'seat', leg.hip)] : [];
  if (wears === 'swim') return [skin, { cloth: 'top', hulls: shortsHulls(leg) }, ...seat];
  const cloth: Piece[] = isFolded(leg)
    ? [{ cloth: 'legs', hulls: thighHulls(leg) }, ...seat, { cloth: 'shin', hulls: shinHulls(leg) }]
    : [{ cloth: 'legs', hulls: [...thighHulls(leg), ...shinHulls(leg)] }, ...seat];
  return [skin, ...shoe, ...cloth];
}

/** Where the shin lies over the thigh, it needs an edge of its own to be seen. */
function isFolded({ hip, cuff }: LegFlesh): boolean {
  return length(subtract(hip.at, cuff.at)) < 45;
}

/** On a near arm the top of the sleeve is smoothed into the body. The hand is left out where it is drawn by itself. */
export function armPieces(arm: ArmFlesh, wears: Wears, near: boolean, hand: boolean): Piece[] {
  const bare = [...forearmHulls(arm), ...(hand ? [...palmHulls(arm), ...fingerHulls(arm)] : [])];
  if (wears === 'swim') return [{ cloth: 'skin', hulls: [...sleeveHulls(arm), ...bare] }];
  return [{ cloth: 'skin', hulls: bare }, { cloth: 'top', hulls: sleeveHulls(arm) }, ...(near ? [cover('yoke', arm.shoulder)] : [])];
}

/** Rounds the corner between the thighs where they part sideways. */
function crotch({ rightLeg, leftLeg }: Flesh['limbs']): Hulls {
  const across = unit(subtract(rightLeg.hip.at, leftLeg.hip.at));
  if (dot(subtract(rightLeg.knee.at, leftLeg.knee.at), across) < kneesApart) return [];
  return [[rightLeg, leftLeg].map(({ hip, knee }) => ({ at: mix(hip.at, knee.at, 0.17), r: 6 }))];
}

const kneesApart = 34;

/** Without an edge, over the edge of what it joins. */
const cover = (cloth: Cloth, ball: Ball): Piece => ({ cloth, hulls: [[{ ...ball, r: ball.r + 0.8 }]] });

/** The palm joins the forearm without an edge between them. */
export const palmPieces = (arm: ArmFlesh): Piece[] => [{ cloth: 'skin', hulls: palmHulls(arm) }, cover('wrist', arm.wrist)];
/** Palm and fingers on one side of what they hold are one shape. */
export const wholeHand = (arm: ArmFlesh): Piece[] => [
  { cloth: 'skin', hulls: [...palmHulls(arm), ...fingerHulls(arm)] },
  cover('wrist', arm.wrist),
];
export const fingerPieces = (arm: ArmFlesh): Piece[] => [{ cloth: 'skin', hulls: fingerHulls(arm) }];

export function trunkPieces({ trunk, limbs }: Flesh, wears: Wears): Piece[] {
  return [
    { cloth: 'neck', hulls: [trunk.neck] },
    { cloth: 'top', hulls: chestHulls(trunk) },
    { cloth: wears === 'swim' ? 'top' : 'legs', hulls: [...pelvisHulls(trunk), ...crotch(limbs)] },
  ];
}
