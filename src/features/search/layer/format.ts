/** The shape of the words index: what the build writes and the browser reads. Short names: every byte is sent. */

export type DocKind = 'article' | 'exercise' | 'myth';

export interface Doc {
  url: string;
  title: string;
  text: string;
  kind: DocKind;
  section: string;
  /** Exercises only. */
  position?: string;
  /** The question, the aliases and what else people type for this page. */
  phrases: string[];
  /** Ids of the warning signs that its cards show. */
  signs?: string[];
  /** Sections, as fragment; the first stands for number 1 in the postings. */
  parts: string[];
}

export interface SignEntry {
  id: string;
  text: string;
  urgency: string;
  /** Words that people type for it, in any order. */
  aliases: string[];
  /** Words that mean it only one after the other. */
  phrases: string[];
}

/** A word, how many pages hold it, and its places: see `packPostings`. */
export type WordRow = [word: string, pages: number, places: string];

export interface Core {
  version: 1;
  /** How many documents there are in all. */
  docs: number;
  signs: SignEntry[];
  numbers: { number: string; regions: string[] }[];
  /** Words that mean the same; the first of each is the most usual. */
  groups: string[][];
  /** Words that mean the same where danger is looked for, before those of `groups`. */
  danger: string[][];
  /** Plain English words that repair would otherwise take for typing errors. */
  plain: string;
  /** Words found in the names of more than four pages in ten: alone they are no sign of danger. */
  common: string[];
  /** A small site is all here. */
  words?: WordRow[];
  list?: Doc[];
  /** A large one is cut up: names of files of words, letters of files of spellings, documents in a file. */
  shards?: string[];
  block?: number;
}

export interface Posting {
  doc: number;
  /** 1 (somewhere in the text) to 9 (in the title). */
  weight: number;
  /** 0 for the page as a whole, else the number of its section. */
  part: number;
}

/** From this weight on a word names or describes a page. */
export const strongWeight = 4;

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+-./:;<=>?@[]^_`{|}~';
const weights = 9;
export const mostParts = 15;

/**
 * Each place in two or three letters: the step from the page before it, the weight, and the section if there is one.
 * A step too long for a letter stands between commas. @param postings in the order of their documents.
 */
export function packPostings(postings: readonly Posting[]): string {
  let before = -1;
  return postings
    .map(({ doc, weight, part }) => {
      const step = doc - before;
      before = doc;
      const place = part === 0 ? letter(weight - 1) : letter(weights + weight - 1) + letter(Math.min(part, mostParts));
      return (step < digits.length ? letter(step) : `,${step},`) + place;
    })
    .join('');
}

const letter = (value: number): string => digits[value] ?? '';

export function unpackPostings(places: string): Posting[] {
  const found: Posting[] = [];
  let doc = -1;
  for (let at = 0; at < places.length; ) {
    const end = places[at] === ',' ? places.indexOf(',', at + 1) : at;
    doc += end > at ? Number(places.slice(at + 1, end)) : valueAt(places, at);
    const place = valueAt(places, end + 1);
    const hasPart = place >= weights;
    found.push({ doc, weight: (place % weights) + 1, part: hasPart ? valueAt(places, end + 2) : 0 });
    at = end + (hasPart ? 3 : 2);
  }
  return found;
}

const valueAt = (places: string, at: number): number => digits.indexOf(places.charAt(at));

/** The name of the longest shard that a key belongs to. */
export function shardOf(key: string, shards: ReadonlySet<string>): string | undefined {
  const name = shardName(key);
  for (let length = name.length; length > 0; length--) if (shards.has(name.slice(0, length))) return name.slice(0, length);
  return undefined;
}

export const shardName = (key: string): string => key.replace(/[^a-z0-9]/g, '_');
