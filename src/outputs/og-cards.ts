/** Which pictures for sharing there are, and which page shows which. */
import type { Article, Catalog } from '../model/catalog.ts';
import type { Section } from '../model/schema/site-data.ts';
import { sentence } from '../model/sentence.ts';
import { site } from '../site.ts';

export interface Card {
  /** `causes/sciatica`, `causes` or `site`: the address below /og/. */
  id: string;
  title: string;
  /** The section; empty where the title says it already. */
  section: string;
  /** Whether the page is about danger and takes its colour. */
  urgent: boolean;
}

export const cardWidth = 1200;
export const cardHeight = 630;

const urgentSection = 'red-flags';

export const cardUrl = ({ id }: Card): string => `/og/${id}.png`;

/** What the picture says, for people who cannot see it. */
export const cardAlt = ({ title, section }: Card): string => [title, section, site.name].filter(Boolean).join(' – ');

/** One for each article and each section, and one for all other pages. */
export function cards(catalog: Catalog): Card[] {
  const articles = [...catalog.articles.values()].map((article) => articleCard(catalog, article));
  return [siteCard(catalog), ...[...catalog.sections.values()].map(sectionCard), ...articles];
}

/** The picture of a page: its own, or that of the section it stands in, or that of the site. */
export function cardFor(catalog: Catalog, path: string): Card {
  const id = path.slice(1, -1);
  const article = catalog.articles.get(id);
  const section = catalog.sections.get(id.split('/')[0] ?? '');
  if (article) return articleCard(catalog, article);
  return section ? sectionCard(section) : siteCard(catalog);
}

const siteCard = ({ home }: Catalog): Card => ({ id: 'site', title: sentence(home.tagline), section: '', urgent: false });

const sectionCard = ({ id, title, nav }: Section): Card => ({ id, title, section: nav === title ? '' : nav, urgent: id === urgentSection });

const articleCard = ({ sections }: Catalog, { id, title, section }: Article): Card => ({
  id,
  title,
  section: sections.get(section)?.nav ?? section,
  urgent: section === urgentSection,
});
