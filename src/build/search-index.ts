/** The Pagefind index, made from the finished pages. Any error stops the build. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { stabiliseFilters } from './stable-filters.ts';

/** Bundles of Pagefind's own interfaces, which this site does not use. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/** @returns the number of pages in the index. */
export async function buildSearchIndex(outDir: string): Promise<number> {
  try {
    const created = await createIndex({});
    if (!created.index) throw new Error(created.errors.join('; '));
    const added = await created.index.addDirectory({ path: outDir });
    const written = await created.index.writeFiles({ outputPath: join(outDir, 'pagefind') });
    const errors = [...created.errors, ...added.errors, ...written.errors];
    if (errors.length > 0) throw new Error(errors.join('; '));
    stabiliseFilters(join(outDir, 'pagefind'));
    for (const file of unused) rmSync(join(outDir, 'pagefind', file), { force: true });
    return countPages(join(outDir, 'pagefind', 'pagefind-entry.json'));
  } finally {
    await close();
  }
}

/** Pages that the finished index holds, over all its languages. */
function countPages(entryFile: string): number {
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as { languages: Record<string, { page_count: number }> };
  return Object.values(entry.languages).reduce((sum, language) => sum + language.page_count, 0);
}
