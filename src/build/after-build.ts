/** What runs after the pages exist, in order. Each step may stop the build; none edits a page. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSearchIndex } from './search-index.ts';

export interface Expected {
  /** Addresses of the articles that must be there. */
  articles: readonly string[];
}

/** @returns a line for the log from each step. @throws where a page or an index record is missing. */
export async function afterBuild(outDir: string, { articles }: Expected): Promise<string[]> {
  const missing = ['/', ...articles].filter((url) => !existsSync(join(outDir, url, 'index.html')));
  if (missing.length > 0) throw new Error(`These pages were not built: ${missing.join(', ')}`);
  const indexed = await buildSearchIndex(outDir);
  if (indexed !== articles.length) throw new Error(`The search index holds ${indexed} pages; there are ${articles.length} articles.`);
  return [`Search index: ${indexed} pages`];
}
