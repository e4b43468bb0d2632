/** What an editorial rule is, and the short ways to say where it found something. */
import type { Article, Catalog } from '../../../src/model/catalog.ts';
import type { Entries, Entry } from '../../../src/model/entry.ts';
import type { Problem } from '../../../src/model/problem.ts';

export interface Context {
  /** YYYY-MM-DD. */
  today: string;
  /** What was read from the files: knows in which line a field stands. */
  entries: Entries;
  /** How large a file of public/ is, by its address on the site; undefined where there is none. */
  bytesOf: (address: string) => number | undefined;
}

/** Reads the Catalog and returns findings; never changes anything. */
export type Rule = (catalog: Catalog, context: Context) => Problem[];

/** The entries of live articles, each with its article. */
export function articlesWithEntries({ articles }: Catalog, { entries }: Context): { article: Article; entry: Entry<'articles'> }[] {
  return entries.articles.flatMap((entry) => {
    const article = articles.get(entry.id);
    return article && article.file === entry.file ? [{ article, entry }] : [];
  });
}
