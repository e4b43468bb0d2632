/** The head of every page: names, addresses, cards for sharing, feeds and facts for search engines. */
import type { Crumb } from '../model/article-page.ts';
import type { Article, Catalog } from '../model/catalog.ts';
import type { Alternate, PageHead } from '../model/page-head.ts';
import { markdownUrl } from '../model/url.ts';
import { absoluteUrl, site } from '../site.ts';
import { words } from '../words.ts';
import { pageThings } from './json-ld/graph.ts';
import { serialise } from './json-ld/serialise.ts';
import { cardAlt, cardFor, cardHeight, cardUrl, cardWidth } from './og-cards.ts';

export interface PageFacts {
  title: string;
  description: string;
  /** Path from the root, with both slashes. */
  path: string;
  /** False for pages that search engines should leave out. */
  index: boolean;
  /** The links above the heading, as the page shows them. */
  crumbs: readonly Crumb[];
}

export function pageHead(catalog: Catalog, facts: PageFacts): PageHead {
  const { title, description, path, index, crumbs } = facts;
  const article = catalog.articles.get(path.slice(1, -1));
  const heading = path === '/' ? catalog.home.title : title;
  const things = index ? pageThings(catalog, { heading, path, crumbs }, cardUrl(cardFor(catalog, path))) : [];
  return {
    title: path === '/' ? `${site.name}: ${title}` : `${title} | ${site.name}`,
    description,
    canonical: absoluteUrl(path),
    robots: index ? 'max-image-preview:large' : 'noindex',
    author: article && catalog.people.get(article.author)?.name,
    openGraph: openGraph(catalog, facts, article),
    alternates: [...feeds, ...(article ? [twin(article)] : [])],
    jsonLd: serialise(things),
  };
}

const feeds: readonly Alternate[] = [
  { type: 'application/rss+xml', title: words.changes.feed, href: '/feed.xml' },
  { type: 'application/feed+json', title: words.changes.feed, href: '/feed.json' },
];

const twin = ({ id, title }: Article): Alternate => ({ type: 'text/markdown', title, href: markdownUrl(id) });

function openGraph(catalog: Catalog, { title, description, path }: PageFacts, article: Article | undefined): PageHead['openGraph'] {
  const card = cardFor(catalog, path);
  return [
    ['og:type', article ? 'article' : 'website'],
    ['og:site_name', site.name],
    ['og:locale', site.locale.replace('-', '_')],
    ['og:title', title],
    ['og:description', description],
    ['og:url', absoluteUrl(path)],
    ['og:image', absoluteUrl(cardUrl(card))],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(cardWidth)],
    ['og:image:height', String(cardHeight)],
    ['og:image:alt', cardAlt(card)],
    ...(article ? articleProperties(catalog, article) : []),
    ['twitter:card', 'summary_large_image'],
    ['twitter:title', title],
    ['twitter:description', description],
    ['twitter:image', absoluteUrl(cardUrl(card))],
    ['twitter:image:alt', cardAlt(card)],
  ];
}

function articleProperties({ sections }: Catalog, { dates, section }: Article): [string, string][] {
  return [
    ['article:published_time', dates.published],
    ['article:modified_time', dates.updated],
    ['article:section', sections.get(section)?.nav ?? section],
  ];
}
