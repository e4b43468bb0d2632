/** The player as a state and what changes it. Pure: time comes in as milliseconds gone by. */
import type { Segment } from './segments.ts';

export interface PlayerState {
  status: 'waiting' | 'running' | 'paused' | 'done';
  /** Place in the row of segments. */
  at: number;
  /** Milliseconds left of it. */
  left: number;
}

export type PlayerEvent = { type: 'start' | 'toggle' | 'next' | 'back' | 'skip' | 'finish' } | { type: 'time'; ms: number };

/** A jump in time this long means that the device slept: nobody followed, so the player waits. */
export const longestTick = 3000;

/** Going back within this time goes to the exercise before, later to the start of this one. */
const justBegun = 3000;

export const waiting: PlayerState = { status: 'waiting', at: 0, left: 0 };

export function next(state: PlayerState, event: PlayerEvent, segments: readonly Segment[]): PlayerState {
  if (event.type === 'start') return state.status === 'waiting' || state.status === 'done' ? enter(state, 0, segments, 'running') : state;
  if (state.status === 'waiting' || state.status === 'done') return state;
  switch (event.type) {
    case 'toggle':
      return { ...state, status: state.status === 'running' ? 'paused' : 'running' };
    case 'time':
      return passTime(state, event.ms, segments);
    case 'skip':
      return enter(state, state.at + 1, segments);
    case 'next':
      return enter(state, firstOf(exerciseAt(state, segments) + 1, segments), segments);
    case 'back':
      return goBack(state, segments);
    case 'finish':
      return enter(state, segments.length, segments);
  }
}

/** Whole seconds, as people count them down. */
export const secondsLeft = ({ left }: PlayerState): number => Math.ceil(left / 1000);

/** How much of the segment is over, from 0 to 1. */
export function progress({ at, left }: PlayerState, segments: readonly Segment[]): number {
  const whole = (segments[at]?.seconds ?? 0) * 1000;
  return whole === 0 ? 0 : Math.min(1, Math.max(0, 1 - left / whole));
}

function passTime(state: PlayerState, ms: number, segments: readonly Segment[]): PlayerState {
  if (state.status !== 'running' || ms <= 0) return state;
  if (ms > longestTick) return { ...state, status: 'paused' };
  const left = state.left - ms;
  if (left > 0) return { ...state, left };
  const entered = enter(state, state.at + 1, segments);
  return entered.status === 'done' ? entered : { ...entered, left: Math.max(1, entered.left + left) };
}

function goBack(state: PlayerState, segments: readonly Segment[]): PlayerState {
  const exercise = exerciseAt(state, segments);
  const start = firstOf(exercise, segments);
  const gone = state.at === start ? (segments[start]?.seconds ?? 0) * 1000 - state.left : justBegun;
  return enter(state, gone < justBegun ? firstOf(Math.max(0, exercise - 1), segments) : start, segments);
}

/** Past the last segment the set is done. A paused player stays paused. */
function enter({ status }: PlayerState, at: number, segments: readonly Segment[], as = status): PlayerState {
  const segment = segments[at];
  return segment ? { status: as, at, left: segment.seconds * 1000 } : { status: 'done', at: segments.length, left: 0 };
}

const exerciseAt = ({ at }: PlayerState, segments: readonly Segment[]): number => segments[at]?.exercise ?? 0;

function firstOf(exercise: number, segments: readonly Segment[]): number {
  const first = segments.findIndex((segment) => segment.exercise === exercise);
  return first === -1 ? segments.length : first;
}
