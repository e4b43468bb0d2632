/** A plain wooden chair. */
import type { Prop } from './schema.ts';
import { chair, facings, railSize } from './setting.ts';
import { bar, type Shape } from './solids.ts';
import { add, vec } from './vector.ts';

export function chairShapes({ at, depth = 0, faces = 'right' }: Extract<Prop, { kind: 'chair' }>): Shape[] {
  const [x, z] = facings[faces];
  const put = (ahead: number, up: number, aside: number) => add(vec(at, 0, depth), vec(ahead * x - aside * z, up, ahead * z + aside * x));
  const [d, w] = [chair.deep / 2 - 2, chair.wide / 2 - 2];
  const legs = [d, -d].flatMap((ahead) => [w, -w].map((aside) => bar(put(ahead, 2, aside), put(ahead, chair.seat - 3, aside), 1.8)));
  const posts = [w, -w].map((aside) => bar(put(-d, chair.seat - 3, aside), put(-d - 4, chair.back - 2, aside), 1.8));
  const rest = [
    ...bar(put(-d - 3.8, chair.back - railSize, w), put(-d - 3.8, chair.back - railSize, -w), railSize),
    ...bar(put(-d - 2, chair.back - 16, w), put(-d - 2, chair.back - 16, -w), 2),
  ];
  const seat = [d, -d].flatMap((ahead) => [w, -w].map((aside) => ({ at: put(ahead, chair.seat - 2, aside), r: 2 })));
  return [
    { layer: 'back', look: 'wood', hulls: [...legs, ...posts] },
    { layer: 'back', look: 'wood-light', hulls: [seat, rest] },
  ];
}
