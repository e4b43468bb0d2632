/** What is heard on entering a segment. Few announcements: a screen reader speaks over other things. */
import { amountWords } from '../../model/plan-exercise.ts';
import type { PlayItem, Segment } from './segments.ts';
import { playerWords as words } from './words.ts';

export interface Cue {
  tone: 'go' | 'rest' | 'end';
  /** For the device's own voice. */
  say: string;
  /** For screen readers; nothing at most changes. */
  announce: string;
}

/** @param segment nothing at the end of the set. */
export function cueFor(segment: Segment | undefined, items: readonly PlayItem[]): Cue {
  const item = segment && items[segment.exercise];
  if (!item) return { tone: 'end', say: words.done, announce: words.done };
  switch (segment.kind) {
    case 'ready':
      return readyCue(segment, item, items.length);
    case 'swap':
      return { tone: 'rest', say: words.swap, announce: words.swap };
    case 'rest':
      return { tone: 'rest', say: '', announce: '' };
    case 'work':
      return workCue(segment, item);
  }
}

/** The large word on the screen. */
export function phaseWords(segment: Segment, { exercise: { hold, unit } }: PlayItem): string {
  if (segment.kind === 'ready') return words.ready;
  if (segment.kind === 'swap') return words.swap;
  if (segment.kind === 'rest') return words.letGo;
  if (unit === 'minutes') return words.keepGoing;
  return hold > 0 ? words.hold : words.move;
}

/** "3 of 10, first side"; nothing while nothing is counted. */
export function countWords({ kind, rep, reps, side }: Segment, { exercise: { unit } }: PlayItem): string {
  const counted = kind === 'work' || kind === 'rest';
  const parts = [counted && unit === 'times' ? words.of(rep, reps) : '', side > 0 ? words.side(side) : ''];
  return parts.filter((part) => part !== '').join(', ');
}

function readyCue(segment: Segment, { exercise, amount }: PlayItem, count: number): Cue {
  const head = `${words.place(segment.exercise + 1, count)}: ${exercise.name}. ${amountWords(exercise, amount)}.`;
  return { tone: 'rest', say: `${head} ${exercise.steps.join(' ')}`, announce: `${head} ${words.ready}.` };
}

function workCue({ rep, reps, side }: Segment, { exercise: { unit } }: PlayItem): Cue {
  const begins = rep === 1;
  if (unit === 'minutes') return { tone: 'go', say: begins ? words.go : words.half, announce: begins ? words.go : words.half };
  const last = rep === reps && reps > 1;
  return { tone: 'go', say: begins ? words.go : last ? words.last : String(rep), announce: begins && side !== 2 ? words.go : '' };
}
