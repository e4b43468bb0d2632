/** The words a frame may use: start positions, places of the body, and what may rest on what. */

export const startNames = [
  'standing',
  'sitting',
  'on-back',
  'on-back-knees-bent',
  'on-front',
  'on-front-on-cushion',
  'on-elbows',
  'on-side',
  'hands-and-knees',
  'half-kneeling',
] as const;

export const placeNames = [
  'head',
  'chest',
  'waist',
  'hips',
  'right-shoulder',
  'left-shoulder',
  'right-elbow',
  'left-elbow',
  'right-hand',
  'left-hand',
  'right-hip',
  'left-hip',
  'right-thigh',
  'left-thigh',
  'right-knee',
  'left-knee',
  'right-shin',
  'left-shin',
  'right-ankle',
  'left-ankle',
  'right-foot',
  'left-foot',
] as const;

export const limbNames = ['right-arm', 'left-arm', 'right-leg', 'left-leg'] as const;

/** The sides of a part of the body; the outer one is away from the other leg or arm. */
export const sideNames = ['front', 'back', 'outer', 'inner'] as const;

export type SideName = (typeof sideNames)[number];
export type StartName = (typeof startNames)[number];
export type PlaceName = (typeof placeNames)[number];

const limbParts = 'hand|elbow|forearm|knee|shin|foot|heel|toes';
const bodyParts = 'head|shoulders|back|seat|belly|chest|hip';
const surfaces = 'floor|chair|chair-back|cushion|wall|saddle|bars|pedals|float|rail';

/** "foot", "right-hand on wall", "seat on chair"; without "on" it is the floor. */
export const touchPattern = new RegExp(`^(((right|left)-)?(${limbParts})|${bodyParts})( on (${surfaces}))?$`);
