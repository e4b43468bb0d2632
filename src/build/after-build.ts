/** What runs after the pages exist, in order. Each step may stop the build; none edits a page. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Redirect } from '../model/schema/site-data.ts';
import { writeHostFiles } from './host-files.ts';
import { buildSearchIndex } from './search-index.ts';

export interface Expected {
  /** Addresses of the articles that must be there. */
  articles: readonly string[];
  /** Addresses of the exercises, which search holds too. */
  exercises: readonly string[];
  redirects: readonly Redirect[];
}

/** @returns a line for the log from each step. @throws where a page or an index record is missing. */
export async function afterBuild(outDir: string, { articles, exercises, redirects }: Expected): Promise<string[]> {
  const missing = ['/', ...articles, ...exercises].filter((url) => !existsSync(join(outDir, url, 'index.html')));
  if (missing.length > 0) throw new Error(`These pages were not built: ${missing.join(', ')}`);
  const moved = writeHostFiles(outDir, { redirects, articles });
  const indexed = await buildSearchIndex(outDir);
  const wanted = articles.length + exercises.length;
  if (indexed !== wanted) throw new Error(`The search index holds ${indexed} pages; there are ${wanted} articles and exercises.`);
  return [`Redirects: ${moved}`, `Search index: ${indexed} pages`];
}
