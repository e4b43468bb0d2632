/** Which warning signs a query touches. Errs towards showing: a card too many costs less than one too few. */
import { sayAges } from './ages.ts';
import type { Core, SignEntry } from './format.ts';
import { type Meanings, readMeanings } from './meaning.ts';
import { isStopWord, keyOf, wordsOf } from './normalise.ts';
import { joinPieces, type Known, repairs, splitJoined } from './repair.ts';

type IsKnown = (text: string) => boolean;

export interface Urgent {
  /** @param isKnown whether a word is one of the site's, or plain English: only other words may be typing errors. */
  signsIn: (query: string, isKnown: IsKnown) => SignEntry[];
}

/** One word, or a phrase that counts as one: all that it may mean. */
type Said = readonly string[];

/** What must be in a query for a sign to be touched, in any order. */
interface Trigger {
  sign: SignEntry;
  /** What is not in most pages of the site anyway. */
  rare: readonly Said[];
  common: readonly Said[];
}

/** What must follow each other, with at most one word between. */
interface Sequence {
  sign: SignEntry;
  words: readonly Said[];
}

const orderOf: Readonly<Record<string, number>> = { 'emergency-now': 0, 'same-day': 1, 'within-days': 2, 'within-weeks': 3 };

export function readUrgent({ signs, groups, danger, common }: Pick<Core, 'signs' | 'groups' | 'danger' | 'common'>): Urgent {
  const meanings = readMeanings([...danger, ...groups]);
  const usual = new Set(common.flatMap((word) => meanings.of(word).flatMap(({ ids }) => ids)));
  const isUsual = (said: Said): boolean => said.some((id) => usual.has(id));
  const triggers = signs.flatMap((sign) =>
    sign.aliases.map((alias): Trigger => {
      const said = saidIn(meanings, alias, () => true);
      return { sign, rare: said.filter((word) => !isUsual(word)), common: said.filter(isUsual) };
    }),
  );
  const sequences = signs.flatMap((sign) => sign.phrases.map((phrase): Sequence => ({ sign, words: spokenIn(meanings, phrase) })));
  const known = wordsOfSigns(signs, [...danger, ...groups]);
  const keys = new Set(known.map(({ key }) => key));
  const likely = remember((text) => repairs(text, known));
  return {
    signsIn(query, isKnown) {
      const isSpoken: IsKnown = (text) => keys.has(keyOf(text));
      const isWord: IsKnown = (text) => isSpoken(text) || (text.length > 2 && isKnown(text));
      const readings = [...new Set([query, ...mended(query, { likely, isWord, isSpoken })])];
      const touched = readings.flatMap((reading) => {
        const said = saidIn(meanings, reading, isWord);
        const spoken = spokenIn(meanings, reading);
        return [
          ...triggers.filter((trigger) => isTouched(trigger, said, isUsual)),
          ...sequences.filter((sequence) => follow(sequence.words, spoken)),
        ];
      });
      return [...new Set(touched.map(({ sign }) => sign))].sort((a, b) => (orderOf[a.urgency] ?? 9) - (orderOf[b.urgency] ?? 9));
    },
  };
}

/** What a text says, without little words, numbers, and words that are none. */
function saidIn(meanings: Meanings, text: string, isWord: IsKnown): Said[] {
  const read = meanings.of(sayAges(text));
  return read.filter(({ ids: [id], words }) => id.startsWith('=') || words.some((word) => isWord(word.text))).map(({ ids }) => ids);
}

/** What a text says, word by word. */
const spokenIn = (meanings: Meanings, text: string): Said[] => meanings.ofEach(sayAges(text)).map(({ ids }) => ids);

const meet = (a: Said, b: Said): boolean => a.some((id) => b.includes(id));

/** Every rare word. A single one needs the common words of its phrase too, or nothing else beside it. */
function isTouched({ rare, common }: Trigger, said: readonly Said[], isUsual: (word: Said) => boolean): boolean {
  const isSaid = (word: Said): boolean => said.some((other) => meet(word, other));
  if (rare.length === 0 || !rare.every(isSaid)) return false;
  if (rare.length > 1 || common.every(isSaid)) return true;
  return said.every((word) => meet(word, rare[0] ?? []) || isUsual(word));
}

const mostBetween = 1;

function follow(words: readonly Said[], spoken: readonly Said[]): boolean {
  return spoken.some((first, start) => meet(first, words[0] ?? []) && followFrom(words, spoken, start));
}

function followFrom(words: readonly Said[], spoken: readonly Said[], start: number): boolean {
  let at = start;
  for (const word of words.slice(1)) {
    const next = spoken.slice(at + 1, at + 2 + mostBetween).findIndex((other) => meet(word, other));
    if (next < 0) return false;
    at += next + 1;
  }
  return true;
}

interface Words {
  /** The words that a mistyped one was most likely meant for. */
  likely: (text: string) => readonly Known[];
  isWord: IsKnown;
  /** Whether the signs use it. */
  isSpoken: IsKnown;
}

/** The query with pieces put together and unknown words mended: each turned into the nearest word of the signs, the next nearest, or taken apart. */
function mended(query: string, { likely, isWord, isSpoken }: Words): string[] {
  const isFine: IsKnown = (text) => isStopWord(text) || isWord(text);
  const texts = joinPieces(
    wordsOf(query).map(({ text }) => text),
    isFine,
  );
  const nearest = (text: string): string => likely(text)[0]?.word ?? text;
  const next = (text: string): string => likely(text)[1]?.word ?? nearest(text);
  const apart = (text: string): string => splitJoined(text, isSpoken)?.join(' ') ?? nearest(text);
  return [nearest, next, apart].map((mend) => texts.map((text) => (isFine(text) ? text : mend(text))).join(' '));
}

const mostRemembered = 500;

/** Readers type letter by letter: a word is looked up once. */
function remember<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    if (found.size > mostRemembered) found.clear();
    const fresh = find(text);
    found.set(text, fresh);
    return fresh;
  };
}

/** Every word of the signs and groups, in each form that they use. */
function wordsOfSigns(signs: readonly SignEntry[], groups: readonly (readonly string[])[]): Known[] {
  const texts = [...signs.flatMap(({ aliases, phrases }) => [...aliases, ...phrases]), ...groups.flat()];
  const counts = new Map<string, number>();
  for (const { text } of texts.map(sayAges).flatMap(wordsOf)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([word, pages]) => ({ key: keyOf(word), word, pages }));
}
