/** What is drawn over the figure: arrows for the way it moves, and soft spots where a stretch is felt. */
import type { Camera } from './camera.ts';
import { pair } from './hull.ts';
import type { Places } from './places.ts';
import type { ArrowMark, Frame } from './schema.ts';
import { add, vec } from './vector.ts';

type Spot = readonly [number, number];

export interface Marks {
  readonly text: string;
  /** Points that the picture must have room for. */
  readonly reach: readonly Spot[];
}

export function drawMarks({ arrow, feel }: Frame, places: Places, camera: Camera): Marks {
  const arrows = arrow === undefined ? [] : Array.isArray(arrow) ? arrow : [arrow];
  const spots = (feel ?? []).map(({ at, by = [0, 0, 0], size = 7 }) => {
    const [x, y] = camera.point(add(places(at), vec(...by)));
    return `<circle class="feel" cx="${round(x)}" cy="${round(y)}" r="${size}"/>`;
  });
  const drawn = arrows.map((mark) => drawArrow(mark, places, camera));
  return { text: spots.join('') + drawn.map(({ text }) => text).join(''), reach: drawn.flatMap(({ reach }) => reach) };
}

function drawArrow({ at, by = [0, 0, 0], to, curve = 0 }: ArrowMark, places: Places, camera: Camera): Marks {
  const from = add(places(at), vec(...by));
  const start = camera.point(from);
  const tip = camera.point(add(from, vec(...to)));
  const way = unitOf([tip[0] - start[0], tip[1] - start[1]]);
  const middle: Spot = [(start[0] + tip[0]) / 2 + way[1] * curve * 2, (start[1] + tip[1]) / 2 - way[0] * curve * 2];
  const end = unitOf([tip[0] - middle[0], tip[1] - middle[1]]);
  const neck: Spot = [tip[0] - end[0] * 6, tip[1] - end[1] * 6];
  const wing = (side: number): Spot => [tip[0] - end[0] * 8 - end[1] * 5 * side, tip[1] - end[1] * 8 + end[0] * 5 * side];
  const shaft = curve === 0 ? `L${pair(neck)}` : `Q${pair(middle)} ${pair(neck)}`;
  const head = `M${pair(tip)}L${pair(wing(1))} ${pair(wing(-1))}Z`;
  return {
    text: `<path class="arrow" d="M${pair(start)}${shaft}"/><path class="tip" d="${head}"/>`,
    reach: [start, tip, middle, wing(1), wing(-1)],
  };
}

function unitOf([x, y]: Spot): Spot {
  const size = Math.hypot(x, y) || 1;
  return [x / size, y / size];
}

const round = (value: number) => Math.round(value * 10) / 10;
