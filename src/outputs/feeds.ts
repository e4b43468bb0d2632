/** New pages and changes of meaning as feeds: not typing errors, not the build's time. */
import type { Catalog } from '../model/catalog.ts';
import { type Event, history } from '../model/history.ts';
import { absoluteUrl, site } from '../site.ts';
import { words } from '../words.ts';
import { escapeXml } from './xml.ts';

const most = 100;

export interface FeedEntry {
  /** Permanent. */
  id: string;
  url: string;
  title: string;
  text: string;
  /** `YYYY-MM-DD`. */
  date: string;
  section: string;
}

export const feedTitle = `${site.name}: ${words.changes.feed.toLowerCase()}`;

/** The newest hundred, newest first. */
export function feedEntries(catalog: Catalog): FeedEntry[] {
  return history(catalog)
    .filter(({ article }) => article.status === 'live')
    .slice(0, most)
    .map((event) => ({
      id: absoluteUrl(event.id),
      url: absoluteUrl(event.url),
      title: event.kind === 'published' ? event.article.title : `${words.changes.changed}: ${event.article.title}`,
      text: textOf(event),
      date: event.date,
      section: catalog.sections.get(event.article.section)?.nav ?? event.article.section,
    }));
}

const textOf = ({ kind, article, what, why }: Event): string =>
  kind === 'published' ? `${words.changes.published}. ${article.description}` : `${what} ${why}`;

/** The options that `@astrojs/rss` takes. */
export function rssOptions(catalog: Catalog) {
  return {
    title: feedTitle,
    description: catalog.home.description,
    site: absoluteUrl('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${site.locale.toLowerCase()}</language><atom:link href="${escapeXml(absoluteUrl('/feed.xml'))}" rel="self" type="application/rss+xml"/>`,
    items: feedEntries(catalog).map(({ id, url, title, text, date, section }) => ({
      title,
      link: url,
      description: text,
      pubDate: new Date(date),
      categories: [section],
      customData: `<guid isPermaLink="false">${escapeXml(id)}</guid>`,
    })),
  };
}

/** https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(catalog: Catalog): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle,
    description: catalog.home.description,
    home_page_url: absoluteUrl('/'),
    feed_url: absoluteUrl('/feed.json'),
    icon: absoluteUrl('/icon-512.png'),
    language: site.locale,
    authors: [...catalog.people.values()].filter(({ kind }) => kind === 'team').map(({ name }) => ({ name, url: absoluteUrl('/about/') })),
    items: feedEntries(catalog).map(({ id, url, title, text, date, section }) => ({
      id,
      url,
      title,
      content_text: text,
      date_published: `${date}T00:00:00Z`,
      tags: [section],
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
