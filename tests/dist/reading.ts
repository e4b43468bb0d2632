/** The site as programs go through it: links, redirects, XML, reader modes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { heading, squeeze } from './facts.ts';
import { byTag, find, meta, type Page, text } from './pages.ts';

/** Address -> the fewest links from the first page. */
export function depths(pages: readonly Page[]): Map<string, number> {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const depth = new Map([['/', 0]]);
  const queue = ['/'];
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    const page = byUrl.get(url);
    for (const link of page ? byTag(page.root, 'a') : []) {
      const path = new URL(link.attribs['href'] ?? '', `https://x.example${url}`).pathname;
      if (!link.attribs['href']?.startsWith('/') || depth.has(path) || !byUrl.has(path)) continue;
      depth.set(path, (depth.get(url) ?? 0) + 1);
      queue.push(path);
    }
  }
  return depth;
}

export function redirectPages(dist: string): { from: string; to: string }[] {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return names
    .filter((name) => name.endsWith('/index.html'))
    .flatMap((name) => {
      const to = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(readFileSync(join(dist, name), 'utf8'))?.[1];
      return to === undefined ? [] : [{ from: `/${name.replace(/index\.html$/, '')}`, to }];
    });
}

/** Tags that do not close in order, and signs that XML does not allow bare. */
export function faultsOfXml(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const tags = /<\?[^>]*\?>|<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g;
  const rest = xml.replace(tags, (_tag, closing: string, name: string | undefined, _attributes, alone: string) => {
    if (name === undefined || alone === '/') return '';
    if (closing === '') open.push(name);
    else if (open.pop() !== name) faults.push(`</${name}> closes nothing`);
    return '';
  });
  if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(rest)) faults.push('a bare sign');
  return [...faults, ...open.map((name) => `<${name}> is never closed`)];
}

export function readerProblems(page: Page): (string | false)[] {
  const { document } = parseHTML(page.html);
  const prose = find(page.root, ({ attribs }) => (attribs['class'] ?? '').split(' ').includes('prose'))[0];
  const read = new Readability(document as unknown as Document).parse();
  if (!read || !prose) return ['nothing was found'];
  const found = squeeze(read.textContent ?? '');
  const paragraphs = [...byTag(prose, 'p'), ...byTag(prose, 'li'), ...byTag(prose, 'h2')].filter(
    (part) => byTag(part, 'button').length === 0,
  );
  const author = meta(page.root, 'author') ?? '?';
  return [
    read.title !== heading(page) && `the title is "${read.title}"`,
    read.byline !== author && `the author is "${read.byline}", not "${author}"`,
    ...paragraphs.map((part) => !found.includes(squeeze(text(part))) && `"${text(part).slice(0, 50)}" is lost`),
  ];
}
