/** The whole body as balls, and as the parts that are drawn: each part a set of hulls in one cloth. */
import type { Ball } from './camera.ts';
import { type ArmFlesh, armFlesh, type HeadFlesh, headFlesh, type LegFlesh, legFlesh, type TrunkFlesh, trunkFlesh } from './flesh.ts';
import type { Limbs } from './limbs.ts';
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
      rightArm: armFlesh(limbs.rightArm, 1),
      leftArm: armFlesh(limbs.leftArm, -1),
    },
  };
}

export type Cloth = 'skin' | 'top' | 'yoke' | 'legs' | 'shin' | 'hair' | 'nose' | 'shoe';
export type Wears = 'gym' | 'shoes' | 'swim';

export interface Piece {
  readonly cloth: Cloth;
  readonly hulls: readonly (readonly Ball[])[];
}

/** Every piece of the body, in no order: for finding how far it reaches. */
export function piecesOf({ flesh, pose }: { flesh: Flesh; pose: { wears: Wears } }): Piece[] {
  const { rightLeg, leftLeg, rightArm, leftArm } = flesh.limbs;
  const limbs = [
    legPieces(rightLeg, pose.wears),
    legPieces(leftLeg, pose.wears),
    armPieces(rightArm, pose.wears, true),
    armPieces(leftArm, pose.wears, true),
  ];
  return [...limbs.flat(), ...trunkPieces(flesh.trunk, pose.wears), ...headPieces(flesh.head, () => 0)];
}

export function legPieces(leg: LegFlesh, wears: Wears): Piece[] {
  const foot = [
    [leg.ankle, leg.heel, leg.ball],
    [leg.ball, leg.toe],
  ];
  const cloth = wears === 'swim' ? 'skin' : 'legs';
  const thigh = [[leg.hip, leg.knee]];
  const shin = [
    [leg.knee, leg.calf],
    [leg.calf, leg.cuff],
  ];
  return [
    { cloth: 'skin', hulls: [[{ ...leg.cuff, r: 3.5 }, leg.ankle]] },
    { cloth: wears === 'shoes' ? 'shoe' : 'skin', hulls: foot },
    ...(isFolded(leg) && cloth === 'legs'
      ? [{ cloth, hulls: thigh } as const, { cloth: 'shin', hulls: shin } as const]
      : [{ cloth, hulls: [...thigh, ...shin] } as const]),
  ];
}

/** Where the shin lies over the thigh, it needs an edge of its own to be seen. */
function isFolded({ hip, cuff }: LegFlesh): boolean {
  return length(subtract(hip.at, cuff.at)) < 45;
}

/** On a near arm the top of the sleeve is smoothed into the body. */
export function armPieces(arm: ArmFlesh, wears: Wears, near: boolean): Piece[] {
  const lower = [
    [{ ...arm.sleeve, r: 4.4 }, arm.elbow],
    [arm.elbow, arm.forearm],
    [arm.forearm, arm.wrist],
  ];
  const hand = [
    [arm.wrist, ...arm.palm],
    [...arm.palm, ...arm.fingers],
    [arm.wrist, arm.thumb],
  ];
  return [
    { cloth: 'skin', hulls: [...lower, ...hand] },
    { cloth: wears === 'swim' ? 'skin' : 'top', hulls: [[arm.shoulder, arm.sleeve]] },
    ...(near && wears !== 'swim' ? [{ cloth: 'yoke', hulls: [[{ ...arm.shoulder, r: 6.8 }]] } as const] : []),
  ];
}

export function trunkPieces({ buttocks, hips, groin, band, rings, shoulders, neck }: TrunkFlesh, wears: Wears): Piece[] {
  const links = rings.slice(1).map((ring, index) => [...(rings[index] ?? []), ...ring]);
  const yoke = [...(rings.at(-1) ?? []), ...shoulders];
  return [
    { cloth: 'skin', hulls: [neck] },
    { cloth: 'top', hulls: [...links, yoke] },
    { cloth: wears === 'swim' ? 'top' : 'legs', hulls: [[...buttocks, ...hips, ...groin, ...band]] },
  ];
}

/** `depth` says how near a point is to the reader, counted from the middle of the head, so that only what shows is drawn. */
export function headPieces({ skull, bun, face, nose, ears, eyes }: HeadFlesh, depth: (ball: Ball) => number): Piece[] {
  const back: Piece = { cloth: 'hair', hulls: [[skull], [bun]] };
  const facing = nose.some((ball) => depth(ball) > 7);
  const ear = ears.filter((ball) => depth(ball) > 2).map((ball) => [ball]);
  const front: Piece = { cloth: 'skin', hulls: facing ? [face, ...ear] : [face, nose, ...ear] };
  const tip: Piece[] = facing ? [{ cloth: 'nose', hulls: [nose.slice(0, 1)] }] : [];
  const open = eyes.filter((eye) => eye.every((ball) => depth(ball) > 0.6));
  const look: Piece[] = open.length > 0 ? [{ cloth: 'hair', hulls: open }] : [];
  const seen = nose.some((ball) => depth(ball) > -3.4);
  return seen ? [back, front, ...tip, ...look] : [front, back];
}
