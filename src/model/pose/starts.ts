/** Start positions: what a frame need not say again. A limb given in a frame replaces the limb given here. */
import type { Frame, StartName } from './schema.ts';

type Start = Partial<Pick<Frame, 'body' | 'spine' | 'legs' | 'rightLeg' | 'leftLeg' | 'arms' | 'rests' | 'props'>>;

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
    arms: { raise: 22, out: 6, elbow: 50 },
    rests: ['seat on chair', 'foot'],
    props: [{ kind: 'chair', at: 0 }],
  },
  'on-back': {
    body: { lean: -90 },
    legs: { hip: -3, knee: 0, ankle: -25 },
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
    legs: { hip: 3, out: 3, knee: 0, ankle: -58 },
    arms: { raise: 4, out: 12, elbow: 4 },
    rests: ['head', 'chest', 'belly', 'knee', 'toes'],
    props: [{ kind: 'mat' }],
  },
  'on-elbows': {
    body: { lean: 90 },
    spine: { low: -18, high: -12 },
    legs: { hip: 0, knee: 0, ankle: -55 },
    arms: { forearm: [45, 0, 15] },
    rests: ['forearm', 'knee', 'toes'],
    props: [{ kind: 'mat' }],
  },
  'on-side': {
    body: { lean: -90, turn: 90 },
    legs: { hip: 45, knee: 90 },
    arms: { raise: 60, elbow: 60 },
    rests: ['hip', 'head'],
    props: [{ kind: 'mat' }],
  },
  'hands-and-knees': {
    body: { lean: 88 },
    spine: { low: -3, high: 5, neck: -8 },
    legs: { hip: 88, knee: 90, ankle: -55 },
    arms: { hand: [50, 0, 15] },
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
