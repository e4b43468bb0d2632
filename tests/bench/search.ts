/**
 * `npm run bench:search`: what a search costs at 50, 1,000 and 10,000 articles, and whom it answers, with this site's
 * layer and with plain Pagefind beside it. Bytes are counted in a browser, gzip on the line. Needs a build and a browser.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import type { Core } from '../../src/features/search/layer/format.ts';
import { openBuilt } from '../relevance/built-index.ts';
import { queries } from '../relevance/queries.ts';
import { danger, readers } from '../relevance/sets.ts';
import { urgent } from '../relevance/urgent-queries.ts';
import { askLayer, askPagefind, type Cost, openBrowser, pagefindPages, type Visit, visit } from './browser.ts';
import { makeSite } from './made-site.ts';
import { dice, wordAt } from './search-content.ts';
import { serve } from './server.ts';

const dist = process.env['DIST'] ?? 'dist';
const sizes = (process.env['SIZES'] ?? '50,1000,10000').split(',').map(Number);
const visits = 9;

/** The value that nine visits in ten stay under. */
const worst = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.9) - 1] ?? 0;

interface Figures {
  first: number;
  next: number;
  time: number;
  nextTime: number;
}

function figuresOf(all: readonly Visit[]): Figures {
  const of = (value: (visit: Visit) => number): number => Math.round(worst(all.map(value)));
  return {
    first: of(({ first }) => first.bytes),
    next: of(({ next }) => next.bytes),
    time: of(({ first }) => first.time),
    nextTime: of(({ next }) => next.time),
  };
}

const row = (name: string, { first, next, time, nextTime }: Figures): string =>
  `  ${name.padEnd(15)} first search ${first} bytes, ${time} ms; next ${next} bytes, ${nextTime} ms`;

async function measure(browser: Browser, count: number, core: Core): Promise<{ layer: Figures; plain: Figures }> {
  const made = await makeSite(count, core);
  const site = await serve([made.folder, dist], made.words);
  try {
    const roll = dice(7);
    const words = (): string => Array.from({ length: 3 }, () => wordAt(Math.floor(2000 ** roll()))).join(' ');
    const asked = Array.from({ length: visits }, () => [words(), words()] as const);
    const layer: Visit[] = [];
    const plain: Visit[] = [];
    for (const pair of asked) {
      layer.push(await visit(browser, `${site.origin}/search/`, askLayer, pair));
      plain.push(await visit(browser, `${site.origin}/about/`, askPagefind, pair));
    }
    const empty = (all: readonly Visit[]): number =>
      all.flatMap(({ first, next }): Cost[] => [first, next]).filter(({ found }) => found === 0).length;
    console.log(
      `${count} articles (nine visits in ten cost no more; empty answers: layer ${empty(layer)}, plain ${empty(plain)} of ${2 * visits})`,
    );
    return { layer: figuresOf(layer), plain: figuresOf(plain) };
  } finally {
    site.close();
    made.remove();
  }
}

const share = (part: number, all: number): string => `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`;

/** Who finds what they need: the same queries to both, on the real site. */
async function compare(browser: Browser): Promise<void> {
  const site = await serve([dist]);
  const page = await browser.newPage();
  await page.goto(`${site.origin}/about/`);
  const layer = await openBuilt(dist);
  const asked = [...queries, ...readers];
  const inDanger = [...urgent, ...danger.plain.map(({ query }) => query)];
  const tally = { layer: [0, 0, 0], plain: [0, 0, 0] };
  const count = (of: number[], pages: readonly string[], wanted: readonly string[]): void => {
    if (pages.slice(0, 3).some((found) => wanted.includes(found))) of[0] = (of[0] ?? 0) + 1;
    if (pages.length === 0) of[1] = (of[1] ?? 0) + 1;
  };
  for (const { query, pages } of asked) {
    const { hits } = await layer.search(query);
    count(
      tally.layer,
      hits.map(({ doc }) => doc.url.replace(/^\/|\/$/g, '')),
      pages,
    );
    count(tally.plain, await pagefindPages(page, query), pages);
  }
  for (const query of inDanger) {
    if ((await layer.search(query)).signs.length > 0) tally.layer[2] = (tally.layer[2] ?? 0) + 1;
    if ((await pagefindPages(page, query)).slice(0, 3).some((found) => found.startsWith('red-flags/')))
      tally.plain[2] = (tally.plain[2] ?? 0) + 1;
  }
  console.log('The real site');
  for (const [name, [right = 0, empty = 0, warned = 0]] of Object.entries(tally))
    console.log(
      `  ${name.padEnd(15)} an answer in the first three ${share(right, asked.length)}, empty ${empty}; warned of danger ${share(warned, inDanger.length)}`,
    );
  await page.close();
  site.close();
}

if (!existsSync(`${dist}/pagefind/words/core.json`)) throw new Error('Run "npm run build" first.');
const core = JSON.parse(readFileSync(`${dist}/pagefind/words/core.json`, 'utf8')) as Core;
const browser = await openBrowser();
if (!browser) throw new Error('This bench needs a browser: set CHROMIUM_PATH to one.');
const measured = [];
for (const size of sizes) {
  const { layer, plain } = await measure(browser, size, core);
  console.log(`${row('layer', layer)}\n${row('plain Pagefind', plain)}`);
  measured.push(layer);
}
await compare(browser);
await browser.close();
const [small, large] = [measured[0], measured.at(-1)];
if (small && large && large.first > small.first * 2) {
  console.error('At the largest size the first search costs more than twice that of the smallest.');
  process.exitCode = 1;
}
