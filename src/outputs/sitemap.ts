/** Every page that search engines may show, with the day its content last changed where that day is known. */
import { articlesOf } from '../model/article-page.ts';
import type { Article, Catalog } from '../model/catalog.ts';
import { exerciseUrl, fixedPages, mythUrl, sectionUrl, unlistedPages } from '../model/url.ts';
import { absoluteUrl } from '../site.ts';
import { escapeXml } from './xml.ts';

export interface SitemapPage {
  path: string;
  lastmod: string | undefined;
}

export function sitemap(catalog: Catalog): string {
  const rows = indexablePages(catalog).map(row).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows}\n</urlset>\n`;
}

function row({ path, lastmod }: SitemapPage): string {
  return `<url><loc>${escapeXml(absoluteUrl(path))}</loc>${lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`}</url>`;
}

/** Drafts are left out here as on the pages. Pages whose content has no dates have no `lastmod`, rather than a made-up one. */
export function indexablePages(catalog: Catalog): SitemapPage[] {
  const live = (page: { status: string }): boolean => page.status === 'live';
  const articles = [...catalog.articles.values()].filter(live);
  const sections = [...catalog.sections.keys()].map((id) => ({
    path: sectionUrl(id),
    // The guide is made from the signs, which carry no dates.
    lastmod: id === 'red-flags' ? undefined : latest(articlesOf(catalog, id).filter(live)),
  }));
  const others = [
    ...[...catalog.exercises.values()].filter(live).map(({ id }) => exerciseUrl(id)),
    ...[...catalog.myths.keys()].map(mythUrl),
  ];
  const listed = fixedPages.filter((path) => !unlistedPages.includes(path));
  const pages = [
    ...listed.map((path) => ({ path, lastmod: pagesOfArticles.includes(path) ? latest(articles) : undefined })),
    ...sections,
    ...articles.map(({ url, dates }) => ({ path: url, lastmod: dates.updated })),
    ...others.map((path) => ({ path, lastmod: undefined })),
  ];
  return [...new Map(pages.map((page) => [page.path, page])).values()];
}

/** Fixed pages that are made from the articles alone. */
const pagesOfArticles: readonly string[] = ['/all/', '/changes/'];

const latest = (articles: readonly Article[]): string | undefined =>
  articles
    .map(({ dates }) => dates.updated)
    .reduce<string | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
