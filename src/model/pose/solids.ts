/** The simple solids that props are made of, as balls. */
import type { Ball } from './camera.ts';
import type { Hulls } from './shapes.ts';
import { add, type Vec, vec } from './vector.ts';

/** "ground", "back", "middle" and "over" say when it is drawn: under all, behind all, between the far limbs and the body, over all. */
export interface Shape {
  readonly layer: 'ground' | 'back' | 'middle' | 'over';
  /** The class that gives it its colour. */
  readonly look: string;
  readonly hulls: Hulls;
}

/** The corners of a box with the middle `at`, as balls that round its edges. */
export function corners(at: Vec, [x, y, z]: readonly [number, number, number], r: number): Ball[] {
  const ends = (size: number) => (size === 0 ? [0] : [-size, size]);
  return ends(x).flatMap((dx) => ends(y).flatMap((dy) => ends(z).map((dz) => ({ at: add(at, vec(dx, dy, dz)), r }))));
}

export const bar = (from: Vec, to: Vec, r: number): Ball[] => [
  { at: from, r },
  { at: to, r },
];
