/** `npm run bench:search`: bytes and time of a first search at 50, 1,000 and 10,000 articles, and plain Pagefind beside the layer. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Core } from '../../src/features/search/layer/format.ts';
import { createSearcher } from '../../src/features/search/layer/search.ts';
import { openStore } from '../../src/features/search/layer/store.ts';
import { filesOf } from '../../src/features/search/words-index.ts';
import { queries, urgent } from '../relevance/queries.ts';
import { askPagefind } from './pagefind.ts';
import { dice, madeTexts, wordAt } from './search-content.ts';

const dist = process.env['DIST'] ?? 'dist';
const built = JSON.parse(readFileSync(`${dist}/pagefind/words/core.json`, 'utf8')) as Core;

interface Figures {
  first: number;
  next: number;
  time: number;
}

/** The middle of many first searches, each with an empty memory, and of a second search after it. */
async function measure(count: number): Promise<Figures & { files: number; largest: number }> {
  const { signs, numbers, groups, danger, common } = built;
  const files = filesOf({ version: 1, docs: count, signs, numbers, groups, danger, common }, madeTexts(count));
  const sizes = new Map([...files].map(([name, content]) => [name, gzipSync(JSON.stringify(content)).length]));
  const roll = dice(7);
  const runs: Figures[] = [];
  for (let run = 0; run < 25; run++) {
    const seen = new Set<string>();
    let bytes = 0;
    const read = async (name: string): Promise<unknown> => {
      if (!seen.has(name)) bytes += sizes.get(name) ?? 0;
      seen.add(name);
      return JSON.parse(JSON.stringify(files.get(name) ?? []));
    };
    const words = (length: number): string => Array.from({ length }, () => wordAt(Math.floor(2000 ** roll()))).join(' ');
    const began = performance.now();
    const searcher = createSearcher(await openStore(read));
    const typing = run % 3 === 0 ? words(3).replace(/^(.)(.)/, '$2$1') : words(3);
    const { hits } = await searcher.search(typing);
    if (hits.length === 0 && run % 3 !== 0) throw new Error(`"${typing}" found nothing among ${count} articles.`);
    const time = performance.now() - began;
    const first = bytes;
    await searcher.search(words(3));
    runs.push({ first, next: bytes - first, time });
  }
  const worst = (value: (figures: Figures) => number): number => runs.map(value).sort((a, b) => a - b)[Math.floor(runs.length * 0.9)] ?? 0;
  return {
    first: worst((f) => f.first),
    next: worst((f) => f.next),
    time: worst((f) => f.time),
    files: files.size,
    largest: Math.max(...sizes.values()),
  };
}

async function compare(): Promise<void> {
  const pages = await askPagefind(dist, [...queries.map(({ query }) => query), ...urgent]);
  if (!pages) return console.log('Plain Pagefind: no browser found, not compared.');
  const right = queries.filter(({ query, pages: wanted }) =>
    pages.answers
      .get(query)
      ?.slice(0, 3)
      .some((page) => wanted.includes(page)),
  );
  const empty = queries.filter(({ query }) => pages.answers.get(query)?.length === 0);
  const guided = urgent.filter((query) =>
    pages.answers
      .get(query)
      ?.slice(0, 3)
      .some((page) => page.startsWith('red-flags/')),
  );
  console.log(`Plain Pagefind: right article in the first three ${right.length} of ${queries.length}, empty pages ${empty.length},`);
  console.log(`  a red-flag page for ${guided.length} of ${urgent.length} urgent queries, first search ${pages.firstBytes} bytes`);
}

if (!existsSync(`${dist}/pagefind/words/core.json`)) throw new Error('Run "npm run build" first.');
console.log('Words index, gzip, nine runs of ten need no more than:');
const figures = [];
for (const count of [50, 1000, 10_000]) {
  const of = await measure(count);
  figures.push(of);
  console.log(
    `  ${count} articles: first search ${of.first} bytes, next ${of.next}, ${Math.round(of.time)} ms; ${of.files} files, the largest ${of.largest}`,
  );
}
const [small, , large] = figures;
if (small && large && large.first > small.first * 2) {
  console.error('At 10,000 articles the first search costs more than twice that of 50.');
  process.exitCode = 1;
}
await compare();
