/** Searches in a browser, as readers do them: plain Pagefind as it comes, and this site's own search page. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../tools/setup.mjs';
import { countBytes } from '../count-bytes.ts';

/** @returns nothing where there is no browser. */
export async function openBrowser(): Promise<Browser | undefined> {
  const executablePath = findBrowser();
  if (!executablePath) return undefined;
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-sync', '--disable-dev-shm-usage'],
  });
}

export interface Cost {
  /** Over the line, in all. */
  bytes: number;
  /** From the question to the first result, in milliseconds. */
  time: number;
  found: number;
}

/** The first search of a fresh visitor, then a second one. */
export interface Visit {
  first: Cost;
  next: Cost;
}

type Ask = (page: Page, query: string) => Promise<Pick<Cost, 'time' | 'found'>>;

export async function visit(browser: Browser, start: string, ask: Ask, [first, second]: readonly [string, string]): Promise<Visit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(start, { waitUntil: 'networkidle' });
    const bytes = await countBytes(page);
    const cost = async (query: string): Promise<Cost> => {
      bytes();
      const { time, found } = await ask(page, query);
      await page.waitForLoadState('networkidle');
      return { time, found, bytes: bytes() };
    };
    return { first: await cost(first), next: await cost(second) };
  } finally {
    await context.close();
  }
}

/** Pagefind's own program, its worker left out so that every byte is seen; five results with their excerpts. */
export const askPagefind: Ask = (page, query) => page.evaluate(searchPagefind, query);

/** The addresses of Pagefind's first results. */
export const pagefindPages = async (page: Page, query: string): Promise<string[]> =>
  (await page.evaluate(searchPagefind, query)).urls.map((url) => url.replace(/^\/|\/$/g, ''));

/** Runs in the page. */
async function searchPagefind(query: string): Promise<{ time: number; found: number; urls: string[] }> {
  const began = performance.now();
  const address = '/pagefind/pagefind.js';
  const pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ noWorker: true });
  const { results } = await pagefind.search(query);
  const pages: { url: string }[] = await Promise.all(
    results.slice(0, 5).map((result: { data: () => Promise<{ url: string }> }) => result.data()),
  );
  return { time: performance.now() - began, found: results.length, urls: pages.map(({ url }) => url) };
}

/** The search page of this site. */
export const askLayer: Ask = (page, query) => page.evaluate(searchLayer, query);

/** Runs in the page: from the last key to rows that are new. */
function searchLayer(query: string): Promise<{ time: number; found: number }> {
  return new Promise((resolve) => {
    const input = document.querySelector<HTMLInputElement>('#q');
    const panel = document.querySelector('[data-search-results]');
    if (!input || !panel) throw new Error('This is no search page.');
    const began = performance.now();
    const watch = new MutationObserver(() => {
      watch.disconnect();
      resolve({ time: performance.now() - began, found: panel.querySelectorAll('[data-search-result]').length });
    });
    watch.observe(panel, { childList: true });
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
