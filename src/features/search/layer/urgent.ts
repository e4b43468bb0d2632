/** Which warning signs a query touches. Errs towards showing: a card too many costs less than one too few. */
import type { Core, SignEntry } from './format.ts';
import { type Meanings, readMeanings } from './meaning.ts';
import { keyOf } from './normalise.ts';
import { type Known, repair } from './repair.ts';

export interface Urgent {
  /** @param isKnown whether the site itself uses a word; only other words may be typing errors. */
  signsIn: (query: string, isKnown: (key: string) => boolean) => SignEntry[];
}

/** What must be in a query for a sign to be touched. */
interface Trigger {
  sign: SignEntry;
  /** Meanings that are not in most pages of the site anyway. */
  rare: readonly string[];
  common: readonly string[];
}

const orderOf: Readonly<Record<string, number>> = { 'emergency-now': 0, 'same-day': 1, 'within-days': 2, 'within-weeks': 3 };

export function readUrgent({ signs, groups, common }: Pick<Core, 'signs' | 'groups' | 'common'>): Urgent {
  const meanings = readMeanings(groups);
  const usual = new Set(common.flatMap((word) => meanings.of(word).map(({ id }) => id)));
  const triggers = signs.flatMap((sign) => sign.aliases.map((alias) => triggerOf(sign, idsOf(meanings, alias), usual)));
  const words = wordsOfSigns(signs, groups);
  const known = [...words].map(([key, word]) => ({ key, word, pages: 1 }));
  return {
    signsIn(query, isKnown) {
      const isWord = (key: string): boolean => words.has(key) || isKnown(key);
      const said = [...idsOf(meanings, query), ...idsOf(meanings, mended(query, known, isWord))];
      const ids = new Set(said.filter((id) => id.startsWith('=') || isWord(id)));
      const fromAliases = triggers.filter((trigger) => isTouched(trigger, { ids, usual })).map(({ sign }) => sign);
      return [...new Set(fromAliases)].sort((a, b) => (orderOf[a.urgency] ?? 9) - (orderOf[b.urgency] ?? 9));
    },
  };
}

/** Numbers are left out: `my 3 year old` and `my 4 year old` are one. */
const idsOf = (meanings: Meanings, text: string): string[] =>
  meanings
    .of(text)
    .map(({ id }) => id)
    .filter((id) => !/^\d+$/.test(id));

function triggerOf(sign: SignEntry, ids: readonly string[], usual: ReadonlySet<string>): Trigger {
  return { sign, rare: ids.filter((id) => !usual.has(id)), common: ids.filter((id) => usual.has(id)) };
}

/** What a query says, apart from numbers and words that mean nothing to the site. */
interface Said {
  ids: ReadonlySet<string>;
  usual: ReadonlySet<string>;
}

/** Every rare word. For what is no emergency, a single one needs the common words of its phrase too, or nothing else beside it. */
function isTouched({ sign, rare, common }: Trigger, { ids, usual }: Said): boolean {
  if (rare.length === 0 || !rare.every((id) => ids.has(id))) return false;
  if (rare.length > 1 || sign.urgency === 'emergency-now' || common.every((id) => ids.has(id))) return true;
  return [...ids].every((id) => id === rare[0] || usual.has(id));
}

/** The query with words that nobody uses turned into the nearest words of the signs. */
function mended(query: string, known: readonly Known[], isKnown: (key: string) => boolean): string {
  return query
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[\p{L}\p{N}]+/gu, (text) => (isKnown(keyOf(text)) ? text : (repair(text, known)?.word ?? text)));
}

function wordsOfSigns(signs: readonly SignEntry[], groups: readonly (readonly string[])[]): Map<string, string> {
  const texts = [...signs.flatMap(({ aliases }) => aliases), ...groups.flat()];
  const words = texts.flatMap(
    (text) =>
      text
        .toLowerCase()
        .replace(/['’]/g, '')
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  const longestFirst = words.sort((a, b) => b.length - a.length);
  return new Map(longestFirst.map((word) => [keyOf(word), word]));
}
