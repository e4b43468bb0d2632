import { expect, test } from 'vitest';
import { countWords, cueFor, phaseWords } from '../../../../src/features/player/cues.ts';
import { segmentsOf } from '../../../../src/features/player/segments.ts';

const exercise = {
  id: 'hold',
  formerIds: [],
  name: 'Kettle hold',
  kind: 'k',
  level: 'l',
  steps: ['Take it.', 'Hold it.'],
  dose: '',
  stopIf: '',
  unit: 'times',
  amount: 3,
  hold: 5,
  sides: true,
} as const;
const items = [{ exercise, amount: 3 }];
const segments = segmentsOf(items);
const cues = segments.map((segment) => cueFor(segment, items));

test('a screen reader hears the exercise, the start, and the change of sides, and no count', () => {
  expect(cues.map(({ announce }) => announce).filter((text) => text !== '')).toEqual([
    'Exercise 1 of 1: Kettle hold. 3 times each side, hold for 5 seconds. Get ready.',
    'Begin',
    'Change sides',
  ]);
});

test('the voice reads the steps first, then counts', () => {
  const said = cues.map(({ say }) => say);
  expect(said[0]).toBe('Exercise 1 of 1: Kettle hold. 3 times each side, hold for 5 seconds. Take it. Hold it.');
  expect(said.slice(1, 6)).toEqual(['Begin', '', '2', '', 'Last one']);
});

test('the end has its own tone and word', () => {
  expect(cueFor(undefined, items)).toEqual({ tone: 'end', say: 'Finished. Well done.', announce: 'Finished. Well done.' });
});

test('minutes are announced at the start and at half-time', () => {
  const walk = [{ exercise: { ...exercise, unit: 'minutes', hold: 0, sides: false } as const, amount: 10 }];
  expect(
    segmentsOf(walk)
      .map((segment) => cueFor(segment, walk).announce)
      .slice(1),
  ).toEqual(['Begin', 'Half-time. Keep going.']);
});

test('the screen says what to do and which repeat it is', () => {
  const [first] = items;
  const shown = segments.slice(0, 4).map((segment) => first && `${phaseWords(segment, first)}; ${countWords(segment, first)}`);
  expect(shown).toEqual(['Get ready; ', 'Hold; 1 of 3, first side', 'Let go and breathe; 1 of 3, first side', 'Hold; 2 of 3, first side']);
});
