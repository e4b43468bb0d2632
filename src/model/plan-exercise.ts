/** An exercise as the plan and the player know it: what `/exercises.json` holds of each. */
import type { Dose } from './plan-dose.ts';

export interface PlanExercise extends Dose {
  id: string;
  formerIds: readonly string[];
  name: string;
  kind: string;
  level: string;
  steps: readonly string[];
  /** The dose as a sentence. */
  dose: string;
  stopIf: string;
}

/** "5 times each side, hold for 3 seconds", "10 minutes". */
export function amountWords({ unit, sides, hold }: Dose, amount: number): string {
  const count = unit === 'minutes' ? plural(amount, 'minute') : plural(amount, 'time');
  return `${count}${sides ? ' each side' : ''}${hold > 0 ? `, hold for ${plural(hold, 'second')}` : ''}`;
}

export const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
