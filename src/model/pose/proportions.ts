/** The one body that all figures share: 170 units tall. Lengths between joints, and how far each joint goes. */

export const bone = { thigh: 42, shin: 40, upperArm: 28.5, forearm: 24, ankle: 7.4, neck: 9 } as const;

/** Half the width between the joints of a pair. */
export const half = { hips: 8, shoulders: 15 } as const;

/** Heights above the hip joints, when upright. */
export const heights = { shoulders: 49, neck: 54 } as const;

/**
 * The joints of the spine, from the lowest: the height of each above the hip joints, and its share of a bend of the lower and of the
 * upper back. The two overlap, so that the back curves without a kink.
 */
export const spineJoints = [
  { height: 8, low: 0.14, high: 0 },
  { height: 12, low: 0.2, high: 0 },
  { height: 16, low: 0.22, high: 0.02 },
  { height: 20, low: 0.2, high: 0.06 },
  { height: 25, low: 0.14, high: 0.14 },
  { height: 30, low: 0.1, high: 0.2 },
  { height: 35, low: 0, high: 0.22 },
  { height: 40, low: 0, high: 0.2 },
  { height: 45, low: 0, high: 0.16 },
] as const;

export interface Range {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

/** Degrees; the usual reach of a supple adult, with a little to spare for drawing. */
export const limits = {
  hip: { name: 'hip', least: -30, most: 135 },
  out: { name: 'hip, sideways', least: -35, most: 60 },
  hipRoll: { name: 'hip, turned', least: -50, most: 85 },
  knee: { name: 'knee', least: 0, most: 155 },
  ankle: { name: 'ankle', least: -60, most: 40 },
  shoulder: { name: 'shoulder', least: -60, most: 185 },
  elbow: { name: 'elbow', least: 0, most: 150 },
  wrist: { name: 'wrist', least: -90, most: 100 },
  low: { name: 'lower back', least: -45, most: 60 },
  high: { name: 'upper back', least: -35, most: 55 },
  neck: { name: 'neck', least: -60, most: 55 },
  twist: { name: 'twist of the back', least: -60, most: 60 },
  side: { name: 'side bend of the back', least: -40, most: 40 },
  tilt: { name: 'tilt of the head', least: -45, most: 45 },
  look: { name: 'turn of the head', least: -85, most: 85 },
} as const satisfies Record<string, Range>;
