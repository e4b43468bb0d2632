/** One search, from what was typed to what is shown. The same code answers in the browser and in the tests. */
import type { Core, DocKind, SignEntry } from './format.ts';
import { type Meanings, readMeanings } from './meaning.ts';
import { readQuery } from './query.ts';
import { type Hit, rank } from './rank.ts';
import type { Store } from './store.ts';
import { readUrgent, type Urgent } from './urgent.ts';

export interface Filters {
  section?: string;
  kind?: DocKind | '';
  position?: string;
}

export interface Outcome {
  query: string;
  /** Warning signs that the query touches, the most urgent first. No filter hides them. */
  signs: SignEntry[];
  hits: Hit[];
  /** What was searched for instead, where the query was mended. */
  repaired: string | undefined;
  /** Words to mark on the page that is opened. */
  marks: string[];
}

export interface Searcher {
  /** Emergency numbers, for the card. */
  numbers: Core['numbers'];
  search: (query: string, options?: { literal?: boolean; filters?: Filters }) => Promise<Outcome>;
}

/** Longer queries are cut: nobody reads them, and some are sent to do harm. */
export const longestQuery = 200;

export function createSearcher(store: Store): Searcher {
  const meanings = readMeanings(store.core.groups);
  const urgent = readUrgent(store.core);
  return {
    numbers: store.core.numbers,
    search: (query, options = {}) => run(query.slice(0, longestQuery), { store, meanings, urgent, ...options }),
  };
}

interface Run {
  store: Store;
  meanings: Meanings;
  urgent: Urgent;
  literal?: boolean;
  filters?: Filters;
}

async function run(query: string, { store, meanings, urgent, literal = false, filters = {} }: Run): Promise<Outcome> {
  const read = await readQuery(query, store, { meanings, literal });
  const all = read.terms.length === 0 ? [] : await rank(read.terms, store);
  const signs = urgent.signsIn(query, (key) => store.words.has(key));
  return {
    query,
    signs,
    hits: dangerFirst(worthShowing(all), signs).filter(({ doc }) => passes(doc, filters)),
    repaired: read.repaired,
    marks: read.terms.map(({ text }) => text),
  };
}

/** Where the query touches a sign that cannot wait, pages about danger stand above equally near ones. */
function dangerFirst(hits: readonly Hit[], signs: readonly SignEntry[]): Hit[] {
  if (!signs.some(({ urgency }) => urgency === 'emergency-now' || urgency === 'same-day')) return [...hits];
  const worth = ({ doc, score }: Hit): number => (doc.url.startsWith('/red-flags/') ? score * 2 : score);
  return [...hits].sort((a, b) => worth(b) - worth(a) || a.id - b.id);
}

/** Pages that share only a usual word with the query are left out where better ones exist. */
function worthShowing(hits: readonly Hit[]): Hit[] {
  const best = Math.max(0, ...hits.map(({ score }) => score));
  const most = Math.max(0, ...hits.map(({ coverage }) => coverage));
  return hits.filter(({ score, coverage }) => score > best / 14 && coverage > most / 4).slice(0, 40);
}

const passes = (doc: { section: string; kind: DocKind; position?: string }, filters: Filters): boolean =>
  (!filters.section || doc.section === filters.section) &&
  (!filters.kind || doc.kind === filters.kind) &&
  (!filters.position || doc.position === filters.position);
