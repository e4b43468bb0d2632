/** The glossary as its page shows it: each word with the articles that explain it in their text. */
import type { Article, Catalog } from './catalog.ts';
import { byLetter, type LetterGroup } from './letters.ts';
import type { Term } from './schema/site-data.ts';

export interface GlossaryEntry {
  term: Term;
  /** Articles that mark the word, those named after it first; at most three. */
  articles: Article[];
}

const mostArticles = 3;

export function glossaryByLetter({ glossary, articles }: Catalog): LetterGroup<GlossaryEntry>[] {
  const entries = [...glossary.values()].map((term) => ({ term, articles: usersOf(term, [...articles.values()]) }));
  entries.sort((a, b) => a.term.term.localeCompare(b.term.term, 'en'));
  return byLetter(entries, ({ term }) => term.term);
}

function usersOf({ id, term, also }: Term, articles: readonly Article[]): Article[] {
  const users = articles.filter(({ body }) => body.terms.some((use) => use.id === id));
  const names = [term, ...also].map((name) => name.toLowerCase());
  const isNamed = ({ title }: Article): boolean => names.some((name) => title.toLowerCase().includes(name));
  return [...users.filter(isNamed), ...users.filter((article) => !isNamed(article))].slice(0, mostArticles);
}
