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
  /** The question and aliases: what people type for this page. */
  phrases: string[];
  /** Sections, as fragment; the first stands for number 1 in the postings. */
  parts: string[];
}

export interface SignEntry {
  id: string;
  text: string;
  urgency: string;
  /** Words that people type for it. */
  aliases: string[];
}

/** A word, how many pages hold it, then a number for each page: see `packPosting`. */
export type WordRow = [word: string, pages: number, ...postings: number[]];

export interface Core {
  version: 1;
  /** How many documents there are in all. */
  docs: number;
  signs: SignEntry[];
  numbers: { number: string; regions: string[] }[];
  /** Words that mean the same; the first of each is the most usual. */
  groups: string[][];
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

const parts = 16;
const weights = 10;

/** @param step how far the document is from the one before it. */
export function packPosting(step: number, { weight, part }: Omit<Posting, 'doc'>): number {
  return (step * parts + Math.min(part, parts - 1)) * weights + weight;
}

export function unpackPostings(packed: readonly number[]): Posting[] {
  let doc = -1;
  return packed.map((number) => {
    const rest = Math.floor(number / weights);
    doc += Math.floor(rest / parts);
    return { doc, weight: number % weights, part: rest % parts };
  });
}

/** The name of the longest shard that a key belongs to. */
export function shardOf(key: string, shards: ReadonlySet<string>): string | undefined {
  const name = shardName(key);
  for (let length = name.length; length > 0; length--) if (shards.has(name.slice(0, length))) return name.slice(0, length);
  return undefined;
}

export const shardName = (key: string): string => key.replace(/[^a-z0-9]/g, '_');
