import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../src/model/catalog.ts';
import { readContent } from '../../tools/read-content.ts';
import { testEveryPage } from './invariants.ts';
import { find, readPages, text } from './pages.ts';

describe('the site', () => {
  testEveryPage('dist');

  const { catalog } = buildCatalog(readContent('content').entries, { drafts: false });
  const pages = new Map(readPages('dist').map((page) => [page.url, page]));
  const articles = [...catalog.articles.values()];

  test('every article has its page, with see also, sources, dates and the way to help', () => {
    const broken = articles.flatMap(({ url }) => {
      const page = pages.get(url);
      if (!page) return [`${url} is missing`];
      const has = (id: string) => find(page.root, (element) => element.attribs['id'] === id).length === 1;
      const seeAlso = find(page.root, (element) => element.attribs['aria-labelledby'] === 'see-also')[0];
      const links = seeAlso ? find(seeAlso, (element) => element.name === 'a').length : 0;
      return [
        (links < 2 || links > 5) && `${links} links under see also`,
        !has('sources') && 'no sources',
        !has('get-help') && 'no help card',
        find(page.root, (element) => element.name === 'time').length < 3 && 'no dates',
      ]
        .filter(Boolean)
        .map((problem) => `${url}: ${String(problem)}`);
    });
    expect(broken).toEqual([]);
  });

  test('an article that no clinician reviewed says so', () => {
    const silent = articles.filter(
      ({ reviewer, url }) =>
        reviewer === undefined && !text(pages.get(url)?.root ?? ({ children: [] } as never)).includes('Not yet reviewed by a clinician'),
    );
    expect(silent.map(({ url }) => url)).toEqual([]);
  });

  test('no draft and no page that is not in the content can be found by search', () => {
    const known = new Set([...articles, ...catalog.exercises.values()].map(({ url }) => url));
    const extra = [...pages.values()].filter((page) => page.html.includes('data-pagefind-body') && !known.has(page.url));
    expect(extra.map(({ url }) => url)).toEqual([]);
  });
});
