/** The head: its balls, and what is drawn of them from where the reader stands. */
import type { Ball } from './camera.ts';
import type { Hulls } from './shapes.ts';
import type { Trunk } from './trunk.ts';
import { add, place, radians, scale, unit, type Vec, vec } from './vector.ts';

export interface HeadFlesh {
  readonly skull: readonly Ball[];
  readonly bun: Ball;
  readonly face: readonly Ball[];
  readonly nose: readonly Ball[];
  readonly ears: Hulls;
  readonly eyes: readonly Ball[];
  readonly mouth: readonly Ball[];
  /** The hair as far as its edge, for a reader who sees the head from behind or from above; the first ball is its middle. */
  readonly locks: readonly (readonly Ball[])[];
}

type Spot = readonly [number, number, number];

export function headFlesh({ head: { at, axes } }: Trunk): HeadFlesh {
  const one = (spot: Spot, r: number): Ball => ({ at: place(at, axes, spot), r });
  const two = ([front, up, right]: Spot, r: number): Ball[] => [one([front, up, right], r), one([front, up, -right], r)];
  return {
    skull: [one([-0.6, 1.9, 0], 9.5), one([-3.2, -0.8, 0], 7.4)],
    bun: one([-6.4, 10.8, 0], 4.3),
    face: [...two([3.2, 0.6, 1.4], 6.2), ...two([1.2, -4.4, 2], 5.4), one([5.2, -7, 0], 3.5)],
    nose: [one([10.5, -2.6, 0], 1.2), one([7.4, -1, 0], 2.6)],
    ears: [1, -1].map((side) => [one([-2.6, -0.4, 7.3 * side], 1.8), one([-1.9, -2.8, 7.1 * side], 1.2)]),
    eyes: two([7.7, 0.4, 3.7], 0.8),
    mouth: two([8.4, -6, 1.5], 0.35),
    locks: [lock(vec(-0.91, 0.41, 0), 0.04), lock(vec(-0.15, 0.99, 0), 0.3)].map((spots) =>
      spots.map(({ x, y, z }) => one([x - 0.6, y + 1.9, z], 0.3)),
    ),
  };
}

const skullSize = vec(9.4, 9.4, 8.6);
const rings = [
  { share: 0, count: 1 },
  { share: 0.45, count: 6 },
  { share: 0.8, count: 10 },
  { share: 1, count: 14 },
] as const;

/** Spots on the skull round the direction `pole`, out to where it is cut off at the height `edge`. */
function lock(pole: Vec, edge: number): Vec[] {
  const first = unit(vec(pole.y, -pole.x, 0));
  const widest = Math.acos(edge);
  return rings.flatMap(({ share, count }) =>
    Array.from({ length: count }, (_, index) => {
      const [out, round] = [widest * share, radians((360 * index) / count)];
      const aside = add(scale(first, Math.cos(round)), vec(0, 0, Math.sin(round)));
      const { x, y, z } = add(scale(pole, Math.cos(out)), scale(aside, Math.sin(out)));
      return vec(x * skullSize.x, y * skullSize.y, z * skullSize.z);
    }),
  );
}

export interface HeadPiece {
  readonly cloth: 'face' | 'hair' | 'nose' | 'ear';
  readonly hulls: Hulls;
}

/**
 * What lies behind the neck and what before it.
 * `depth` says how near a point is to the reader, counted from the middle of the head, so that only what shows is drawn.
 */
export function headPieces(head: HeadFlesh, depth: (ball: Ball) => number): { behind: HeadPiece[]; before: HeadPiece[] } {
  const { skull, bun, face, nose } = head;
  const hair: HeadPiece = { cloth: 'hair', hulls: [skull, [bun]] };
  const facing = nose.some((ball) => depth(ball) > 7);
  const front: HeadPiece[] = [
    { cloth: 'face', hulls: facing ? [face] : [face, nose] },
    ...hairOver(head, depth),
    ...features(head, depth, facing),
  ];
  return facing || depth(bun) < -6 ? { behind: [hair], before: front } : { behind: [], before: [hair, ...front] };
}

function hairOver({ locks, bun }: HeadFlesh, depth: (ball: Ball) => number): HeadPiece[] {
  const seen = locks.filter(([middle]) => middle && depth(middle) > 2.2);
  const tied = depth(bun) > 0 ? [[bun]] : [];
  return seen.length > 0 ? [{ cloth: 'hair', hulls: [...seen, ...tied] }] : [];
}

function features({ eyes, ears, nose, mouth }: HeadFlesh, depth: (ball: Ball) => number, facing: boolean): HeadPiece[] {
  const shades = [facing ? nose.slice(0, 1) : [], mouth.every((ball) => depth(ball) > 6) ? mouth : []];
  const look: HeadPiece[] = [
    { cloth: 'ear', hulls: ears.filter(([ball]) => ball && depth(ball) > 2) },
    { cloth: 'nose', hulls: shades.filter(({ length }) => length > 0) },
    { cloth: 'hair', hulls: eyes.filter((eye) => depth(eye) > 0.6).map((eye) => [eye]) },
  ];
  return look.filter(({ hulls }) => hulls.length > 0);
}
