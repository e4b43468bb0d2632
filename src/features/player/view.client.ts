/** Shows a state of the player. */
import { el, part, show } from '../../components/dom.client.ts';
import { loadFigures } from '../../components/exercise-data.client.ts';
import { countWords, phaseWords } from './cues.ts';
import { type PlayerState, progress, secondsLeft } from './machine.ts';
import type { PlayItem, Segment } from './segments.ts';
import { playerWords as words } from './words.ts';

/** In a long wait or walk the drawings change about this often; in a repeat they share its time. */
const loopSeconds = 4;

let shownExercise = -1;

export function showState(state: PlayerState, segments: readonly Segment[], items: readonly PlayItem[]): void {
  const segment = segments[state.at];
  const item = segment && items[segment.exercise];
  show(part('intro'), state.status === 'waiting');
  show(part('stage'), state.status === 'running' || state.status === 'paused');
  show(part('end'), state.status === 'done');
  if (!segment || !item) return;
  if (shownExercise !== segment.exercise) showExercise(segment, item, items.length);
  const paused = state.status === 'paused';
  setText('phase', paused ? words.paused : phaseWords(segment, item));
  setText('seconds', clock(secondsLeft(state)));
  setText('count-reps', countWords(segment, item));
  setText('pause', paused ? words.resume : words.pause);
  show(part('skip'), segment.kind === 'ready' || segment.kind === 'swap');
  part<HTMLProgressElement>('bar').value = progress(state, segments);
  showFigure(state, segment, segments);
}

/** So that the same exercise is drawn anew after a restart. */
export function forgetExercise(): void {
  shownExercise = -1;
}

function showExercise(segment: Segment, { exercise }: PlayItem, count: number): void {
  shownExercise = segment.exercise;
  setText('place', words.place(segment.exercise + 1, count));
  setText('name', exercise.name);
  setText('stop-if', exercise.stopIf);
  part('steps').replaceChildren(...exercise.steps.map((step) => el('li', {}, step)));
  const place = part('figure');
  place.replaceChildren();
  void loadFigures(exercise.id).then((figures) => shownExercise === segment.exercise && place.replaceChildren(...figures));
}

/** One drawing after the other; all side by side for people who asked for less motion. */
function showFigure(state: PlayerState, segment: Segment, segments: readonly Segment[]): void {
  const figures = [...part('figure').children];
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const share = segment.kind === 'work' && segment.seconds <= 30 ? progress(state, segments) : loopShare(state, segment);
  const current = Math.min(figures.length - 1, Math.floor(share * figures.length));
  part('figure').classList.toggle('figures-still', still);
  figures.forEach((figure, index) => void figure.classList.toggle('current', index === current));
}

function loopShare({ left }: PlayerState, { seconds }: Segment): number {
  return ((seconds - left / 1000) % loopSeconds) / loopSeconds;
}

/** Only what changed is written, so that nothing is read out twice. */
function setText(name: string, text: string): void {
  const element = part(name);
  if (element.textContent !== text) element.textContent = text;
}

const clock = (seconds: number): string =>
  seconds < 60 ? String(seconds) : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
