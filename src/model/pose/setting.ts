/** The surfaces that a figure can rest on: the floor, and what its props offer. */
import type { Ball } from './camera.ts';
import { barGap, type Gap } from './gap.ts';
import type { Prop } from './schema.ts';
import { vec } from './vector.ts';

export type Surface = 'floor' | 'chair' | 'chair-back' | 'cushion' | 'wall' | 'saddle' | 'bars' | 'pedals' | 'float' | 'rail';

export interface Setting {
  /** How far the ball is from the surface; below nought it has sunk in. */
  readonly gap: (on: Surface, ball: Ball) => number;
  readonly has: (on: Surface) => boolean;
}

export const chair = { seat: 40, back: 82, deep: 40, wide: 42 } as const;
export const cushionHigh = 6;
export const floatHigh = 5;
export const wallHigh = 178;
/** The exercise bike, seen from the side: saddle, middle of the handlebar, middle of the crank, length of the crank. */
export const bike = { saddle: { x: 0, y: 90 }, bars: { x: 58, y: 108, r: 2 }, crank: { x: 20, y: 27 }, arm: 15 } as const;

export function settingOf(props: readonly Prop[]): Setting {
  const find = <K extends Prop['kind']>(kind: K) => props.find((prop): prop is Extract<Prop, { kind: K }> => prop.kind === kind);
  const wall = find('wall')?.at ?? 0;
  const back = backrestGap(find('chair'));
  const rail = find('rail');
  const tops: Partial<Record<Surface, number>> = {
    floor: 0,
    chair: chair.seat,
    saddle: bike.saddle.y,
    cushion: find('cushion')?.high ?? cushionHigh,
    float: (find('float')?.height ?? 0) + floatHigh,
  };
  const gap = (on: Surface, { at, r }: Ball): number => {
    if (on === 'wall') return Math.abs(at.x - wall) - r;
    if (on === 'chair-back') return back(at) - r;
    if (on === 'rail' && rail) return barGap(vec(0, rail.height, rail.depth), vec(1, 0, 0), railSize)(at) - r;
    if (on === 'bars') return Math.hypot(at.x - bike.bars.x, at.y - bike.bars.y) - r - bike.bars.r;
    if (on === 'pedals') return Math.hypot(at.x - bike.crank.x, at.y - r - 1 - bike.crank.y) - bike.arm;
    return at.y - r - (tops[on] ?? 0);
  };
  const owner: Partial<Record<Surface, Prop['kind']>> = { 'chair-back': 'chair', saddle: 'bike', bars: 'bike', pedals: 'bike' };
  const has = (on: Surface) => on === 'floor' || props.some(({ kind }) => kind === (owner[on] ?? on));
  return { gap, has };
}

/** Which way a chair faces along the floor: to the right, and towards the reader. */
export const facings = { right: [1, 0], left: [-1, 0], reader: [0, 1] } as const;

/** The upper edge of a backrest is a round bar, as a rail is. */
export const railSize = 2;

function backrestGap(prop: Extract<Prop, { kind: 'chair' }> | undefined): Gap {
  const [x, z] = facings[prop?.faces ?? 'right'];
  const behind = chair.deep / 2 + 1.8;
  const through = vec((prop?.at ?? 0) - behind * x, chair.back - railSize, (prop?.depth ?? 0) - behind * z);
  return barGap(through, vec(z, 0, x), railSize);
}
