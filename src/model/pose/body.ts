/** The whole body as balls, and as the parts that are drawn: each part a set of hulls in one cloth. */
import type { Ball } from './camera.ts';
import { type ArmFlesh, armFlesh, type HeadFlesh, headFlesh, type LegFlesh, legFlesh, type TrunkFlesh, trunkFlesh } from './flesh.ts';
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
import { length, subtract } from './vector.ts';

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

export type Cloth = 'skin' | 'wrist' | 'neck' | 'top' | 'yoke' | 'legs' | 'seat' | 'shin' | 'hair' | 'nose' | 'shoe';
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
  return [...legs, ...arms, ...trunkPieces(flesh.trunk, pose.wears), ...headPieces(flesh.head, () => 0).before];
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

/** Without an edge, over the edge of what it joins. */
const cover = (cloth: Cloth, ball: Ball): Piece => ({ cloth, hulls: [[{ ...ball, r: ball.r + 0.8 }]] });

/** The palm joins the forearm without an edge between them. */
export const palmPieces = (arm: ArmFlesh): Piece[] => [{ cloth: 'skin', hulls: palmHulls(arm) }, cover('wrist', arm.wrist)];
export const fingerPieces = (arm: ArmFlesh): Piece[] => [{ cloth: 'skin', hulls: fingerHulls(arm) }];

export function trunkPieces(trunk: TrunkFlesh, wears: Wears): Piece[] {
  return [
    { cloth: 'neck', hulls: [trunk.neck] },
    { cloth: 'top', hulls: chestHulls(trunk) },
    { cloth: wears === 'swim' ? 'top' : 'legs', hulls: pelvisHulls(trunk) },
  ];
}

/**
 * The head: what lies behind the neck and what before it.
 * `depth` says how near a point is to the reader, counted from the middle of the head, so that only what shows is drawn.
 */
export function headPieces(head: HeadFlesh, depth: (ball: Ball) => number): { behind: Piece[]; before: Piece[] } {
  const { skull, bun, face, nose, ears } = head;
  const hair: Piece = { cloth: 'hair', hulls: [skull, [bun]] };
  const facing = nose.some((ball) => depth(ball) > 7);
  const ear = ears.filter((ball) => depth(ball) > 2).map((ball) => [ball]);
  const front: Piece = { cloth: 'skin', hulls: facing ? [face, ...ear] : [face, nose, ...ear] };
  if (facing || depth(bun) < -6) return { behind: [hair], before: [front, ...features(head, depth, facing ? nose.slice(0, 1) : [])] };
  const seen = nose.some((ball) => depth(ball) > -3.4);
  return { behind: [], before: seen ? [hair, front, ...features(head, depth, [])] : [front, hair] };
}

function features({ eyes, mouth }: HeadFlesh, depth: (ball: Ball) => number, nose: readonly Ball[]): Piece[] {
  const shades = [nose, mouth.every((ball) => depth(ball) > 6) ? mouth : []].filter(({ length: count }) => count > 0);
  const open = eyes.filter((eye) => depth(eye) > 2.55).map((eye) => [eye]);
  const look: Piece[] = [
    { cloth: 'nose', hulls: shades },
    { cloth: 'hair', hulls: open },
  ];
  return look.filter(({ hulls }) => hulls.length > 0);
}
