/** Water is drawn over the figure, so that one sees how deep it stands or lies. */
import type { Camera } from './camera.ts';
import { pair } from './hull.ts';
import type { Prop } from './schema.ts';
import { vec } from './vector.ts';

interface Water {
  /** Behind the figure. */
  readonly pool: string;
  /** Over the figure. */
  readonly text: string;
  readonly reach: readonly (readonly [number, number])[];
}

const waves = 6;
/** How thick the floor of the pool is drawn. */
const tiles = 6;

export function drawWater(props: readonly Prop[], { from, to }: { from: number; to: number }, camera: Camera): Water {
  const water = props.find((prop) => prop.kind === 'water');
  if (!water) return { pool: '', text: '', reach: [] };
  const [left, right] = [from - 26, to + 26];
  const start = camera.point(vec(left, water.level, 0));
  const end = camera.point(vec(right, water.level, 0));
  const floor = camera.point(vec(right, Math.min(0, water.level - 40), 0));
  const step = (end[0] - start[0]) / waves;
  const surface = `M${pair(start)}${`q${pair([step / 4, -4])} ${pair([step / 2, 0])}t${pair([step / 2, 0])}`.repeat(waves)}`;
  const ground = Math.round(floor[1]);
  const down = (depth: number) => `${surface}V${depth}H${Math.round(start[0])}Z`;
  const bottom = `M${Math.round(start[0])} ${ground}H${Math.round(end[0])}v${tiles}H${Math.round(start[0])}Z`;
  const pool = `<path class="pool" d="${down(ground)}"/><path class="pool-floor" d="${bottom}"/>`;
  const text = `<path class="water" d="${down(ground + tiles)}"/><path class="wave" d="${surface}"/>`;
  return { pool, text, reach: [start, end, [floor[0], floor[1] + tiles]] };
}
