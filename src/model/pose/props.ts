/** Mat, floor, wall, cushion and the rest, as hulls of balls like the body itself. */
import { bikeShapes } from './bike.ts';
import { chairShapes } from './chair.ts';
import type { Prop } from './schema.ts';
import { cushionHigh, floatHigh, railSize, wallHigh } from './setting.ts';
import { bar, corners, type Shape } from './solids.ts';
import type { Figure } from './solve.ts';
import { vec } from './vector.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

type Of<Kind extends Prop['kind']> = Extract<Prop, { kind: Kind }>;

export function propShapes(prop: Prop, figure: Figure, span: Span): Shape[] {
  switch (prop.kind) {
    case 'mat':
      return [slab('mat', prop.from ?? span.from - 8, prop.to ?? span.to + 8, prop.depth ?? 0, prop.wide ?? 64)];
    case 'floor':
      return [slab('floor', prop.from ?? span.from - 20, prop.to ?? span.to + 20, prop.depth ?? 0, prop.wide ?? 28)];
    case 'chair':
      return chairShapes(prop);
    case 'wall':
      return wallShapes(prop);
    case 'cushion':
      return [cushionShape(prop)];
    case 'towel':
      return [towelShape(figure, prop)];
    case 'water':
      return [];
    case 'float':
      return [floatShape(prop)];
    case 'bike':
      return bikeShapes(figure);
    case 'rail':
      return [railShape(prop)];
  }
}

const thin = 1.2;

/** Something flat on the floor. */
const slab = (look: string, from: number, to: number, depth: number, wide: number): Shape => ({
  layer: 'ground',
  look,
  hulls: [corners(vec((from + to) / 2, -thin, depth), [(to - from) / 2, 0, wide / 2], thin)],
});

const wallDeep = 3.5;

/** A wall with its cut end towards the reader; it grows away from the figure. */
function wallShapes({ at }: Of<'wall'>): Shape[] {
  const middle = at + (at < 0 ? -wallDeep : wallDeep);
  return [
    { layer: 'ground', look: 'wall', hulls: [corners(vec(middle, wallHigh / 2, 0), [wallDeep, wallHigh / 2, 26], 0.3)] },
    { layer: 'ground', look: 'wall-end', hulls: [corners(vec(middle, wallHigh / 2, 26), [wallDeep, wallHigh / 2, 0], 0.3)] },
  ];
}

function cushionShape({ at, depth = 0, long = 18, wide = 26, high = cushionHigh }: Of<'cushion'>): Shape {
  return { layer: 'back', look: 'cushion', hulls: [corners(vec(at, high / 2, depth), [long / 2, 0, wide / 2], high / 2)] };
}

function floatShape({ at, height }: Of<'float'>): Shape {
  return { layer: 'middle', look: 'float', hulls: [corners(vec(at, height + floatHigh / 2, 0), [20, 0, 15], floatHigh / 2)] };
}

function railShape({ from, to, height, depth }: Of<'rail'>): Shape {
  const end = (x: number, y: number) => vec(x, y, depth);
  const posts = [from, to].map((x) => bar(end(x, 0), end(x, height), railSize));
  return { layer: 'back', look: 'metal', hulls: [bar(end(from, height), end(to, height), railSize), ...posts] };
}

/** From hand to hand, round a part of the body. */
function towelShape({ limbs, places }: Figure, { round }: Of<'towel'>): Shape {
  const { rightArm, leftArm } = limbs;
  return { layer: 'over', look: 'towel', hulls: [bar(rightArm.hand.palm, places(round), 1.3), bar(leftArm.hand.palm, places(round), 1.3)] };
}
