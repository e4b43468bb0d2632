/** How far a point is from a surface, and how to come to lie on it. */
import type { Ball } from './camera.ts';
import { add, clamp, dot, length, scale, subtract, unit, type Vec, vec } from './vector.ts';

/** From a point to the surface; below nought the point is inside. */
export type Gap = (at: Vec) => number;

export const planeGap =
  (height: number): Gap =>
  (at) =>
    at.y - height;

/** A round bar without end. */
export const barGap =
  (through: Vec, along: Vec, r: number): Gap =>
  (at) => {
    const from = subtract(at, through);
    return length(subtract(from, scale(along, dot(from, along)))) - r;
  };

/** A shape made of hulls of balls, taken as the bars between each two balls of a hull. */
export function shapeGap(hulls: readonly (readonly Ball[])[]): Gap {
  const bars = hulls.flatMap((balls) =>
    balls.length === 1
      ? balls.map((ball) => [ball, ball] as const)
      : balls.flatMap((one, index) => balls.slice(index + 1).map((two) => [one, two] as const)),
  );
  return (at) => Math.min(...bars.map(([one, two]) => taperGap(one, two, at)));
}

function taperGap(one: Ball, two: Ball, at: Vec): number {
  const along = subtract(two.at, one.at);
  const size = dot(along, along);
  const share = size < 1e-9 ? 0 : clamp(dot(subtract(at, one.at), along) / size, 0, 1);
  return length(subtract(at, add(one.at, scale(along, share)))) - (one.r + (two.r - one.r) * share);
}

const small = 0.05;

/** The way out of the surface. */
export function normalOf(gap: Gap, at: Vec): Vec {
  const slope = (way: Vec) => gap(add(at, scale(way, small))) - gap(add(at, scale(way, -small)));
  return unit(vec(slope(vec(1, 0, 0)), slope(vec(0, 1, 0)), slope(vec(0, 0, 1))));
}

/** Moves a ball of size `r` straight out of, or down to, the surface. */
export function settle(gap: Gap, at: Vec, r: number): Vec {
  let spot = at;
  for (let round = 0; round < 4; round += 1) spot = add(spot, scale(normalOf(gap, spot), r - gap(spot)));
  return spot;
}

const far = 40;

/** Where a ball of size `r` that comes from outside towards `middle`, against the way `out`, first touches the surface. */
export function touchFrom(gap: Gap, middle: Vec, out: Vec, r: number): Vec {
  let ahead = far;
  for (let round = 0; round < 40; round += 1) ahead -= gap(add(middle, scale(out, ahead))) - r;
  return add(middle, scale(out, ahead));
}
