/** A hand as joints: free in the air, or laid on a surface so that palm and fingers touch it. */
import type { Way } from './bend.ts';
import { type Gap, normalOf, settle } from './gap.ts';
import { type Axes, add, cross, scale, squareTo, subtract, turn, turnAxes, type Vec } from './vector.ts';

export interface Hand {
  readonly wrist: Vec;
  readonly palm: Vec;
  readonly knuckles: Vec;
  readonly middle: Vec;
  readonly tips: Vec;
  /** From the root of the thumb to its tip. */
  readonly thumb: readonly [Vec, Vec];
  /** Across the palm, towards the thumb. */
  readonly across: Vec;
  /** `up` runs from the fingers to the wrist, `front` out of the back of the hand. */
  readonly axes: Axes;
}

/** Half the thickness of the hand at its joints. */
export const thick = { wrist: 2.7, palm: 2.2, knuckles: 2.1, middle: 1.8, tips: 1.5, thumb: 1.5 } as const;
const steps = { palm: 4.4, knuckles: 3.8, middle: 4.4, tips: 3.8 } as const;

/** A hand in the air; each joint of the fingers is bent a little, as at rest. */
export function freeHand(wrist: Vec, axes: Axes, side: Way, curl = 12): Hand {
  const along = scale(axes.up, -1);
  const across = scale(axes.right, -side);
  const palm = add(wrist, scale(along, steps.palm));
  const knuckles = add(palm, scale(along, steps.knuckles));
  const middle = add(knuckles, scale(turn(along, axes.right, -curl), steps.middle));
  const tips = add(middle, scale(turn(along, axes.right, -2 * curl), steps.tips));
  const root = add(palm, add(scale(along, -1.4), scale(across, 1.6)));
  const thumb = add(root, add(scale(along, 6), add(scale(across, 2), scale(axes.front, -1.6))));
  return { wrist, palm, knuckles, middle, tips, thumb: [root, thumb], across, axes };
}

/** A hand whose palm lies on the surface at `contact`, the fingers running on over it as far as they reach. */
export function layHand(gap: Gap, contact: Vec, fingers: Vec, side: Way): Hand {
  const palm = settle(gap, contact, thick.palm);
  const out = normalOf(gap, palm);
  const along = squareTo(fingers, out);
  const across = scale(cross(out, along), side);
  const knuckles = settle(gap, add(palm, scale(along, steps.knuckles)), thick.knuckles);
  const middle = stepOn(gap, knuckles, subtract(knuckles, palm), steps.middle, thick.middle);
  const tips = stepOn(gap, middle, subtract(middle, knuckles), steps.tips, thick.tips);
  const wrist = add(palm, add(scale(along, -steps.palm), scale(out, 0.6)));
  const root = add(palm, add(scale(along, -1.6), scale(across, 2)));
  const thumb = settle(gap, add(palm, add(scale(along, 3), scale(across, 5.2))), thick.thumb);
  const up = scale(along, -1);
  return { wrist, palm, knuckles, middle, tips, thumb: [root, thumb], across, axes: { front: out, up, right: cross(out, up) } };
}

function stepOn(gap: Gap, from: Vec, way: Vec, size: number, r: number): Vec {
  const along = squareTo(way, normalOf(gap, from));
  return settle(gap, add(from, scale(along, size)), r);
}

/** From the wrist to where the palm touches. */
export const heelToPalm = steps.palm;

export function moveHand(hand: Hand, by: Vec): Hand {
  const put = (at: Vec) => add(at, by);
  const { wrist, palm, knuckles, middle, tips, thumb } = hand;
  return {
    ...hand,
    wrist: put(wrist),
    palm: put(palm),
    knuckles: put(knuckles),
    middle: put(middle),
    tips: put(tips),
    thumb: [put(thumb[0]), put(thumb[1])],
  };
}

/** The directions of a hand in line with its forearm: palm to the body, turned by `palm` and bent by `wrist`. */
export function handAxes(lower: Axes, side: Way, palm: number, wrist: number): Axes {
  const outward = turnAxes(lower, lower.up, (palm - 90) * side);
  return turnAxes(outward, outward.right, -wrist);
}
