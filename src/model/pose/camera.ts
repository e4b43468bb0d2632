/** From space to paper: parallel lines stay parallel, so every figure keeps its size wherever it stands. */
import type { Disc } from './hull.ts';
import { dot, radians, type Vec, vec } from './vector.ts';

export interface Ball {
  readonly at: Vec;
  readonly r: number;
}

export interface Camera {
  /** Where a point lands on the paper; y runs down, as in SVG. */
  readonly point: (at: Vec) => readonly [number, number];
  readonly disc: (ball: Ball) => Disc;
  /** Larger is nearer to the reader. */
  readonly depth: (at: Vec) => number;
}

export interface View {
  /** Degrees the reader has walked round towards the figure's front. */
  readonly round: number;
  /** Degrees the reader looks down. */
  readonly above: number;
  readonly flip: boolean;
}

export function cameraFor({ round, above, flip }: View): Camera {
  const [a, b] = [radians(round), radians(above)];
  const side = vec(Math.cos(a) * (flip ? -1 : 1), 0, -Math.sin(a) * (flip ? -1 : 1));
  const up = vec(-Math.sin(a) * Math.sin(b), Math.cos(b), -Math.cos(a) * Math.sin(b));
  const towards = vec(Math.sin(a) * Math.cos(b), Math.sin(b), Math.cos(a) * Math.cos(b));
  // Slanted so that the long side of the floor stays level, unless the reader has walked far round.
  const slope = Math.abs(round) < 45 ? up.x / side.x : 0;
  const point = (at: Vec) => [dot(at, side), slope * dot(at, side) - dot(at, up)] as const;
  return {
    point,
    disc: ({ at, r }) => ({ x: point(at)[0], y: point(at)[1], r }),
    depth: (at) => dot(at, towards),
  };
}
