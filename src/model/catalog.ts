/** Everything the site knows, in one object, and every problem that would make it wrong. */
import { type Body, readBody } from './body.ts';
import type { Entries, Entry } from './entry.ts';
import { checkIntegrity } from './integrity/index.ts';
import type { Problem } from './problem.ts';
import type { ArticleData } from './schema/article.ts';
import type { Claim, Source } from './schema/evidence.ts';
import type { ExerciseData, ExerciseKind } from './schema/exercise.ts';
import type { RedFlags, Region, Sign, Visit } from './schema/getting-help.ts';
import type { Home, Myth, Person, Redirect, Section, Term } from './schema/site-data.ts';
import { articleUrl, exerciseUrl } from './url.ts';

export interface Article extends ArticleData {
  /** `section/slug`. */
  id: string;
  url: string;
  file: string;
  /** Its Markdown. */
  source: string;
  body: Body;
}

export interface Exercise extends ExerciseData {
  id: string;
  url: string;
  file: string;
  body: Body;
}

/** Maps keep the order of their files; articles stand by section, then by `order`. */
export interface Catalog {
  home: Home;
  articles: Map<string, Article>;
  exercises: Map<string, Exercise>;
  exerciseKinds: Map<string, ExerciseKind>;
  sections: Map<string, Section>;
  people: Map<string, Person>;
  sources: Map<string, Source>;
  claims: Map<string, Claim>;
  glossary: Map<string, Term>;
  myths: Map<string, Myth>;
  regions: Map<string, Region>;
  redirects: Redirect[];
  /** Words that mean the same to readers, for search. */
  searchWords: string[][];
  /** Words that mean the same only where danger is looked for. */
  dangerWords: string[][];
  redFlags: RedFlags;
  visit: Visit;
  signs: Map<string, Sign>;
}

export interface Build {
  catalog: Catalog;
  problems: Problem[];
}

/** @param options.drafts whether drafts belong to the site (the editor's loop) or not (the build). */
export function buildCatalog(entries: Entries, options: { drafts: boolean }): Build {
  const catalog = assemble(entries, options.drafts);
  const pages = [...entries.articles, ...entries.exercises];
  const bodies = [...catalog.articles.values(), ...catalog.exercises.values()];
  const unreadBodies = pages.filter((page) => !bodies.some((read) => read.file === page.file));
  const problems = [
    ...bodies.flatMap((page) => page.body.problems),
    ...unreadBodies.flatMap((page) => readBody(page.body, page.file).problems),
    ...checkIntegrity(catalog, entries),
  ];
  return { catalog, problems };
}

function assemble(entries: Entries, drafts: boolean): Catalog {
  const shown = <T extends { status: string }>(entry: { data: T }): boolean => drafts || entry.data.status === 'live';
  const sections = byId([...entries.sections].sort((a, b) => a.data.order - b.data.order));
  const sectionOrder = [...sections.keys()];
  const articles = entries.articles.filter(shown).map(toArticle);
  articles.sort((a, b) => sectionOrder.indexOf(a.section) - sectionOrder.indexOf(b.section) || a.order - b.order || (a.id < b.id ? -1 : 1));
  const exercises = entries.exercises.filter(shown).map(toExercise);
  exercises.sort((a, b) => (a.id < b.id ? -1 : 1));
  const redFlags = entries.redFlags[0]?.data ?? emptyInstrument;
  return {
    home: entries.home[0]?.data ?? { tagline: '', description: '', title: '', lead: '', tasks: [], menu: [] },
    articles: new Map(articles.map((article) => [article.id, article])),
    exercises: new Map(exercises.map((exercise) => [exercise.id, exercise])),
    exerciseKinds: byId(entries.exerciseKinds),
    sections,
    people: byId(entries.people),
    sources: byId(entries.sources),
    claims: byId(entries.claims),
    glossary: byId(entries.glossary),
    myths: byId(entries.myths),
    regions: byId(entries.regions),
    redirects: entries.redirects.map((entry) => entry.data),
    searchWords: entries.searchWords.map((entry) => entry.data.words).filter((words) => words.length > 0),
    dangerWords: entries.searchWords.flatMap(({ data: { words, danger } }) => (danger ? [[...words.slice(0, 1), ...danger]] : [])),
    redFlags,
    visit: entries.visit[0]?.data ?? { fields: [] },
    signs: new Map(redFlags.signs.map((sign) => [sign.id, sign])),
  };
}

/** Stands in while the real one is missing or refused, so that other problems can still be found. */
const emptyInstrument: RedFlags = {
  updated: '',
  topics: {},
  people: {},
  advice: { first: { text: '', claims: [] }, do: [], avoid: [], safetyNet: [], crisis: { text: '', claims: [] } },
  strips: {},
  signs: [],
};

function byId<T>(entries: readonly { id: string; data: T }[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry.data]));
}

function toArticle(entry: Entry<'articles'>): Article {
  return {
    ...entry.data,
    id: entry.id,
    url: articleUrl(entry.id),
    file: entry.file,
    source: entry.body.trim(),
    body: readBody(entry.body, entry.file),
  };
}

function toExercise(entry: Entry<'exercises'>): Exercise {
  return { ...entry.data, id: entry.id, url: exerciseUrl(entry.id), file: entry.file, body: readBody(entry.body, entry.file) };
}
