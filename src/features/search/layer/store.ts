/** The words index in memory: all of it for a small site, the asked-for parts for a large one. */
import { type Core, type Doc, type Posting, shardName, shardOf, strongWeight, unpackPostings, type WordRow } from './format.ts';
import { keyOf } from './normalise.ts';

export interface WordEntry {
  key: string;
  word: string;
  pages: number;
  postings: Posting[];
  /** Whether a page is named or described by it, so that a typing error may have been meant for it. */
  isStrong: boolean;
}

/** Reads one file of the index, such as `core`. @throws where it cannot be had. */
export type ReadPart = (name: string) => Promise<unknown>;

export class Store {
  readonly words = new Map<string, WordEntry>();
  readonly docs = new Map<number, Doc>();
  /** Words known to exist, for repair, where their pages are not loaded. */
  readonly spellings = new Map<string, string>();
  readonly core: Core;
  /** English words that are no typing errors, though the site does not use them. */
  readonly plain: ReadonlySet<string>;
  readonly #read: ReadPart;
  readonly #shards: ReadonlySet<string>;
  readonly #parts = new Map<string, Promise<unknown>>();

  constructor(core: Core, read: ReadPart) {
    this.core = core;
    this.plain = new Set(core.plain.split(' '));
    this.#read = read;
    this.#shards = new Set(core.shards ?? []);
    this.#addWords(core.words ?? []);
    for (const [id, doc] of (core.list ?? []).entries()) this.docs.set(id, doc);
  }

  get isWhole(): boolean {
    return this.core.words !== undefined;
  }

  /** Loads what is known of these keys. */
  async needWords(keys: readonly string[]): Promise<void> {
    const names = new Set(keys.flatMap((key) => shardOf(key, this.#shards) ?? []));
    await Promise.all([...names].map(async (name) => this.#addWords((await this.#part(`w-${name}`)) as WordRow[])));
  }

  /** Loads the words that begin as this one does, or that begin with its second letter. */
  async needSpellings(key: string): Promise<void> {
    if (this.isWhole) return;
    const letters = new Set([...shardName(key).slice(0, 2)]);
    const known = [...letters].filter((letter) => [...this.#shards].some((name) => name.startsWith(letter)));
    const lists = await Promise.all(known.map((letter) => this.#part(`v-${letter}`)));
    for (const word of lists.flat() as string[]) this.spellings.set(keyOf(word), word);
  }

  async needDocs(ids: readonly number[]): Promise<void> {
    const size = this.core.block ?? 0;
    if (size === 0) return;
    const blocks = [...new Set(ids.map((id) => Math.floor(id / size)))];
    await Promise.all(
      blocks.map(async (block) => {
        const docs = (await this.#part(`d-${block}`)) as Doc[];
        for (const [index, doc] of docs.entries()) this.docs.set(block * size + index, doc);
      }),
    );
  }

  /** Every part is read once; one that failed is asked for again. */
  #part(name: string): Promise<unknown> {
    const known = this.#parts.get(name);
    if (known) return known;
    const reading = this.#read(name);
    this.#parts.set(name, reading);
    reading.catch(() => this.#parts.delete(name));
    return reading;
  }

  #addWords(rows: readonly WordRow[]): void {
    for (const [word, pages, places] of rows) {
      const key = keyOf(word);
      if (this.words.has(key)) continue;
      const postings = unpackPostings(places);
      this.words.set(key, { key, word, pages, postings, isStrong: postings.some(({ weight }) => weight >= strongWeight) });
    }
  }
}

/** @throws where the first file cannot be had or is no index. */
export async function openStore(read: ReadPart): Promise<Store> {
  const core = (await read('core')) as Core;
  if (core?.version !== 1) throw new Error('The search index cannot be read.');
  return new Store(core, read);
}
