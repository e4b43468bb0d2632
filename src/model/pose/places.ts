/** Names for places of the body, for hands to hold, arrows to start from and stretches to be felt at. */
import type { Limb, Limbs } from './limbs.ts';
import type { PlaceName } from './names.ts';
import { hipJoint, shoulderJoint, type Trunk } from './trunk.ts';
import { mix, place, type Vec } from './vector.ts';

export type Places = (name: PlaceName) => Vec;

const limbPlaces: Readonly<Record<string, (limb: Limb) => Vec>> = {
  elbow: ({ middle }) => middle,
  hand: ({ end, tip }) => place(end, tip, [0, -7, 0]),
  thigh: ({ root, middle }) => mix(root, middle, 0.6),
  knee: ({ middle }) => middle,
  shin: ({ middle, end }) => mix(middle, end, 0.4),
  ankle: ({ end }) => end,
  foot: ({ end, tip }) => place(end, tip, [6, -5, 0]),
};

export function placesOf(trunk: Trunk, limbs: Partial<Limbs>): Places {
  return (name) => {
    const [side, part] = name.split('-');
    if (!part) return trunkPlace(name, trunk);
    const way = side === 'right' ? 1 : -1;
    if (part === 'hip') return hipJoint(trunk, way);
    if (part === 'shoulder') return shoulderJoint(trunk, way);
    const limb = limbs[limbName(side === 'right', part)];
    return (limb && limbPlaces[part]?.(limb)) ?? trunk.hips.at;
  };
}

function trunkPlace(name: string, { hips, spine, shoulders, head }: Trunk): Vec {
  if (name === 'head') return head.at;
  if (name === 'chest') return mix(shoulders.at, spine[4]?.at ?? hips.at, 0.5);
  return name === 'waist' ? (spine[2]?.at ?? hips.at) : hips.at;
}

function limbName(right: boolean, part: string): keyof Limbs {
  if (part === 'elbow' || part === 'hand') return right ? 'rightArm' : 'leftArm';
  return right ? 'rightLeg' : 'leftLeg';
}

export const isLeg = (key: keyof Limbs): key is 'rightLeg' | 'leftLeg' => key === 'rightLeg' || key === 'leftLeg';

/** The limb that a place belongs to; none for places of the trunk and the head. */
export function ownerOf(name: PlaceName): keyof Limbs | undefined {
  const [side, part] = name.split('-');
  return part === undefined || part === 'hip' || part === 'shoulder' ? undefined : limbName(side === 'right', part);
}
