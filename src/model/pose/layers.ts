/** What is drawn behind what, seen from where the reader stands: from the furthest to the nearest. */
import { armPieces, fingerPieces, legPieces, type Piece, palmPieces, trunkPieces, wholeHand } from './body.ts';
import type { Ball, Camera } from './camera.ts';
import { headPieces } from './head.ts';
import type { Limbs } from './limbs.ts';
import { isLeg, ownerOf } from './places.ts';
import type { Frame } from './schema.ts';
import type { Figure } from './solve.ts';
import { mix, type Vec } from './vector.ts';

export interface Layer {
  /** "things" and "feel" hold the place of what is drawn there that is no part of the body. */
  readonly name: 'far' | 'things' | 'body' | 'near' | 'feel';
  readonly pieces: readonly Piece[];
  readonly limb?: keyof Limbs;
}

interface Placed {
  readonly key: keyof Limbs;
  readonly near: boolean;
  readonly depth: number;
}

export function layersOf(frame: Frame, figure: Figure, camera: Camera): Layer[] {
  const placed = limbKeys.map((key): Placed => ({ key, near: isNear(frame, figure, key, camera), depth: depthOf(figure, key, camera) }));
  const inFront = (key: keyof Limbs) => frame.front?.includes(words[key]) ?? false;
  const limbs = (near: boolean, legs: boolean) =>
    limbLayers(
      placed.filter(({ key, near: it }) => it === near && isLeg(key) === legs && !inFront(key)),
      figure,
    );
  const things: Layer = { name: 'things', pieces: [] };
  const feel: Layer = { name: 'feel', pieces: [] };
  // Legs before arms, since hands hold legs far more often than the other way round.
  const all = [
    ...limbs(false, true),
    ...limbs(false, false),
    things,
    bodyLayer(figure, camera),
    ...limbs(true, true),
    ...(frame.front ? [] : [feel]),
    ...limbs(true, false),
    ...limbLayers(
      placed.filter(({ key }) => inFront(key)),
      figure,
    ),
    ...(frame.front ? [feel] : []),
  ];
  const hands = [...armKeys].sort((a, b) => depthOf(figure, b, camera) - depthOf(figure, a, camera));
  return hands.reduce((layers, key) => withHand(layers, key, figure, camera), all);
}

const armKeys = ['rightArm', 'leftArm'] as const;
type ArmKey = (typeof armKeys)[number];
const limbKeys = ['rightLeg', 'leftLeg', 'rightArm', 'leftArm'] as const;
const words = { rightLeg: 'right-leg', leftLeg: 'left-leg', rightArm: 'right-arm', leftArm: 'left-arm' } as const;

function limbLayers(placed: readonly Placed[], { flesh, limbs, pose }: Figure): Layer[] {
  return [...placed]
    .sort((a, b) => a.depth - b.depth)
    .map(({ key, near }) => {
      const pieces = isLeg(key)
        ? legPieces(flesh.limbs[key], pose.wears, near)
        : armPieces(flesh.limbs[key], pose.wears, near, limbs[key].holds === undefined);
      return { name: near ? 'near' : 'far', pieces, limb: key };
    });
}

function bodyLayer({ flesh, trunk, pose }: Figure, camera: Camera): Layer {
  const depth = ({ at }: Ball) => camera.depth(at) - camera.depth(trunk.head.at);
  const { behind, before } = headPieces(flesh.head, depth);
  return { name: 'body', pieces: [...behind, ...trunkPieces(flesh, pose.wears), ...before] };
}

/** A hand that holds: palm and fingers are drawn before or after the part held, as each lies nearer or further than its middle. */
function withHand(layers: Layer[], key: ArmKey, { flesh, limbs, places }: Figure, camera: Camera): Layer[] {
  const { hand, holds } = limbs[key];
  if (!holds) return layers;
  const owner = ownerOf(holds.name);
  const nearer = (at: Vec) => camera.depth(at) > camera.depth(places(holds.name));
  const arm = flesh.limbs[key];
  const palm = nearer(hand.palm);
  const fingers = nearer(hand.tips);
  if (palm === fingers) return put(layers, key, owner, palm, wholeHand(arm));
  return put(put(layers, key, owner, palm, palmPieces(arm)), key, owner, fingers, fingerPieces(arm));
}

/** Puts a part of the arm `key` after both the arm and the part held, or before the part held. */
function put(layers: readonly Layer[], key: ArmKey, owner: keyof Limbs | undefined, before: boolean, pieces: readonly Piece[]): Layer[] {
  const armIndex = layers.findIndex(({ limb }) => limb === key);
  const ownerIndex = layers.findIndex(({ limb, name }) => (owner ? limb === owner : name === 'body'));
  const at = before ? Math.max(armIndex, ownerIndex) + 1 : armIndex < ownerIndex ? armIndex + 1 : ownerIndex;
  const name = layers[armIndex]?.name ?? 'near';
  return [...layers.slice(0, at), { name, pieces }, ...layers.slice(at)];
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
