/** See also, both ways: what a page names, and pages that name it where there is room. */
import type { Article, Catalog } from './catalog.ts';

export interface SeeAlso {
  article: Article;
  why: string;
}

const room = 5;

/** The articles that `article` names, then articles that name it, up to five. */
export function seeAlsoOf(catalog: Catalog, article: Article): SeeAlso[] {
  const named = article.seeAlso.flatMap(({ article: id, why }) => {
    const found = catalog.articles.get(id);
    return found ? [{ article: found, why }] : [];
  });
  const namedIds = new Set([article.id, ...named.map((entry) => entry.article.id)]);
  const naming = [...catalog.articles.values()]
    .filter((other) => !namedIds.has(other.id) && other.seeAlso.some((entry) => entry.article === article.id))
    .map((other) => ({ article: other, why: other.description }));
  return [...named, ...naming].slice(0, room);
}
