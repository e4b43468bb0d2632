/** Which limbs lie behind the body and which before it, seen from where the reader stands. */
import { armPieces, headPieces, legPieces, type Piece, trunkPieces } from './body.ts';
import type { Ball, Camera } from './camera.ts';
import type { Limbs } from './limbs.ts';
import type { Frame } from './schema.ts';
import type { Figure } from './solve.ts';
import { mix } from './vector.ts';

export interface Layer {
  readonly name: 'far' | 'body' | 'near';
  readonly pieces: readonly Piece[];
}

interface Placed {
  readonly key: keyof Limbs;
  readonly near: boolean;
  readonly depth: number;
}

/** From the furthest to the nearest. */
export function layersOf(frame: Frame, figure: Figure, camera: Camera): Layer[] {
  const placed = limbKeys.map((key): Placed => ({ key, near: isNear(frame, figure, key, camera), depth: depthOf(figure, key, camera) }));
  return [...limbLayers(placed, false, figure), bodyLayer(figure, camera), ...limbLayers(placed, true, figure)];
}

const limbKeys = ['rightLeg', 'leftLeg', 'rightArm', 'leftArm'] as const;
const words = { rightLeg: 'right-leg', leftLeg: 'left-leg', rightArm: 'right-arm', leftArm: 'left-arm' } as const;
const isLeg = (key: keyof Limbs): key is 'rightLeg' | 'leftLeg' => key === 'rightLeg' || key === 'leftLeg';

/** Legs before arms, since hands hold legs far more often than the other way round. */
function limbLayers(placed: readonly Placed[], near: boolean, { flesh, pose }: Figure): Layer[] {
  const sorted = placed
    .filter((limb) => limb.near === near)
    .sort((a, b) => Number(isLeg(b.key)) - Number(isLeg(a.key)) || a.depth - b.depth);
  return sorted.map(({ key }) => ({
    name: near ? 'near' : 'far',
    pieces: isLeg(key) ? legPieces(flesh.limbs[key], pose.wears) : armPieces(flesh.limbs[key], pose.wears, near),
  }));
}

function bodyLayer({ flesh, trunk, pose }: Figure, camera: Camera): Layer {
  const depth = ({ at }: Ball) => camera.depth(at) - camera.depth(trunk.head.at);
  return { name: 'body', pieces: [...trunkPieces(flesh.trunk, pose.wears), ...headPieces(flesh.head, depth)] };
}

function depthOf({ limbs }: Figure, key: keyof Limbs, camera: Camera): number {
  const { root, middle, end } = limbs[key];
  return camera.depth(mix(mix(root, end, 0.5), middle, 0.4));
}

function isNear({ front, behind }: Frame, { limbs, trunk }: Figure, key: keyof Limbs, camera: Camera): boolean {
  if (front?.includes(words[key])) return true;
  if (behind?.includes(words[key])) return false;
  const middle = isLeg(key) ? trunk.hips.at : trunk.shoulders.at;
  return camera.depth(limbs[key].root) - camera.depth(middle) > -3;
}
