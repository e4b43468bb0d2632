/** Start positions: what a frame need not say again. A limb given in a frame replaces the limb given here. */
import type { StartName } from './names.ts';
import type { Frame } from './schema.ts';

type Start = Partial<Pick<Frame, 'body' | 'spine' | 'legs' | 'rightLeg' | 'leftLeg' | 'arms' | 'rightArm' | 'leftArm' | 'rests' | 'props'>>;

const hanging = { raise: 4, out: 4, elbow: 12 };

export const starts: Readonly<Record<StartName, Start>> = {
  standing: {
    body: { lean: 0, turn: 0 },
    spine: { low: -6, high: 8, neck: 0 },
    legs: { hip: 2, knee: 2 },
    arms: hanging,
    rests: ['foot'],
  },
  sitting: {
    body: { lean: 0, turn: 0 },
    legs: { hip: 90, knee: 90 },
    arms: { hold: 'right-thigh', by: [-4, 10, 2], fingers: [1, -0.1, 0] },
    rests: ['seat on chair', 'foot'],
    props: [{ kind: 'chair', at: 0 }],
  },
  'on-back': {
    body: { lean: -90 },
    legs: { hip: -1, knee: 0, ankle: -25 },
    arms: { raise: 0, out: 12, elbow: 4 },
    rests: ['head', 'back', 'seat', 'heel'],
    props: [{ kind: 'mat' }],
  },
  'on-back-knees-bent': {
    body: { lean: -90 },
    legs: { foot: [42, 0, 9] },
    arms: { raise: 0, out: 14, elbow: 6 },
    rests: ['head', 'back', 'seat', 'foot'],
    props: [{ kind: 'mat' }],
  },
  'on-front': {
    body: { lean: 90 },
    spine: { neck: -18 },
    legs: { hip: 6, out: 3, knee: 5, ankle: -58 },
    arms: { raise: 4, out: 12, elbow: 4 },
    rests: ['head', 'chest', 'belly', 'toes'],
    props: [{ kind: 'mat' }],
  },
  'on-front-on-cushion': {
    body: { lean: 91 },
    spine: { low: 4, neck: -19 },
    legs: { hip: 8, out: 3, knee: 3, ankle: -58 },
    arms: { raise: 4, out: 12, elbow: 4 },
    rests: ['head', 'belly on cushion', 'toes'],
    props: [{ kind: 'mat' }, { kind: 'cushion', at: 4, long: 34, wide: 30, high: 5 }],
  },
  'on-elbows': {
    body: { lean: 84 },
    spine: { low: -29, high: -19, neck: 10 },
    legs: { hip: -2, out: 3, knee: 5, ankle: -58 },
    arms: { forearm: [44, 0, 15] },
    rests: ['forearm', 'belly', 'knee', 'toes'],
    props: [{ kind: 'mat' }],
  },
  'on-side': {
    body: { lean: -88, turn: 90 },
    rightLeg: { hip: 45, knee: 90, ankle: -10 },
    leftLeg: { hip: 45, out: -14, knee: 90, ankle: -10 },
    rightArm: { raise: 110, elbow: 120 },
    leftArm: { hand: [-36, 0, 30], aim: [1, 1, 0] },
    rests: ['hip', 'shoulders', 'head on cushion'],
    props: [{ kind: 'mat' }, { kind: 'cushion', at: -74, long: 20, wide: 34, high: 10 }],
  },
  'hands-and-knees': {
    body: { lean: 80 },
    spine: { low: -4, high: 8, neck: -4 },
    legs: { hip: 80, knee: 90, ankle: -55 },
    arms: { hand: [47, 0, 15] },
    rests: ['knee', 'toes', 'hand'],
    props: [{ kind: 'mat' }],
  },
  'half-kneeling': {
    body: { lean: 0 },
    rightLeg: { hip: -8, knee: 84, ankle: -50 },
    leftLeg: { foot: [40, 0, -8] },
    arms: hanging,
    rests: ['right-knee', 'right-toes', 'left-foot'],
    props: [{ kind: 'mat' }],
  },
};
