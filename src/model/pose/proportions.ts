/** The one body that all figures share: 170 units tall. Lengths between joints, and how far each joint goes. */

export const bone = { thigh: 41, shin: 40, upperArm: 30, forearm: 25, ankle: 7.4, neck: 7, head: 11 } as const;

/** Half the width between the joints of a pair. */
export const half = { hips: 8, shoulders: 15 } as const;

/** Heights of the joints of the spine above the hip joints, when upright. */
export const spineJoints = { low: [9, 13, 17, 21], high: [25, 30, 35, 40, 45], shoulders: 49, neck: 54 } as const;

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
