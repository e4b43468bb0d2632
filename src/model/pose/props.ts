/** Mat, chair, wall and the rest, as hulls of balls like the body itself. */
import type { Ball } from './camera.ts';
import type { Prop } from './schema.ts';
import { bike, chair, cushionHigh, floatHigh } from './setting.ts';
import type { Figure } from './solve.ts';
import { add, type Vec, vec } from './vector.ts';

export type Layer = 'ground' | 'back' | 'middle' | 'over';

export interface Shape {
  readonly layer: Layer;
  /** The class that gives it its colour. */
  readonly look: string;
  readonly hulls: readonly (readonly Ball[])[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

export function propShapes(prop: Prop, figure: Figure, span: Span): Shape[] {
  switch (prop.kind) {
    case 'mat':
      return [matShape(prop.from ?? span.from - 8, prop.to ?? span.to + 8)];
    case 'chair':
      return chairShapes(vec(prop.at, 0, prop.depth ?? 0), prop.faces ?? 'right');
    case 'wall':
      return [{ layer: 'ground', look: 'wall', hulls: [corners(vec(prop.at, 86, 0), [0, 86, 34], 0.4)] }];
    case 'cushion':
      return [cushionShape(prop)];
    case 'towel':
      return [towelShape(figure, figure.places(prop.round))];
    case 'water':
      return [];
    case 'float':
      return [
        { layer: 'middle', look: 'float', hulls: [corners(vec(prop.at, prop.height + floatHigh / 2, 0), [16, 0, 16], floatHigh / 2)] },
      ];
    case 'bike':
      return bikeShapes(figure);
  }
}

/** The corners of a box with the middle `at`, as balls that round its edges. */
function corners(at: Vec, [x, y, z]: readonly [number, number, number], r: number): Ball[] {
  const ends = (size: number) => (size === 0 ? [0] : [-size, size]);
  return ends(x).flatMap((dx) => ends(y).flatMap((dy) => ends(z).map((dz) => ({ at: add(at, vec(dx, dy, dz)), r }))));
}

const bar = (from: Vec, to: Vec, r: number): Ball[] => [
  { at: from, r },
  { at: to, r },
];

function matShape(from: number, to: number): Shape {
  const r = 1.2;
  return { layer: 'ground', look: 'mat', hulls: [corners(vec((from + to) / 2, -r, 0), [(to - from) / 2, 0, 32], r)] };
}

function cushionShape({ at, depth = 0, long = 18, wide = 26, high = cushionHigh }: Extract<Prop, { kind: 'cushion' }>): Shape {
  return { layer: 'back', look: 'cushion', hulls: [corners(vec(at, high / 2, depth), [long / 2, 0, wide / 2], high / 2)] };
}

const facings = { right: [1, 0], left: [-1, 0], reader: [0, 1] } as const;

function chairShapes(at: Vec, faces: keyof typeof facings): Shape[] {
  const [x, z] = facings[faces];
  const put = (ahead: number, up: number, aside: number) => add(at, vec(ahead * x - aside * z, up, ahead * z + aside * x));
  const [d, w] = [chair.deep / 2 - 2, chair.wide / 2 - 2];
  const legs = [d, -d].flatMap((ahead) => [w, -w].map((aside) => bar(put(ahead, 2, aside), put(ahead, chair.seat - 3, aside), 1.8)));
  const posts = [w, -w].map((aside) => bar(put(-d, chair.seat - 3, aside), put(-d - 4, chair.back - 2, aside), 1.8));
  const rest = [
    ...bar(put(-d - 3.8, chair.back - 2, w), put(-d - 3.8, chair.back - 2, -w), 2),
    ...bar(put(-d - 2, chair.back - 16, w), put(-d - 2, chair.back - 16, -w), 2),
  ];
  const seat = [d, -d].flatMap((ahead) => [w, -w].map((aside) => ({ at: put(ahead, chair.seat - 2, aside), r: 2 })));
  return [
    { layer: 'back', look: 'wood', hulls: [...legs, ...posts] },
    { layer: 'back', look: 'wood-light', hulls: [seat, rest] },
  ];
}

function towelShape({ limbs }: Figure, round: Vec): Shape {
  const { rightArm, leftArm } = limbs;
  const under = add(round, vec(0, 0, 0));
  return { layer: 'over', look: 'towel', hulls: [bar(rightArm.end, under, 1.3), bar(leftArm.end, under, 1.3)] };
}

function bikeShapes({ flesh }: Figure): Shape[] {
  const at = (x: number, y: number, z = 0) => vec(x, y, z);
  const { saddle, bars, crank } = bike;
  const hub = at(52, 27);
  const frame = [
    bar(at(-8, 2.5), at(66, 2.5), 2.2),
    bar(at(-8, 2.5, -18), at(-8, 2.5, 18), 2.4),
    bar(at(66, 2.5, -18), at(66, 2.5, 18), 2.4),
    bar(at(crank.x, 4), at(crank.x, crank.y), 2.6),
    bar(at(crank.x, crank.y), at(saddle.x + 2, saddle.y - 6), 2.4),
    bar(at(crank.x, crank.y), hub, 2.6),
    bar(hub, at(bars.x - 4, bars.y - 4), 2.4),
  ];
  const grips = [
    bar(at(bars.x - 4, bars.y - 4, -16), at(bars.x - 4, bars.y - 4, 16), 1.8),
    bar(at(bars.x - 4, bars.y - 4, 16), at(bars.x + 4, bars.y, 16), 1.8),
  ];
  const pedals = [flesh.limbs.rightLeg, flesh.limbs.leftLeg].map(({ ball }) => vec(ball.at.x, ball.at.y - ball.r - 1, ball.at.z));
  const cranks = pedals.flatMap((pedal) => [
    bar(at(crank.x, crank.y, pedal.z / 2), vec(pedal.x, pedal.y, pedal.z / 2), 1.6),
    bar(vec(pedal.x - 4, pedal.y, pedal.z), vec(pedal.x + 4, pedal.y, pedal.z), 1.3),
  ]);
  const seat = [
    [
      { at: at(saddle.x - 7, saddle.y - 3, 0), r: 3.2 },
      { at: at(saddle.x + 12, saddle.y - 2.4, 0), r: 2 },
    ],
  ];
  return [
    { layer: 'middle', look: 'wheel', hulls: [[{ at: hub, r: 22 }]] },
    { layer: 'middle', look: 'metal', hulls: [...frame, ...grips] },
    { layer: 'middle', look: 'wood-dark', hulls: [...seat, ...cranks] },
  ];
}
