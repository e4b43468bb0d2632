/** How much paper a picture takes. */
import type { Disc } from './hull.ts';

export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room that holds all the rooms given. */
export function joinRooms(rooms: readonly Room[]): Room {
  return {
    left: Math.min(...rooms.map(({ left }) => left)),
    right: Math.max(...rooms.map(({ right }) => right)),
    top: Math.min(...rooms.map(({ top }) => top)),
    bottom: Math.max(...rooms.map(({ bottom }) => bottom)),
  };
}

export const roomOfDiscs = (discs: readonly Disc[]): Room =>
  joinRooms(discs.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r })));

export const roomOfPoints = (points: readonly (readonly [number, number])[]): Room => roomOfDiscs(points.map(([x, y]) => ({ x, y, r: 0 })));

const edge = 4;
/** Pixels to a unit: every figure is drawn at the same scale. */
const scale = 1.7;

export function roomText({ left, right, top, bottom }: Room): string {
  const [x, y] = [Math.floor(left) - edge, Math.floor(top) - edge];
  const [width, height] = [Math.ceil(right) + edge - x, Math.ceil(bottom) + edge - y];
  return `viewBox="${x} ${y} ${width} ${height}" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}"`;
}
