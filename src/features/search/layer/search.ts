/** One search, from what was typed to what is shown. The same code answers in the browser and in the tests. */
import type { Core, DocKind, SignEntry } from './format.ts';
import { type Meanings, readMeanings } from './meaning.ts';
import { keyOf } from './normalise.ts';
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
  const signs = urgent.signsIn(query, (text) => store.words.has(keyOf(text)) || store.plain.has(text));
  return {
    query,
    signs,
    hits: dangerFirst(worthShowing(all), signs).filter(({ doc }) => passes(doc, filters)),
    repaired: read.repaired,
    marks: read.terms.map(({ text }) => text),
  };
}

/** How much pages about danger rise, by the urgency of the signs that a query touches. */
const liftOf: Readonly<Record<string, number>> = { 'emergency-now': 2, 'same-day': 1.3 };

/** Places that every reader sees. */
const seenFirst = 3;

/** Where the query touches a sign that cannot wait, pages that show it rise, and one about danger is among the first. */
function dangerFirst(hits: readonly Hit[], signs: readonly SignEntry[]): Hit[] {
  const lift = Math.max(...signs.map(({ urgency }) => liftOf[urgency] ?? 1), 1);
  const touched = new Set(signs.filter(({ urgency }) => urgency in liftOf).map(({ id }) => id));
  const shows = ({ doc }: Hit): boolean => doc.signs?.some((id) => touched.has(id)) ?? false;
  const worth = (hit: Hit): number => (shows(hit) ? hit.score * lift : hit.score);
  const sorted = [...hits].sort((a, b) => worth(b) - worth(a) || a.id - b.id);
  const isDanger = ({ doc }: Hit): boolean => doc.url.startsWith('/red-flags/');
  const place = lift > 1 ? sorted.findIndex(isDanger) : -1;
  return place < seenFirst ? sorted : [...sorted.slice(0, seenFirst - 1), ...sorted.splice(place, 1), ...sorted.slice(seenFirst - 1)];
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
