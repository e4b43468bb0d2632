/** Turns what was typed into terms that the index knows: like words, repaired words, split words, beginnings of words. */
import type { Meaning, Meanings } from './meaning.ts';
import { contentWords, isStopWord, keyOf, stopWords, strictKeyOf, type Word, wordsOf } from './normalise.ts';
import { type Known, repair, splitJoined } from './repair.ts';
import type { Store } from './store.ts';

export interface Term {
  text: string;
  /** Keys in the index and how much each counts, from 0 to 1. */
  keys: Map<string, number>;
}

export interface ReadQuery {
  terms: Term[];
  /** The query as it was understood, where that differs from what was typed. */
  repaired: string | undefined;
}

/** Little words count as standing on so many pages. */
const usual = 40;

const worth = { like: 0.75, phrase: 0.8, beginning: 0.7 };

/** @param options.literal take every word as it stands: no repair. */
export async function readQuery(query: string, store: Store, options: { meanings: Meanings; literal: boolean }): Promise<ReadQuery> {
  const words = wordsOf(query);
  await store.needWords(words.map(({ key }) => key));
  const mended = options.literal ? words : await mendAll(words, store, options.meanings);
  const text = mended.map((word) => word.text).join(' ');
  const content = contentWords(text);
  const phrases = options.meanings.of(text);
  await store.needWords([...content.map(({ key }) => key), ...phrases.flatMap(({ ids }) => [...options.meanings.alike(ids[0])])]);
  const terms = content.map((word) => termOf(word, { store, phrases, meanings: options.meanings, isLast: word === content.at(-1) }));
  return { terms: terms.filter(({ keys }) => keys.size > 0), repaired: shownRepair(words, mended) };
}

async function mendAll(words: readonly Word[], store: Store, meanings: Meanings): Promise<Word[]> {
  const mended: Word[] = [];
  for (const word of words) {
    const isLast = word === words.at(-1);
    mended.push(...(meanings.has(word.key) ? [word] : await mend(word, { store, meanings, isLast })));
  }
  return mended;
}

async function mend(word: Word, { store, meanings, isLast }: Omit<TermContext, 'phrases'>): Promise<Word[]> {
  if (isStopWord(word.text) || word.text.length < 3 || store.plain.has(word.text)) return [word];
  const entry = store.words.get(word.key);
  const isBeginning = isLast && [...store.words.values()].some((entry) => entry.word.startsWith(word.text) && entry.key !== word.key);
  if (entry)
    return isBeginning || word.text.length < 5 || strictKeyOf(word.text) === strictKeyOf(entry.word)
      ? [word]
      : [{ text: entry.word, key: word.key }];
  if (isBeginning) return [word];
  await store.needSpellings(word.key);
  const halves = splitJoined(word.text, (key) => store.words.has(key));
  const found = repair(word.text, knownIn(store, meanings));
  if (found) {
    await store.needWords([found.key]);
    return [{ text: found.word, key: found.key }];
  }
  return halves ? halves.map((text) => ({ text, key: keyOf(text) })) : [word];
}

function* knownIn(store: Store, meanings: Meanings): Generator<Known> {
  for (const entry of store.words.values()) if (entry.isStrong) yield entry;
  for (const word of stopWords) yield { key: keyOf(word), word, pages: usual };
  for (const [key, word] of store.spellings) if (!store.words.has(key)) yield { key, word, pages: 1 };
  for (const { key, text } of meanings.named) if (!store.words.has(key)) yield { key, word: text, pages: 1 };
}

interface TermContext {
  store: Store;
  phrases: readonly Meaning[];
  meanings: Meanings;
  isLast: boolean;
}

function termOf(word: Word, { store, phrases, meanings, isLast }: TermContext): Term {
  const keys = new Map<string, number>();
  const add = (key: string, value: number): void => {
    if (store.words.has(key)) keys.set(key, Math.max(value, keys.get(key) ?? 0));
  };
  add(word.key, 1);
  for (const { ids } of meanings.of(word.text)) for (const key of meanings.alike(ids[0])) add(key, worth.like);
  const phrase = phrases.find(({ words }) => words.length > 1 && words.some(({ key }) => key === word.key));
  if (phrase) for (const key of meanings.alike(phrase.ids[0])) add(key, worth.phrase);
  if (keys.size === 0 || (isLast && word.text.length > 3)) for (const key of beginningsIn(store, word)) add(key, worth.beginning);
  return { text: word.text, keys };
}

/** Words that a reader may be in the middle of typing. */
function beginningsIn(store: Store, { key, text }: Word): string[] {
  if (text.length < 2) return [];
  const found = [...store.words.values()].filter(
    (entry) => entry.key !== key && (entry.word.startsWith(text) || entry.key.startsWith(key)),
  );
  return found
    .sort((a, b) => b.pages - a.pages)
    .slice(0, 6)
    .map((entry) => entry.key);
}

function shownRepair(typed: readonly Word[], mended: readonly Word[]): string | undefined {
  const before = typed.map(({ text }) => text).join(' ');
  const after = mended.map(({ text }) => text).join(' ');
  return before === after ? undefined : after;
}
