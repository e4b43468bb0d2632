/** Mends a mistyped word from the words that the site itself uses. */
import { distance, lettersApart } from './distance.ts';
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
  return repairs(text, known)[0];
}

/** The known word that was most likely meant, and the next one where it is nearly as likely. */
export function repairs(text: string, known: Iterable<Known>): Known[] {
  const limit = slips(text.length);
  if (limit === 0 || /^\d/.test(text)) return [];
  const typed = { text, key: keyOf(text), frame: frameOf(text), endings: endingsIn(text), limit };
  let best: { candidate: Known; cost: number }[] = [];
  for (const candidate of known) {
    if (isFar(typed, candidate)) continue;
    const cost = costOf(typed, candidate);
    if (cost >= (best[1]?.cost ?? Number.POSITIVE_INFINITY)) continue;
    best = [...best, { candidate, cost }].sort((x, y) => x.cost - y.cost).slice(0, 2);
  }
  return best.filter(({ cost }) => cost - (best[0]?.cost ?? 0) <= nearTie).map(({ candidate }) => candidate);
}

/** How much less likely the next word may be. */
const nearTie = 0.6;

/** A form that the site was not seen to use is a little less likely. */
const guessed = 0.1;

interface Typed {
  text: string;
  key: string;
  frame: string;
  endings: readonly string[];
  limit: number;
}

/** A quick look that leaves out most words. */
function isFar({ text, key, endings, limit }: Typed, { key: otherKey, word }: Known): boolean {
  if (otherKey.length < 3 || Math.abs(otherKey.length - key.length) > limit + 2) return true;
  if (text.length < 4 && (Math.min(word.length, otherKey.length) !== text.length + 1 || word[0] !== text[0])) return true;
  return lettersApart(text, word) > 2 * limit + (endings.length > 0 ? 3 : 1);
}

/** Slips, less for what makes a word likely. Infinite where the two are too far apart. */
function costOf({ text, key, frame, endings, limit }: Typed, candidate: Known): number {
  const own = Math.min(...formsOf(candidate).map((form) => distance(text, form, limit + 1)));
  const ended = Math.min(...endedForms(candidate, endings).map((form) => distance(text, form, limit + 1)));
  const whole = Math.min(own, ended);
  const slipped = text.length > 4 && key.length > 3 ? Math.min(whole, distance(key, candidate.key, limit)) : whole;
  const sameFrame = frame.length > 1 && frame === frameOf(candidate.word);
  if (slipped > limit + (sameFrame && frame.length > 2 ? 1 : 0)) return Number.POSITIVE_INFINITY;
  const firstLetter = text[0] === candidate.word[0] ? 0 : 0.7;
  return slipped + firstLetter + (ended < own ? guessed : 0) - (sameFrame ? 0.8 : 0) - Math.min(Math.log10(candidate.pages + 1), 2) * 0.3;
}

const formsOf = ({ word, key }: Known): string[] => (key.length < 4 ? [word] : [word, key]);

/** Other forms of the known word: the index keeps only one of each. */
const endedForms = ({ key }: Known, endings: readonly string[]): string[] => (key.length < 4 ? [] : endings.map((ending) => key + ending));

/** Endings that a word may have, also where their letters are out of order. */
function endingsIn(text: string): string[] {
  const tail = text.slice(-3);
  return ['ing', 'ed', 't', 's', 'ness'].filter(
    (ending) => tail.includes(ending.at(-1) ?? '') || (ending === 'ing' && tail.endsWith('in')),
  );
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

/** `cant p ee` -> `cant pee`: two pieces become one where only the whole is a known word. */
export function joinPieces(texts: readonly string[], isKnown: (text: string) => boolean): string[] {
  const joined: string[] = [];
  for (const text of texts) {
    const last = joined.at(-1);
    const isPiece = last !== undefined && (text.length === 1 || last.length === 1 || !isKnown(text) || !isKnown(last));
    if (isPiece && last.length + text.length > 2 && isKnown(last + text)) joined[joined.length - 1] = last + text;
    else joined.push(text);
  }
  return joined;
}
