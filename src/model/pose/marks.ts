/** What is drawn over the figure: arrows for the way it moves, and soft spots where a stretch is felt. */
import type { Camera } from './camera.ts';
import { hullPath, pair } from './hull.ts';
import type { Places } from './places.ts';
import type { ArrowMark, FeelMark, LineMark } from './schema.ts';
import { add, toPoint, vec } from './vector.ts';

type Spot = readonly [number, number];

export interface Marks {
  readonly text: string;
  /** Points that the picture must have room for. */
  readonly reach: readonly Spot[];
}

const glow = [1, 0.82, 0.64, 0.46, 0.28] as const;

/** A glow without an edge: shapes each inside the last. */
export function drawFeel(feel: readonly FeelMark[], places: Places, camera: Camera): string {
  return feel
    .flatMap(({ at, by = [0, 0, 0], to = [0, 0, 0], size = 7 }) => {
      const from = add(places(at), toPoint(by));
      const balls = (share: number) => [from, add(from, toPoint(to))].map((middle) => camera.disc({ at: middle, r: size * share }));
      return glow.map((share) => `<path class="feel" d="${hullPath(balls(share))}"/>`);
    })
    .join('');
}

/** A dashed line over the body, to show that its ends and all between are in line. */
export function drawLine(line: LineMark | undefined, places: Places, camera: Camera): string {
  if (!line) return '';
  const [from, to] = [line.from, line.to].map((name) => camera.point(places(name)));
  return from && to ? `<path class="line" d="M${pair(from)}L${pair(to)}"/>` : '';
}

export function drawArrows(arrows: readonly ArrowMark[], places: Places, camera: Camera): Marks {
  const drawn = arrows.map((mark) => drawArrow(mark, places, camera));
  return { text: drawn.map(({ text }) => text).join(''), reach: drawn.flatMap(({ reach }) => reach) };
}

const shaft = 1.35;
const head = { long: 9, wide: 5 } as const;

/** One shape, shaft and head together, so that it can have an edge that sets it off from the body. */
function drawArrow({ at, by = [0, 0, 0], to, curve = 0 }: ArrowMark, places: Places, camera: Camera): Marks {
  const from = add(places(at), vec(...by));
  const start = camera.point(from);
  const tip = camera.point(add(from, vec(...to)));
  const way = unitOf(minus(tip, start));
  const middle: Spot = [(start[0] + tip[0]) / 2 + way[1] * curve * 2, (start[1] + tip[1]) / 2 - way[0] * curve * 2];
  const end = unitOf(minus(tip, middle));
  const neck = beside(tip, end, -head.long + 1, 0);
  const first = unitOf(minus(middle, start));
  const side = (out: number) => [beside(start, first, 0, out), beside(middle, way, 0, out), beside(neck, end, 0, out)] as const;
  const wing = (out: number) => beside(tip, end, -head.long, out);
  const [a, b, c] = side(shaft);
  const [d, e, f] = side(-shaft);
  const path = `M${pair(d)}Q${pair(e)} ${pair(f)}L${pair(wing(-head.wide))} ${pair(tip)} ${pair(wing(head.wide))} ${pair(c)}Q${pair(b)} ${pair(a)}`;
  return {
    text: `<path class="arrow" d="${path}A${pair([shaft, shaft])} 0 0 1 ${pair(d)}Z"/>`,
    reach: [start, tip, middle, wing(head.wide), wing(-head.wide)],
  };
}

/** The point `ahead` of and `out` to the side of another, seen along `way`. */
const beside = ([x, y]: Spot, way: Spot, ahead: number, out: number): Spot => [
  x + way[0] * ahead - way[1] * out,
  y + way[1] * ahead + way[0] * out,
];
const minus = (a: Spot, b: Spot): Spot => [a[0] - b[0], a[1] - b[1]];

function unitOf([x, y]: Spot): Spot {
  const size = Math.hypot(x, y) || 1;
  return [x / size, y / size];
}
