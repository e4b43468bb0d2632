import { expect, test } from 'vitest';
import { next, type PlayerEvent, type PlayerState, progress, secondsLeft, waiting } from '../../../../src/features/player/machine.ts';
import { playItems, readySeconds, secondsOf, segmentsOf } from '../../../../src/features/player/segments.ts';
import type { PlanExercise } from '../../../../src/model/plan-exercise.ts';

const base = {
  formerIds: [],
  kind: 'k',
  level: 'l',
  steps: ['Stand.', 'Go.'],
  dose: '',
  stopIf: '',
  unit: 'times',
  amount: 3,
  hold: 0,
  sides: false,
} as const;
const exercises: PlanExercise[] = [
  { ...base, id: 'roll', name: 'Roll' },
  { ...base, id: 'hold', name: 'Hold', hold: 5, sides: true },
  { ...base, id: 'walk', name: 'Walk', unit: 'minutes' },
];
const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
const items = playItems(
  [
    { id: 'roll', amount: 2 },
    { id: 'hold', amount: 2 },
    { id: 'walk', amount: 1 },
  ],
  byId,
);
const segments = segmentsOf(items);

function play(state: PlayerState, ...events: (PlayerEvent['type'] | number)[]): PlayerState {
  return events.reduce((now, event) => {
    if (typeof event !== 'number') return next(now, { type: event } as PlayerEvent, segments);
    // Time comes in small steps, as from a real clock.
    let after = now;
    for (let gone = 0; gone < event; gone += 200) after = next(after, { type: 'time', ms: Math.min(200, event - gone) }, segments);
    return after;
  }, state);
}
const kindAt = ({ at }: PlayerState) => `${segments[at]?.exercise} ${segments[at]?.kind} ${segments[at]?.rep}`;
const started = play(waiting, 'start');

test('a plan becomes parts in the order in which they are done', () => {
  expect(segments.map(({ kind, rep, side }) => `${kind}${rep}${side === 0 ? '' : `/${side}`}`)).toEqual([
    ...['ready0', 'work1', 'work2'],
    ...['ready0', 'work1/1', 'rest1/1', 'work2/1', 'swap0/2', 'work1/2', 'rest1/2', 'work2/2'],
    ...['ready0', 'work1', 'work2'],
  ]);
});

test('from start to end it takes the time that was promised', () => {
  const whole = secondsOf(segments) * 1000;
  expect(play(started, whole - 200).status).toBe('running');
  expect(play(started, whole).status).toBe('done');
});

test('a pause stops the time, and going on goes on where it was', () => {
  const paused = play(started, 4000, 'toggle');
  expect(paused.status).toBe('paused');
  expect(play(paused, 60_000)).toEqual(paused);
  expect(play(paused, 60_000, 'toggle', 1000).left).toBe(paused.left - 1000);
});

test('next goes to the next exercise, and past the last one the set is done', () => {
  expect(kindAt(play(started, 'next'))).toBe('1 ready 0');
  expect(play(started, 'next', 'next', 'next').status).toBe('done');
});

test('back goes to the start of the exercise, or to the one before if it has just begun', () => {
  expect(kindAt(play(started, 'next', 20_000, 'back'))).toBe('1 ready 0');
  expect(kindAt(play(started, 'next', 1000, 'back'))).toBe('0 ready 0');
  expect(kindAt(play(started, 'back'))).toBe('0 ready 0');
});

test('skip ends the wait alone', () => {
  expect(kindAt(play(started, 'skip'))).toBe('0 work 1');
});

test('moving about while paused stays paused', () => {
  expect(play(started, 'toggle', 'next').status).toBe('paused');
});

test('a jump in time, as when the device slept, pauses and loses nothing', () => {
  const before = play(started, 1000);
  const after = next(before, { type: 'time', ms: 40_000 }, segments);
  expect(after).toEqual({ ...before, status: 'paused' });
});

test('before the start and after the end only a start does anything', () => {
  const done = play(started, 'finish');
  expect(done.status).toBe('done');
  for (const state of [waiting, done]) {
    expect(play(state, 'toggle', 'next', 'back', 'skip', 'finish', 5000)).toEqual(state);
    expect(play(state, 'start')).toEqual(started);
  }
});

test('seconds count down whole, and progress goes from 0 to 1', () => {
  expect(secondsLeft(started)).toBe(readySeconds({ steps: base.steps }));
  expect(progress(started, segments)).toBe(0);
  expect(progress(play(started, 5000), segments)).toBeCloseTo(0.5);
});

test('an empty plan is done at once', () => {
  expect(next(waiting, { type: 'start' }, []).status).toBe('done');
});
