/** Fetches the words index once per page view, when the reader first touches a search box. */
import { createSearcher, type Searcher } from './layer/search.ts';
import { openStore } from './layer/store.ts';

const patience = 8_000;

let opening: Promise<Searcher> | undefined;

/** @throws where the index cannot be had in time; the next call tries again. */
export function loadSearcher(): Promise<Searcher> {
  opening ??= openStore(readPart).then(createSearcher);
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

async function readPart(name: string): Promise<unknown> {
  const response = await fetch(`/pagefind/words/${encodeURIComponent(name)}.json`, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  return response.json();
}
