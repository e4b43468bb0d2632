/** Points and directions in space: x to the right, y up, z towards the reader. Angles are degrees. */

export interface Vec {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** The three directions a body part has of its own; `front` cross `up` is `right`. */
export interface Axes {
  readonly front: Vec;
  readonly up: Vec;
  readonly right: Vec;
}

export const vec = (x: number, y: number, z: number): Vec => ({ x, y, z });
export const toPoint = ([x, y, z]: readonly [number, number, number]): Vec => vec(x, y, z);
export const worldAxes: Axes = { front: vec(1, 0, 0), up: vec(0, 1, 0), right: vec(0, 0, 1) };

export const add = (a: Vec, b: Vec): Vec => vec(a.x + b.x, a.y + b.y, a.z + b.z);
export const subtract = (a: Vec, b: Vec): Vec => vec(a.x - b.x, a.y - b.y, a.z - b.z);
export const scale = (a: Vec, by: number): Vec => vec(a.x * by, a.y * by, a.z * by);
export const dot = (a: Vec, b: Vec): number => a.x * b.x + a.y * b.y + a.z * b.z;
export const cross = (a: Vec, b: Vec): Vec => vec(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
export const length = (a: Vec): number => Math.sqrt(dot(a, a));
export const mix = (a: Vec, b: Vec, share: number): Vec => add(a, scale(subtract(b, a), share));
export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
export const degrees = (radian: number): number => (radian * 180) / Math.PI;

export function unit(a: Vec): Vec {
  const size = length(a);
  return size < 1e-9 ? vec(0, 1, 0) : scale(a, 1 / size);
}

/** The part of `a` that is square to the unit vector `along`, as a unit vector. */
export function squareTo(a: Vec, along: Vec): Vec {
  return unit(subtract(a, scale(along, dot(a, along))));
}

/** Turns `a` about the unit vector `axis`, anticlockwise when the axis points at the reader. */
export function turn(a: Vec, axis: Vec, angle: number): Vec {
  const cos = Math.cos(radians(angle));
  const sin = Math.sin(radians(angle));
  return add(add(scale(a, cos), scale(cross(axis, a), sin)), scale(axis, dot(axis, a) * (1 - cos)));
}

export function turnAxes(axes: Axes, axis: Vec, angle: number): Axes {
  if (angle === 0) return axes;
  return { front: turn(axes.front, axis, angle), up: turn(axes.up, axis, angle), right: turn(axes.right, axis, angle) };
}

/** The point that lies `front`, `up` and `right` of `origin`, in the part's own directions. */
export function place(origin: Vec, axes: Axes, [front, up, right]: readonly [number, number, number]): Vec {
  return add(origin, add(add(scale(axes.front, front), scale(axes.up, up)), scale(axes.right, right)));
}
