/** Made-up articles as a site: pages for Pagefind to read, its index, and the words index beside it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Core } from '../../src/features/search/layer/format.ts';
import { filesOf, type SearchText } from '../../src/features/search/words-index.ts';
import { madeTexts } from './search-content.ts';

export interface MadeSite {
  /** Holds `pagefind/` as plain Pagefind writes it. */
  folder: string;
  /** Path -> text of the words index. */
  words: Map<string, string>;
  remove: () => void;
}

/** @param core the signs and groups of a real index: they travel with every first search. */
export async function makeSite(count: number, core: Omit<Core, 'docs' | 'words' | 'list' | 'plain'>): Promise<MadeSite> {
  const texts = madeTexts(count);
  const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
  await indexPages(texts, folder);
  const { signs, numbers, groups, danger, common } = core;
  const files = filesOf({ version: 1, docs: count, signs, numbers, groups, danger, common }, texts);
  return {
    folder,
    words: new Map([...files].map(([name, content]) => [`/pagefind/words/${name}.json`, JSON.stringify(content)])),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function indexPages(texts: readonly SearchText[], folder: string): Promise<void> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind did not start.');
  for (const { doc, fields } of texts) await index.addHTMLFile({ url: doc.url, content: pageOf(doc.title, fields) });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
}

/** Title, phrases, description, then seven headings and the text under each: see `madeTexts`. */
function pageOf(title: string, fields: SearchText['fields']): string {
  const [, phrases, text, ...parts] = fields.map((field) => field.text);
  const headings = parts.slice(0, parts.length / 2);
  const body = headings.map((heading, at) => `<h2 id="part-${at}">${heading}</h2><p>${parts[headings.length + at]}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1><p>${text} ${phrases}</p>${body}</main></body></html>`;
}
