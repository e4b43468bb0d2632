/** Plain Pagefind, as it comes, in a browser: what the layer is compared with. */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tools/setup.mjs';

export interface PagefindAnswers {
  /** Query -> pages as `section/slug`, best first. */
  answers: Map<string, string[]>;
  /** What the first query cost, with five excerpts. */
  firstBytes: number;
}

/** @returns nothing where there is no browser. */
export async function askPagefind(dist: string, asked: readonly string[]): Promise<PagefindAnswers | undefined> {
  const executablePath = findBrowser();
  if (!executablePath) return undefined;
  const server = serve(dist);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-sync', '--disable-dev-shm-usage'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/about/`);
    let firstBytes = 0;
    page.on('response', async (response) => {
      if (response.url().includes('/pagefind/')) firstBytes += (await response.body()).length;
    });
    const ask = (query: string): Promise<string[]> => page.evaluate(search, query);
    const first = await ask(asked[0] ?? '');
    await page.waitForTimeout(300);
    const answers = new Map([[asked[0] ?? '', first]]);
    const bytes = firstBytes;
    for (const query of asked.slice(1)) answers.set(query, await ask(query));
    return { answers, firstBytes: bytes };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page. */
async function search(query: string): Promise<string[]> {
  const address = '/pagefind/pagefind.js';
  const pagefind = await import(/* @vite-ignore */ address);
  const { results } = await pagefind.search(query);
  const pages: { url: string }[] = await Promise.all(
    results.slice(0, 5).map((result: { data: () => Promise<{ url: string }> }) => result.data()),
  );
  return pages.map(({ url }) => url.replace(/^\/|\/$/g, ''));
}

function serve(dist: string) {
  const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  }).listen(0, '127.0.0.1');
}
