import { atField } from '../../../src/model/integrity/report.ts';
import type { Rule } from './rule.ts';

const fewest = 2;

/** A reader looks at the drawings before the steps: where to begin, and where to go. */
export const fewFrames: Rule = ({ exercises }, { entries }) =>
  entries.exercises
    .filter(({ id, data }) => exercises.has(id) && data.status === 'live' && data.frames.length < fewest)
    .map((entry) =>
      atField(entry, [entry.data.frames.length === 0 ? 'status' : 'frames'], {
        code: 'frames-few',
        message: `The live exercise has ${entry.data.frames.length === 0 ? 'no drawing' : 'one drawing'}`,
        fix: 'Write two to five under frames, or set status: draft.',
      }),
    );
