/** What happened to the pages, for people and for feeds: first publications and changes of meaning. */
import type { Article, Catalog } from './catalog.ts';

export interface Event {
  /** Never changes once it is out: feeds know an entry by it. */
  id: string;
  kind: 'published' | 'changed';
  date: string;
  article: Article;
  /** The address, with the fragment of the change. */
  url: string;
  /** For changes only. */
  what: string;
  why: string;
}

export interface Change {
  id: string;
  date: string;
  what: string;
  why: string;
}

/** Changes of an article, newest first, each with the fragment that names it for good. */
export function changesOf({ changes }: Pick<Article, 'changes'>): Change[] {
  const oldestFirst = [...changes].reverse().sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const count = new Map<string, number>();
  const named = oldestFirst.map((change) => {
    const place = (count.get(change.date) ?? 0) + 1;
    count.set(change.date, place);
    return { ...change, id: `change-${change.date}${place > 1 ? `-${place}` : ''}` };
  });
  return named.reverse();
}

/** Every event of the site, newest first; on the same day in the order of the articles. */
export function history({ articles }: Pick<Catalog, 'articles'>): Event[] {
  const events = [...articles.values()].flatMap((article) => [
    ...changesOf(article).map((change) => changed(article, change)),
    published(article),
  ]);
  return events.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function changed(article: Article, { id, date, what, why }: Change): Event {
  const url = `${article.url}#${id}`;
  return { id: url, kind: 'changed', date, article, url, what, why };
}

function published(article: Article): Event {
  return { id: `${article.url}#published`, kind: 'published', date: article.dates.published, article, url: article.url, what: '', why: '' };
}

/** The same events under the day they happened. */
export function eventsByDay(catalog: Pick<Catalog, 'articles'>): { date: string; events: Event[] }[] {
  return [...Map.groupBy(history(catalog), ({ date }) => date)].map(([date, events]) => ({ date, events }));
}
