/** What is true of everything that programs read in a built site, whatever it is about. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { dayInWords } from '../../src/model/review.ts';
import { blocks, everyThing, graph, heading, strangers, type Thing, timesOf, unseen } from './facts.ts';
import { byTag, find, isIndexable, leadsSomewhere, type Page, readPages, text } from './pages.ts';
import { depths, faultsOfXml, readerProblems, redirectPages } from './reading.ts';

export function testMachines(dist: string): void {
  const pages = readPages(dist);
  const file = (name: string): string => readFileSync(join(dist, name), 'utf8');
  const broken = (of: readonly Page[], what: (page: Page) => unknown[]): string[] =>
    of.flatMap((page) =>
      what(page)
        .filter(Boolean)
        .map((problem) => `${page.url}: ${String(problem)}`),
    );
  const indexable = pages.filter(isIndexable);
  const articles = pages.filter(({ root }) => byTag(root, 'article').length > 0);

  test('every indexable page has one block of facts that parses; no other page has any', () => {
    expect(indexable.length).toBeGreaterThan(5);
    expect(broken(indexable, (page) => [blocks(page).length !== 1 && `${blocks(page).length} blocks`])).toEqual([]);
    expect(
      broken(
        pages.filter((page) => !isIndexable(page)),
        (page) => blocks(page),
      ),
    ).toEqual([]);
  });

  test('the facts hold only types and properties that schema.org has and that are in use', () => {
    expect(broken(indexable, (page) => everyThing(graph(page)).flatMap(strangers))).toEqual([]);
  });

  test('every fact stands on the page: names, dates, sources, people, codes', () => {
    expect(broken(indexable, (page) => everyThing(graph(page)).flatMap((thing) => unseen(page, thing)))).toEqual([]);
  });

  test('the way to the page is the one that the page shows', () => {
    expect(
      broken(indexable, (page) => {
        const shown = find(page.root, ({ attribs }) => attribs['aria-label'] === 'Breadcrumb').flatMap((nav) => byTag(nav, 'a'));
        const links = shown.map((link) => `${text(link)} ${link.attribs['href']}`);
        const list = graph(page).find((thing) => thing['@type'] === 'BreadcrumbList');
        const steps = ((list?.['itemListElement'] ?? []) as Thing[]).map(({ name, item }) => `${name} ${new URL(String(item)).pathname}`);
        const expected = links.length === 0 ? [] : [...links, `${heading(page)} ${page.url}`];
        return [JSON.stringify(steps) !== JSON.stringify(expected) && `${steps.join(', ')} is not ${expected.join(', ')}`];
      }),
    ).toEqual([]);
  });

  test('an article says its headline, dates, author and every source of its list', () => {
    expect(articles.length).toBeGreaterThan(0);
    expect(
      broken(articles, (page) => {
        const article = graph(page).find((thing) => thing['@type'] === 'Article');
        if (!article) return ['no article'];
        const listed = find(page.root, ({ attribs }) => (attribs['id'] ?? '').startsWith('source-')).length;
        const cited = ((article['citation'] ?? []) as Thing[]).length;
        return [
          article['headline'] !== heading(page) && 'another headline',
          !article['author'] && 'no author',
          !article['datePublished'] && 'no date',
          listed !== cited && `${listed} sources listed, ${cited} cited`,
        ];
      }),
    ).toEqual([]);
  });

  test('the sitemap and the indexable pages agree, both ways', () => {
    const inMap = [...file('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
    expect([...inMap].sort()).toEqual(indexable.map(({ url }) => url).sort());
  });

  test('lastmod is a day of the content, and that of an article is the day it shows', () => {
    const rows = [...file('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)];
    const days = new Map(rows.map(([, url = '', day]) => [new URL(url).pathname, day]));
    expect(
      broken(articles, (page) => {
        const day = days.get(page.url) ?? 'never';
        return [!timesOf(page).includes(day) && `${day} is not on the page`];
      }),
    ).toEqual([]);
  });

  test('the feeds are well formed, their entries have ids of their own, dates and addresses that exist', () => {
    const root = parseDocument(file('feed.xml'), { xmlMode: true });
    const items = byTag(root, 'item').map((item) => (name: string) => text(byTag(item, name)[0] ?? ({ children: [] } as never)));
    const json = JSON.parse(file('feed.json')) as { items: { id: string; url: string; date_published: string }[] };
    expect(items.length).toBeGreaterThan(0);
    expect(items.map((value) => value('guid'))).toEqual(json.items.map(({ id }) => id));
    expect(new Set(json.items.map(({ id }) => id)).size).toBe(json.items.length);
    for (const [index, value] of items.entries()) {
      const item = json.items[index];
      expect(new Date(value('pubDate')).toISOString().slice(0, 19)).toBe(item?.date_published.slice(0, 19));
      expect(value('link')).toBe(item?.url);
      expect(leadsSomewhere(dist, new URL(value('link')).pathname)).toBe(true);
    }
  });

  test.each(['feed.xml', 'sitemap.xml'])('%s is well-formed XML', (name) => {
    expect(faultsOfXml(file(name))).toEqual([]);
  });

  test('every article is within three links of the first page, and no indexable page is an orphan', () => {
    const depth = depths(pages);
    expect(broken(articles, ({ url }) => [(depth.get(url) ?? 99) > 3 && `${depth.get(url)} links away`])).toEqual([]);
    expect(indexable.filter(({ url }) => !depth.has(url)).map(({ url }) => url)).toEqual([]);
  });

  test('every page names a picture for sharing that exists, is 1200 by 630 and at most 60 kB, with its words', () => {
    expect(
      broken(pages, ({ root }) => {
        const tag = (property: string) => find(root, ({ attribs }) => attribs['property'] === property)[0]?.attribs['content'] ?? '';
        const path = join(dist, new URL(tag('og:image')).pathname);
        if (!existsSync(path)) return [`${path} is missing`];
        const png = readFileSync(path);
        return [
          png.toString('latin1', 1, 4) !== 'PNG' && 'not a PNG',
          (png.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630) && 'the wrong size',
          png.length > 60_000 && `${png.length} bytes`,
          tag('og:image:alt') === '' && 'no words for the picture',
        ];
      }),
    ).toEqual([]);
  });

  test('articles have pictures of their own', () => {
    const images = articles.map(({ root }) => find(root, ({ attribs }) => attribs['property'] === 'og:image')[0]?.attribs['content']);
    expect(new Set(images).size).toBe(articles.length);
  });

  test('the manifest names icons that exist, and every icon of a page exists', () => {
    const { icons } = JSON.parse(file('manifest.webmanifest')) as { icons: { src: string; sizes: string }[] };
    for (const { src, sizes } of icons) {
      const bytes = readFileSync(join(dist, src));
      if (src.endsWith('.png')) expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
    expect(icons.length).toBe(4);
  });

  test('every article has a Markdown twin with its title, sources and dates, and no component in it', () => {
    expect(
      broken(articles, (page) => {
        const twin = find(page.root, ({ attribs }) => attribs['type'] === 'text/markdown')[0]?.attribs['href'] ?? '';
        if (!twin.endsWith('.md') || !existsSync(join(dist, twin))) return ['no twin'];
        const words = file(twin);
        const links = find(page.root, ({ attribs }) => (attribs['id'] ?? '').startsWith('source-')).map(
          (item) => byTag(item, 'a')[0]?.attribs['href'] ?? '',
        );
        return [
          !words.startsWith(`# ${heading(page)}\n`) && 'another title',
          /<\/?[A-Z]\w*/.test(words) && 'a component is left',
          ...links.map((link) => !words.includes(link) && `${link} is missing`),
          ...timesOf(page).map((day) => !words.includes(dayInWords(day)) && `${day} is missing`),
        ];
      }),
    ).toEqual([]);
    expect(file('llms.txt').match(/\.md\)/g)?.length).toBe(articles.length);
    for (const { url } of articles) expect(file('_headers')).toContain(`${url.slice(0, -1)}.md\n  Link: <`);
  });

  test('every redirect is one hop to a page, in every form', () => {
    const rows = file('_redirects')
      .split('\n')
      .filter((line) => line.startsWith('/'));
    const moved = new Set(rows.map((row) => row.split(' ')[0]));
    const onPages = redirectPages(dist);
    expect(onPages.map(({ from, to }) => `${from} ${to} 301`).sort()).toEqual([...rows].sort());
    for (const { to } of onPages) {
      expect(pages.map(({ url }) => url)).toContain(to);
      expect(moved.has(to)).toBe(false);
    }
  });

  test('reader modes find the title, who wrote it, and the whole text of every article', () => {
    expect(broken(articles, (page) => readerProblems(page))).toEqual([]);
  });

  test('text files for robots and people are there, and what they name exists', () => {
    expect(file('robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: https?:\/\/\S+\/sitemap\.xml\n$/);
    expect(file('.well-known/security.txt')).toMatch(/^Contact: (?:mailto:|https:\/\/)\S+\nExpires: \d{4}-\d\d-\d\dT00:00:00\.000Z\n/);
    expect(file('humans.txt')).toContain('/* TEAM */');
  });
}
