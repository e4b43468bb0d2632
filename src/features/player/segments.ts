/** A plan as a row of timed parts: get ready, do, let go, change sides. Pure; the machine walks along it. */
import type { Plan } from '../../model/plan.ts';
import type { PlanExercise } from '../../model/plan-exercise.ts';

export interface PlayItem {
  exercise: PlanExercise;
  amount: number;
}

export interface Segment {
  /** `ready`: read and get into place. `work`: one repeat, or half of the minutes. `rest`: between repeats. `swap`: to the other side. */
  kind: 'ready' | 'work' | 'rest' | 'swap';
  /** Place of the exercise in the plan, from 0. */
  exercise: number;
  seconds: number;
  /** Repeat, from 1; for minutes the half. */
  rep: number;
  reps: number;
  /** 1 and 2 where it is done on both sides, else 0. */
  side: 0 | 1 | 2;
}

const slowRepeat = 6;
const letGo = 3;
const changeSides = 8;

export function playItems(plan: Plan, byId: ReadonlyMap<string, PlanExercise>): PlayItem[] {
  return plan.flatMap(({ id, amount }) => {
    const exercise = byId.get(id);
    return exercise ? [{ exercise, amount }] : [];
  });
}

export const segmentsOf = (items: readonly PlayItem[]): Segment[] => items.flatMap(segmentsOfOne);

export function secondsOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** Long enough to hear or read the steps once: two and a half words a second, 10 to 45 seconds. */
export function readySeconds({ steps }: Pick<PlanExercise, 'steps'>): number {
  const count = steps.join(' ').split(/\s+/).length;
  return Math.min(45, Math.max(10, Math.round(count / 2.5) + 5));
}

function segmentsOfOne(item: PlayItem, exercise: number): Segment[] {
  const ready: Segment = { kind: 'ready', exercise, seconds: readySeconds(item.exercise), rep: 0, reps: 0, side: 0 };
  if (item.exercise.unit === 'minutes') return [ready, ...halves(item.amount, exercise)];
  if (!item.exercise.sides) return [ready, ...repeats(item, exercise, 0)];
  const swap: Segment = { kind: 'swap', exercise, seconds: changeSides, rep: 0, reps: 0, side: 2 };
  return [ready, ...repeats(item, exercise, 1), swap, ...repeats(item, exercise, 2)];
}

/** Two halves, so that half-time can be said. */
function halves(minutes: number, exercise: number): Segment[] {
  return [1, 2].map((rep) => ({ kind: 'work', exercise, seconds: minutes * 30, rep, reps: 2, side: 0 }));
}

function repeats({ exercise: { hold }, amount }: PlayItem, exercise: number, side: 0 | 1 | 2): Segment[] {
  return Array.from({ length: amount }, (_, index) => index + 1).flatMap((rep) => {
    const shared = { exercise, rep, reps: amount, side } as const;
    const work: Segment = { ...shared, kind: 'work', seconds: hold > 0 ? hold : slowRepeat };
    return hold === 0 || rep === amount ? [work] : [work, { ...shared, kind: 'rest', seconds: letGo }];
  });
}
