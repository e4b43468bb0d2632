/** What a hand can lie on: a part of the body with its surface and its directions. */
import type { Way } from './bend.ts';
import { armFlesh, legFlesh, trunkFlesh } from './flesh.ts';
import { type Gap, shapeGap } from './gap.ts';
import type { Limb, Limbs } from './limbs.ts';
import type { PlaceName, SideName } from './names.ts';
import { placesOf } from './places.ts';
import { armHulls, legHulls, trunkHulls } from './shapes.ts';
import type { Trunk } from './trunk.ts';
import { type Axes, add, cross, scale, unit, type Vec } from './vector.ts';

export interface Held {
  readonly at: Vec;
  readonly axes: Axes;
  /** The side of the body it belongs to; none for the middle. */
  readonly side?: Way;
  readonly gap: Gap;
}

export function heldBy(name: PlaceName, trunk: Trunk, limbs: Partial<Limbs>): Held {
  const at = placesOf(trunk, limbs)(name);
  const [which, part = ''] = name.split('-');
  const side = part === '' ? undefined : which === 'right' ? 1 : -1;
  const leg = side === 1 ? limbs.rightLeg : limbs.leftLeg;
  if (side && leg && legParts.includes(part)) return { at, axes: legAxes(part, leg), side, gap: shapeGap(legHulls(legFlesh(leg))) };
  const arm = side === 1 ? limbs.rightArm : limbs.leftArm;
  if (side && arm && armParts.includes(part)) return { at, axes: armAxes(part, arm), side, gap: shapeGap(armHulls(armFlesh(arm))) };
  return { at, axes: trunkAxes(name, part, trunk), ...(side ? { side } : {}), gap: shapeGap(trunkHulls(trunkFlesh(trunk))) };
}

const legParts = ['thigh', 'knee', 'shin', 'ankle', 'foot'];
const armParts = ['elbow', 'hand'];

function legAxes(part: string, { upper, lower, tip }: Limb): Axes {
  if (part === 'foot') return tip;
  if (part === 'thigh') return upper;
  if (part !== 'knee') return lower;
  const up = unit(add(upper.up, lower.up));
  return { front: cross(up, lower.right), up, right: lower.right };
}

const armAxes = (part: string, { lower, tip }: Limb): Axes => (part === 'hand' ? tip : lower);

function trunkAxes(name: PlaceName, part: string, { head, shoulders, hips }: Trunk): Axes {
  if (name === 'head') return head.axes;
  return (part === 'shoulder' || name === 'chest' ? shoulders : hips).axes;
}

/** The way out of the part at one of its sides; "outer" is away from the middle of the body, for the middle itself where the hand comes from. */
export function wayOut({ axes, side }: Held, name: SideName, hand: Way): Vec {
  switch (name) {
    case 'front':
      return axes.front;
    case 'back':
      return scale(axes.front, -1);
    case 'outer':
      return scale(axes.right, side ?? hand);
    case 'inner':
      return scale(axes.right, -(side ?? hand));
  }
}
