/** Cuts the words of a large site into files by how they begin, each small enough for a slow line. */
import { packPostings, shardName, unpackPostings, type WordRow } from './layer/format.ts';
import { keyOf } from './layer/normalise.ts';
import { isStrongRow } from './word-rows.ts';

/** Characters of JSON that a file of words may hold before it is cut again. */
const largest = 10_000;
/** Of a word that stands on many pages, the best places are kept. */
const mostPostings = 80;
const longestName = 6;

/** Beginning of a key -> the rows in its file. */
export function cutWords(rows: readonly WordRow[]): Map<string, WordRow[]> {
  const shards = new Map<string, WordRow[]>();
  const keyed = rows.map((row) => ({ name: shardName(keyOf(row[0])), row: bestOf(row) }));
  for (const [letter, of] of groupBy(keyed, 1)) cut(letter, of, shards);
  return shards;
}

interface Keyed {
  name: string;
  row: WordRow;
}

function cut(start: string, rows: readonly Keyed[], shards: Map<string, WordRow[]>): void {
  const size = rows.reduce((sum, { row }) => sum + JSON.stringify(row).length, 0);
  if (size <= largest || start.length >= longestName) {
    shards.set(
      start,
      rows.map(({ row }) => row),
    );
    return;
  }
  const ended = rows.filter(({ name }) => name.length <= start.length);
  shards.set(
    start,
    ended.map(({ row }) => row),
  );
  const longer = rows.filter(({ name }) => name.length > start.length);
  for (const [next, of] of groupBy(longer, start.length + 1)) cut(next, of, shards);
}

function groupBy(rows: readonly Keyed[], length: number): Map<string, Keyed[]> {
  const groups = new Map<string, Keyed[]>();
  for (const row of rows) {
    const name = row.name.slice(0, length);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return groups;
}

function bestOf(row: WordRow): WordRow {
  const [word, pages, places] = row;
  const postings = unpackPostings(places);
  if (postings.length <= mostPostings) return row;
  const best = postings.sort((a, b) => b.weight - a.weight || a.doc - b.doc).slice(0, mostPostings);
  return [word, pages, packPostings(best.sort((a, b) => a.doc - b.doc))];
}

/** First letter of a key -> words that a typing error may have been meant for. */
export function spellingLists(rows: readonly WordRow[]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const row of rows) {
    const [word, pages] = row;
    if (pages < 2 || word.length < 4 || !isStrongRow(row)) continue;
    const letter = shardName(keyOf(word)).charAt(0);
    lists.set(letter, [...(lists.get(letter) ?? []), word]);
  }
  return lists;
}
