/** Reads the numbers of a dose that people wrote as a sentence. The low end of a range is where a plan starts. */

export interface Dose {
  unit: 'times' | 'minutes';
  /** How many times (on each side, where `sides`), or how many minutes. */
  amount: number;
  /** Seconds of each hold; 0 where nothing is held. */
  hold: number;
  /** Whether it is done on one side and then on the other. */
  sides: boolean;
}

/** The most that a plan lets a reader set. */
export const mostAmount = 60;

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "Hold 5 to 10 seconds, 3 times each leg" -> 3 times, 5 seconds, two sides. One time where it names no number. */
export function readDose(text: string): Dose {
  const lower = text.toLowerCase();
  const sides = /\beach (?:side|way|leg|arm)\b/.test(lower);
  const minutes = firstNumber(/(\d+)(?: (?:to|or) \d+)? minutes?\b/.exec(lower));
  const hold = firstNumber(/(\d+)(?: (?:to|or) \d+)? seconds?\b/.exec(lower)) ?? 0;
  if (minutes !== undefined) return { unit: 'minutes', amount: clampAmount(minutes), hold: 0, sides: false };
  const rest = lower
    .replace(/\d+(?: (?:to|or) \d+)? seconds?\b/g, '')
    .replace(/\S+(?: (?:to|or) \S+)? (?:times|days) (?:a|each|every) (?:day|week)\b/g, '');
  return { unit: 'times', amount: clampAmount(firstNumber(/\b(\d+)\b/.exec(rest)) ?? firstWord(rest) ?? 1), hold, sides };
}

export function clampAmount(amount: number): number {
  return Number.isFinite(amount) ? Math.min(mostAmount, Math.max(1, Math.round(amount))) : 1;
}

const firstNumber = (match: RegExpExecArray | null): number | undefined => (match?.[1] === undefined ? undefined : Number(match[1]));

function firstWord(text: string): number | undefined {
  const found = text.split(/[^a-z]+/).find((word) => words.includes(word));
  return found === undefined ? undefined : words.indexOf(found) + 1;
}
