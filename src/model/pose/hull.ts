/** The outline round a set of discs, as the text of an SVG path: the shape of every part of the figure. */

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** One disc's share of the outline: the arc between two directions, in radians. */
interface Arc {
  readonly disc: Disc;
  from: number;
  to: number;
}

const STEPS = 90;
const FULL = 2 * Math.PI;

/** `grain` is the size of the smallest step: coarser outlines take fewer letters. */
export function hullPath(discs: readonly Disc[], grain = 0.2): string {
  const arcs = outline(discs);
  const [first] = arcs;
  if (!first) return '';
  if (arcs.length === 1) return circlePath(first.disc);
  const pen = startPen(pointOn(first.disc, first.from), grain);
  for (const arc of arcs) {
    pen.line(pointOn(arc.disc, arc.from));
    for (const end of arcEnds(arc, grain)) pen.arc(pointOn(arc.disc, end), arc.disc.r);
  }
  return `${pen.text()}z`;
}

type Spot = readonly [number, number];

/** Half a turn or more is drawn as two arcs: with rounded numbers one alone would bulge. An arc too small to see is left out. */
function arcEnds({ disc, from, to }: Arc, grain: number): number[] {
  if ((to - from) * disc.r < 4 * grain) return [];
  return to - from > 2.6 ? [(from + to) / 2, to] : [to];
}

/** Writes steps from point to point; every step starts where the rounded one before it ended, so that errors do not add up. */
function startPen(start: Spot, grain: number) {
  const snap = (value: number) => Math.round(value / grain);
  let [x, y] = [snap(start[0]), snap(start[1])];
  let path = `M${pair([x * grain, y * grain])}`;
  let lines = false;
  const step = (to: Spot): Spot => {
    const [dx, dy] = [snap(to[0]) - x, snap(to[1]) - y];
    [x, y] = [x + dx, y + dy];
    return [dx * grain, dy * grain];
  };
  return {
    line(to: Spot) {
      const by = step(to);
      if (by[0] === 0 && by[1] === 0) return;
      path += lines ? separated(pair(by)) : `l${pair(by)}`;
      lines = true;
    },
    arc(to: Spot, r: number) {
      path += `a${pair([r, r])} 0 0 1${separated(pair(step(to)))}`;
      lines = false;
    },
    text: () => path,
  };
}

function circlePath({ x, y, r }: Disc): string {
  return `M${pair([x - r, y])}a${pair([r, r])} 0 1 1 ${pair([2 * r, 0])}a${pair([r, r])} 0 1 1${separated(pair([-2 * r, 0]))}z`;
}

function pointOn({ x, y, r }: Disc, angle: number): Spot {
  return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
}

/** Walks round all directions, keeping the disc that reaches furthest; the change of disc is found exactly. */
function outline(discs: readonly Disc[]): Arc[] {
  const arcs: Arc[] = [];
  for (let step = 0; step <= STEPS; step += 1) {
    const angle = (step / STEPS) * FULL;
    const disc = furthest(discs, angle);
    const last = arcs.at(-1);
    if (!disc) return [];
    if (!last) arcs.push({ disc, from: angle, to: angle });
    else if (last.disc === disc) last.to = angle;
    else {
      const change = changeBetween(last.disc, disc, angle);
      last.to = change;
      arcs.push({ disc, from: change, to: angle });
    }
  }
  return joinEnds(arcs);
}

function furthest(discs: readonly Disc[], angle: number): Disc | undefined {
  let best: Disc | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const disc of discs) {
    const reach = disc.x * Math.cos(angle) + disc.y * Math.sin(angle) + disc.r;
    if (reach > most + 1e-6) {
      best = disc;
      most = reach;
    }
  }
  return best;
}

/** The direction near `angle` in which both discs reach equally far. */
function changeBetween(before: Disc, after: Disc, angle: number): number {
  const dx = after.x - before.x;
  const dy = after.y - before.y;
  const half = Math.acos(Math.max(-1, Math.min(1, (before.r - after.r) / Math.hypot(dx, dy))));
  const heading = Math.atan2(dy, dx);
  const options = [heading - half, heading + half].map((option) => option + FULL * Math.round((angle - option) / FULL));
  return options.reduce((best, option) => (Math.abs(option - angle) < Math.abs(best - angle) ? option : best));
}

function joinEnds(arcs: Arc[]): Arc[] {
  const first = arcs[0];
  const last = arcs.at(-1);
  if (!first || !last || first === last || first.disc !== last.disc) return arcs;
  return [{ disc: first.disc, from: last.from - FULL, to: first.to }, ...arcs.slice(1, -1)];
}

/** Two numbers with at most one decimal, in as few letters as SVG allows. */
export function pair([x, y]: Spot): string {
  return short(x) + separated(short(y));
}

export function short(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.');
}

const separated = (text: string): string => (text.startsWith('-') ? text : ` ${text}`);
