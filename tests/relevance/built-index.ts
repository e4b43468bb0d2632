/** The built words index, read from disk, with the layer that the browser uses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSearcher, type Outcome, type Searcher } from '../../src/features/search/layer/search.ts';
import { openStore } from '../../src/features/search/layer/store.ts';

export const openBuilt = async (dist: string): Promise<Searcher> =>
  createSearcher(
    await openStore(async (name) => JSON.parse(readFileSync(join(dist, 'pagefind/words', `${name}.json`), 'utf8')) as unknown),
  );

/** The addresses of the first results, as `section/slug`. */
export const firstOf = ({ hits }: Outcome, count = 3): string[] => hits.slice(0, count).map(({ doc }) => doc.url.replace(/^\/|\/$/g, ''));
