/** Orders pages by how much of the query they hold, where they hold it, and how near their own phrases come to it. */
import type { Doc } from './format.ts';
import { isStopWord, wordsOf } from './normalise.ts';
import type { Term } from './query.ts';
import type { Store } from './store.ts';

export interface Hit {
  id: number;
  doc: Doc;
  score: number;
  /** The fragment of the section that the words stand in, if not the whole page. */
  part: string | undefined;
  /** Between 0 and 1: how much of the query this page holds. */
  coverage: number;
}

interface Candidate {
  id: number;
  sum: number;
  covered: number;
  parts: Map<number, number>;
}

/** Pages whose own phrases are compared with the query. */
const closeLook = 20;
/** Words that change a sentence more than they name a subject. */
const lightWords = new Set('cant cannot wont not no never without during before best good better bad help really left right'.split(' '));
const kindWorth = { article: 1, exercise: 0.62, myth: 0.5 } as const;

export async function rank(terms: readonly Term[], store: Store): Promise<Hit[]> {
  const weighted = terms.map((term) => ({ term, worth: rarity(term, store) * (lightWords.has(term.text) ? 0.4 : 1) }));
  const total = weighted.reduce((sum, { worth }) => sum + worth, 0);
  const candidates = new Map<number, Candidate>();
  for (const { term, worth } of weighted) addTerm(term, worth, { store, candidates });
  const rough = [...candidates.values()].sort((a, b) => roughScore(b, total) - roughScore(a, total) || a.id - b.id);
  const near = store.isWhole ? rough : rough.slice(0, closeLook);
  await store.needDocs(near.map(({ id }) => id));
  const hits = near.flatMap((candidate) => hitOf(candidate, { weighted, total, store }) ?? []);
  hits.sort((a, b) => b.score - a.score || a.id - b.id);
  return articlesFirst(hits);
}

/** Rare words say more. A word on every page still says a little. */
function rarity({ keys }: Term, store: Store): number {
  const pages = Math.max(1, ...[...keys].filter(([, worth]) => worth === 1).map(([key]) => store.words.get(key)?.pages ?? 0));
  const most = keys.size > 0 && pages === 1 ? Math.max(1, ...[...keys.keys()].map((key) => store.words.get(key)?.pages ?? 1)) : pages;
  return Math.max(0.15, Math.log((store.core.docs + 1) / most));
}

function addTerm({ keys }: Term, worth: number, { store, candidates }: { store: Store; candidates: Map<number, Candidate> }): void {
  const best = new Map<number, { value: number; part: number }>();
  for (const [key, factor] of keys) {
    for (const { doc, weight, part } of store.words.get(key)?.postings ?? []) {
      const value = factor * weight;
      if (value > (best.get(doc)?.value ?? 0)) best.set(doc, { value, part });
    }
  }
  for (const [id, { value, part }] of best) {
    const candidate = candidates.get(id) ?? { id, sum: 0, covered: 0, parts: new Map() };
    candidate.sum += value * worth;
    candidate.covered += worth;
    candidate.parts.set(part, (candidate.parts.get(part) ?? 0) + worth);
    candidates.set(id, candidate);
  }
}

const roughScore = ({ sum, covered }: Candidate, total: number): number => sum * (0.25 + 0.75 * (covered / total) ** 2);

interface Scoring {
  weighted: readonly { term: Term; worth: number }[];
  total: number;
  store: Store;
}

function hitOf(candidate: Candidate, scoring: Scoring): Hit | undefined {
  const doc = scoring.store.docs.get(candidate.id);
  if (!doc) return undefined;
  const like = Math.max(...phrasesOf(doc, scoring.store).map((phrase) => likeness(phrase, scoring)));
  const score = roughScore(candidate, scoring.total) * (1 + 3 * like ** 2) * kindWorth[doc.kind];
  return { id: candidate.id, doc, score, coverage: candidate.covered / scoring.total, part: partOf(candidate, doc) };
}

/** In phrases usual words count too: they make one phrase the same as another. */
const phraseBase = 0.3;

/** 1 where a phrase of the page and the query hold the same words; rare words count more. */
function likeness({ keys, worth }: Phrase, { weighted }: Scoring): number {
  let shared = 0;
  let asked = 0;
  for (const { term, worth: own } of weighted) {
    asked += own + phraseBase;
    let best = 0;
    for (const [key, factor] of term.keys) if (keys.has(key)) best = Math.max(best, factor);
    shared += best * (own + phraseBase);
  }
  return asked + worth === 0 ? 0 : Math.min(1, (2 * shared) / (asked + worth));
}

interface Phrase {
  keys: ReadonlySet<string>;
  worth: number;
}

const readPhrases = new WeakMap<Doc, Phrase[]>();

/** The title and phrases of a page, taken apart once. */
function phrasesOf(doc: Doc, store: Store): Phrase[] {
  const known = readPhrases.get(doc);
  if (known) return known;
  const phrases = [doc.title, ...doc.phrases].map((phrase) => {
    const words = wordsOf(phrase).filter(({ text }) => !isStopWord(text));
    const keys = new Set(words.map(({ key }) => key));
    const worth = [...keys].reduce((sum, key) => sum + phraseBase + rarity({ text: key, keys: new Map([[key, 1]]) }, store), 0);
    return { keys, worth };
  });
  // Rarity changes while words of a large site are still coming in.
  if (store.isWhole) readPhrases.set(doc, phrases);
  return phrases;
}

/** The section that most of the query stands in, if it is more than what the page as a whole is about. */
function partOf({ parts, covered }: Candidate, doc: Doc): string | undefined {
  const [part, worth] = [...parts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return part > 0 && worth > covered / 2 ? doc.parts[part - 1] : undefined;
}

/** Articles answer questions: of the first three places at most one goes to another kind of page. */
function articlesFirst(hits: readonly Hit[]): Hit[] {
  const others = hits.slice(0, 3).filter(({ doc }) => doc.kind !== 'article');
  const moved = others.slice(1);
  const rest = hits.filter((hit) => !moved.includes(hit));
  let place = 0;
  for (let articles = 0; place < rest.length && articles < 2; place++) if (rest[place]?.doc.kind === 'article') articles++;
  const extra = rest
    .slice(0, Math.max(place, 3))
    .filter(({ doc }) => doc.kind !== 'article')
    .slice(1);
  const kept = rest.filter((hit) => !extra.includes(hit));
  const cut = Math.min(3, kept.length);
  return [...kept.slice(0, cut), ...[...moved, ...extra].sort((a, b) => b.score - a.score), ...kept.slice(cut)];
}
