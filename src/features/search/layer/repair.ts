/** Mends a mistyped word from the words that the site itself uses. */
import { distance } from './distance.ts';
import { keyOf } from './normalise.ts';

export interface Known {
  key: string;
  word: string;
  /** How many pages hold it: of two equally near words the more usual wins. */
  pages: number;
}

/** How many slips a word of this length may hold. */
export const slips = (length: number): number => (length < 2 ? 0 : length < 7 ? 1 : 2);

/** The known word that was most likely meant, or nothing. */
export function repair(text: string, known: Iterable<Known>): Known | undefined {
  const limit = slips(text.length);
  if (limit === 0 || /^\d/.test(text)) return undefined;
  const typed = { text, key: keyOf(text), frame: frameOf(text), limit };
  let best: Known | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const cost = costOf(typed, candidate);
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

interface Typed {
  text: string;
  key: string;
  frame: string;
  limit: number;
}

/** Slips, less for what makes a word likely. Infinite where the two are too far apart. */
function costOf({ text, key, frame, limit }: Typed, candidate: Known): number {
  const isShort = text.length < 4;
  if (Math.abs(candidate.key.length - key.length) > limit + 2) return Number.POSITIVE_INFINITY;
  if (
    candidate.key.length < 3 ||
    (isShort && (Math.min(candidate.word.length, candidate.key.length) !== text.length + 1 || candidate.word[0] !== text[0]))
  )
    return Number.POSITIVE_INFINITY;
  const whole = Math.min(...formsLike(text, candidate).map((form) => distance(text, form, limit + 1)));
  const slipped = text.length > 4 && key.length > 3 ? Math.min(whole, distance(key, candidate.key, limit)) : whole;
  const sameFrame = frame.length > 1 && frame === frameOf(candidate.word);
  if (slipped > limit + (sameFrame && frame.length > 2 ? 1 : 0)) return Number.POSITIVE_INFINITY;
  const firstLetter = text[0] === candidate.word[0] ? 0 : 0.7;
  return slipped + firstLetter - (sameFrame ? 0.8 : 0) - Math.min(Math.log10(candidate.pages + 1), 2) * 0.3;
}

/** The known word and forms of it: the index keeps only one of each. */
function formsLike(text: string, { word, key }: Known): string[] {
  if (key.length < 4) return [word];
  if (text.endsWith('g')) return [word, key, `${key}ing`];
  return text.endsWith('d') ? [word, key, `${key}ed`] : [word, key];
}

const frames = new Map<string, string>();

/** A word without its vowels: what most typing errors leave standing. */
function frameOf(word: string): string {
  const known = frames.get(word);
  if (known !== undefined) return known;
  const frame = word.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
  frames.set(word, frame);
  return frame;
}

/** `backpain` -> `['back', 'pain']`, where both halves are known. */
export function splitJoined(text: string, isKnown: (key: string) => boolean): [string, string] | undefined {
  for (let cut = text.length - 3; cut >= 3; cut--) {
    const halves: [string, string] = [text.slice(0, cut), text.slice(cut)];
    if (halves.every((half) => isKnown(keyOf(half)))) return halves;
  }
  return undefined;
}
