/** The solid parts of the body as hulls of balls. */
import type { Ball } from './camera.ts';
import type { ArmFlesh, LegFlesh, TrunkFlesh } from './flesh.ts';
import { mix } from './vector.ts';

export type Hulls = readonly (readonly Ball[])[];

export const thighHulls = ({ hip, knee }: LegFlesh): Hulls => [[hip, knee]];
/** The leg of a swimsuit. */
export const shortsHulls = ({ hip, knee }: LegFlesh): Hulls => [[hip, { at: mix(hip.at, knee.at, 0.2), r: 8.6 }]];
export const shinHulls = ({ knee, calf, cuff }: LegFlesh): Hulls => [
  [knee, calf],
  [calf, cuff],
];
export const ankleHulls = ({ cuff, ankle }: LegFlesh): Hulls => [[{ ...cuff, r: 3.5 }, ankle]];
export const footHulls = ({ ankle, heel, tread, toe }: LegFlesh): Hulls => [
  [ankle, heel, ...tread],
  [...tread, toe],
];
export const legHulls = (leg: LegFlesh): Hulls => [...thighHulls(leg), ...shinHulls(leg), ...ankleHulls(leg), ...footHulls(leg)];

export const sleeveHulls = ({ shoulder, sleeve }: ArmFlesh): Hulls => [[shoulder, sleeve]];
export const forearmHulls = ({ sleeve, elbow, forearm, wrist }: ArmFlesh): Hulls => [
  [{ ...sleeve, r: 4.4 }, elbow],
  [elbow, forearm],
  [forearm, wrist],
];
export const palmHulls = ({ wrist, palm, thumb }: ArmFlesh): Hulls => [[wrist, ...palm], thumb];
export const fingerHulls = ({ palm, middle, tips }: ArmFlesh): Hulls => [
  [...palm, ...middle],
  [...middle, ...tips],
];

export const armHulls = (arm: ArmFlesh): Hulls => [...sleeveHulls(arm), ...forearmHulls(arm), ...palmHulls(arm), ...fingerHulls(arm)];

export const pelvisHulls = ({ buttocks, hips, groin, band }: TrunkFlesh): Hulls => [[...buttocks, ...hips, ...groin, ...band]];
/** Three joints of the spine to a hull: smoother than two, and fewer letters. */
export function chestHulls({ rings, shoulders }: TrunkFlesh): Hulls {
  const links = [0, 2, 4, 6].map((from) => rings.slice(from, from + 3).flat());
  return [...links, [...(rings.at(-1) ?? []), ...shoulders]];
}
export const trunkHulls = (trunk: TrunkFlesh): Hulls => [...pelvisHulls(trunk), ...chestHulls(trunk)];
