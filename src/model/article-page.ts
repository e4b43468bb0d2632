/** Everything an article's page shows, worked out in one place. */
import type { Article, Catalog, Exercise } from './catalog.ts';
import { type Citation, citations, sourceNumbersOf } from './citations.ts';
import { type HelpCard, helpCard } from './help-card.ts';
import { type Review, reviewState } from './review.ts';
import type { Advice, Sign } from './schema/getting-help.ts';
import type { Section } from './schema/site-data.ts';
import { type SeeAlso, seeAlsoOf } from './see-also.ts';

export interface Crumb {
  name: string;
  url: string;
}

export interface ArticlePage {
  article: Article;
  section: Section;
  crumbs: Crumb[];
  /** The h2 headings, where there are three or more. */
  contents: { id: string; text: string }[];
  strip: Sign[];
  caution: Advice | undefined;
  help: HelpCard;
  exercises: Exercise[];
  sources: Citation[];
  review: Review;
  seeAlso: SeeAlso[];
  previous: Article | undefined;
  next: Article | undefined;
}

/** @throws where the catalog has no such article: `buildCatalog` would have reported it. */
export function articlePage(catalog: Catalog, id: string): ArticlePage {
  const article = catalog.articles.get(id);
  const section = article && catalog.sections.get(article.section);
  if (!article || !section) throw new Error(`There is no article "${id}".`);
  const siblings = articlesOf(catalog, section.id);
  const index = siblings.indexOf(article);
  const headings = article.body.headings.filter(({ depth }) => depth === 2);
  return {
    article,
    section,
    crumbs: [
      { name: 'Home', url: '/' },
      { name: section.nav, url: `/${section.id}/` },
    ],
    contents: headings.length >= 3 ? headings.map(({ id: fragment, text }) => ({ id: fragment, text })) : [],
    strip: stripOf(catalog, article.warning),
    caution: catalog.redFlags.cautions?.[article.warning],
    help: helpCard(catalog, article.help),
    exercises: article.exercises.flatMap((slug) => catalog.exercises.get(slug) ?? []),
    sources: citations(catalog, sourceNumbersOf(article)),
    review: reviewState(article, catalog),
    seeAlso: seeAlsoOf(catalog, article),
    previous: siblings[index - 1],
    next: siblings[index + 1],
  };
}

/** The articles of a section, in their order. */
export function articlesOf(catalog: Catalog, section: string): Article[] {
  return [...catalog.articles.values()].filter((article) => article.section === section);
}

export function stripOf(catalog: Catalog, warning: string): Sign[] {
  return (catalog.redFlags.strips[warning] ?? []).flatMap((id) => catalog.signs.get(id) ?? []);
}
