/** What touches what: reads "right-hand on wall" and finds the balls of the body it speaks of. */

import type { Flesh } from './body.ts';
import type { Ball } from './camera.ts';
import type { Limbs } from './limbs.ts';
import type { Surface } from './setting.ts';

export interface Touch {
  readonly part: string;
  readonly on: Surface;
  /** The words as written, for messages. */
  readonly words: string;
}

/** One spot that must touch: the nearest of its balls counts. */
export interface Spot {
  readonly name: string;
  readonly balls: readonly Ball[];
  /** The limb it belongs to, where it belongs to one. */
  readonly limb?: keyof Limbs;
}

export function parseTouch(words: string): Touch {
  const [part = '', on = 'floor'] = words.split(' on ');
  return { part, on: on as Surface, words };
}

export function spotsOf({ part, on }: Touch, flesh: Flesh): Spot[] {
  const trunk = trunkBalls(part, flesh);
  if (trunk) return [{ name: part, balls: trunk }];
  const [side, single] = part.includes('-') ? part.split('-') : [undefined, part];
  const sides = side ? [side] : ['right', 'left'];
  return sides.flatMap((which) => limbSpots(on === 'pedals' ? 'ball' : (single ?? part), which === 'right' ? 'right' : 'left', flesh));
}

function trunkBalls(part: string, { trunk, head }: Flesh): readonly Ball[] | undefined {
  const ribs = trunk.rings.slice(4).flat();
  switch (part) {
    case 'head':
      return [...head.skull, ...head.face, ...head.nose];
    case 'shoulders':
      return [...trunk.rings.slice(-2).flat(), ...trunk.shoulders];
    case 'back':
    case 'chest':
      return [...ribs, ...trunk.shoulders];
    case 'seat':
      return trunk.buttocks;
    case 'belly':
      return [...trunk.groin, ...trunk.rings.slice(0, 4).flat()];
    case 'hip':
      return trunk.hips;
    default:
      return undefined;
  }
}

function limbSpots(part: string, side: 'right' | 'left', flesh: Flesh): Spot[] {
  const leg = flesh.limbs[`${side}Leg`];
  const arm = flesh.limbs[`${side}Arm`];
  const spot = (limb: 'Leg' | 'Arm', name: string, balls: readonly Ball[]): Spot => ({
    name: `${side} ${name}`,
    balls,
    limb: `${side}${limb}`,
  });
  const palm = [arm.wrist, ...arm.palm, ...arm.middle, ...arm.tips];
  switch (part) {
    case 'hand':
      return [spot('Arm', 'hand', palm)];
    case 'elbow':
      return [spot('Arm', 'elbow', [arm.elbow])];
    case 'forearm':
      return [spot('Arm', 'elbow', [arm.elbow]), spot('Arm', 'hand', palm)];
    case 'knee':
      return [spot('Leg', 'knee', [leg.knee])];
    case 'shin':
      return [spot('Leg', 'shin', [leg.calf, leg.cuff, leg.ankle])];
    case 'foot':
      return [spot('Leg', 'heel', [leg.heel]), spot('Leg', 'ball of the foot', [leg.ball])];
    case 'ball':
      return [spot('Leg', 'ball of the foot', [leg.ball])];
    case 'heel':
      return [spot('Leg', 'heel', [leg.heel])];
    default:
      return [spot('Leg', 'toes', [leg.toe, leg.ball, leg.ankle])];
  }
}
