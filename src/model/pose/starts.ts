/** Start positions: what a frame need not say again. A limb given in a frame replaces the limb given here. */
import type { StartName } from './names.ts';
import type { ArmPose, Frame } from './schema.ts';

type Start = Partial<Pick<Frame, 'body' | 'spine' | 'legs' | 'rightLeg' | 'leftLeg' | 'arms' | 'rightArm' | 'leftArm' | 'rests' | 'props'>>;

const hanging: ArmPose = { raise: 4, out: 5, elbow: 12 };
/** Beside the body, palms down. */
const armsOnMat: ArmPose = { hand: [1, 0, 27], fingers: [1, 0, 0.12], aim: [-0.2, -0.4, 1] };

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
    arms: { hold: 'right-thigh', by: [-4, 0, 1], fingers: [1, 0, 0] },
    rests: ['seat on chair', 'foot'],
    props: [{ kind: 'chair', at: 0 }],
  },
  'on-back': {
    body: { lean: -91.5 },
    spine: { neck: -5 },
    legs: { hip: -4.5, knee: 0, ankle: -25 },
    arms: armsOnMat,
    rests: ['head', 'back', 'seat', 'heel', 'hand'],
    props: [{ kind: 'mat' }],
  },
  'on-back-knees-bent': {
    body: { lean: -91.5 },
    spine: { neck: -5 },
    legs: { foot: [42, 0, 9] },
    arms: armsOnMat,
    rests: ['head', 'back', 'seat', 'foot', 'hand'],
    props: [{ kind: 'mat' }],
  },
  'on-front': {
    body: { lean: 90 },
    spine: { neck: -18 },
    legs: { hip: 6, out: 3, knee: 5, ankle: -58 },
    arms: { hand: [2, 0, 27], fingers: [-1, 0, 0.1], aim: [0, 0.4, 1] },
    rests: ['head', 'chest', 'belly', 'toes', 'hand'],
    props: [{ kind: 'mat' }],
  },
  'on-front-on-cushion': {
    body: { lean: 91 },
    spine: { low: 6, neck: -20 },
    legs: { hip: 8, out: 3, knee: 3, ankle: -58 },
    arms: { hand: [2, 0, 27], fingers: [-1, 0, 0.1], aim: [0, 0.4, 1] },
    rests: ['head', 'belly on cushion', 'toes', 'hand'],
    props: [{ kind: 'mat' }, { kind: 'cushion', at: 8, long: 32, wide: 20, high: 6 }],
  },
  'on-elbows': {
    body: { lean: 82 },
    spine: { low: -26, high: -22, neck: 12 },
    legs: { hip: -4, out: 3, knee: 5, ankle: -58 },
    arms: { forearm: [40, 0, 15] },
    rests: ['forearm', 'belly', 'knee', 'toes'],
    props: [{ kind: 'mat' }],
  },
  'on-side': {
    body: { lean: -88, turn: 90 },
    rightLeg: { hip: 45, knee: 90, ankle: -10 },
    leftLeg: { hip: 45, out: -14, knee: 90, ankle: -10 },
    rightArm: { raise: 110, elbow: 120 },
    leftArm: { hand: [-28, 0, 32], aim: [1, 1, 0.2], fingers: [-0.7, 0, 0.7] },
    rests: ['hip', 'shoulders', 'head on cushion', 'left-hand'],
    props: [{ kind: 'mat' }, { kind: 'cushion', at: -74, long: 20, wide: 34, high: 10 }],
  },
  'hands-and-knees': {
    body: { lean: 80 },
    spine: { low: 2, high: 4, neck: -6 },
    legs: { hip: 80, knee: 90, ankle: -55 },
    arms: { hand: [48, 0, 15] },
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
