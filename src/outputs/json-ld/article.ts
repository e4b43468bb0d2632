/** An article for search engines: nothing here that the page does not show. */
import type { Article, MedicalCondition, MedicalWebPage, Organization, Person as PersonNode } from 'schema-dts';
import type { ArticlePage } from '../../model/article-page.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Person } from '../../model/schema/site-data.ts';
import { absoluteUrl, site } from '../../site.ts';
import { citation } from './citation.ts';
import { webPage } from './page.ts';
import { organizationId } from './site.ts';

export interface ArticleFacts {
  catalog: Catalog;
  page: ArticlePage;
  /** Address of the picture for sharing. */
  image: string;
}

/** The page as a medical web page, and the text on it as an article. */
export function articleThings(facts: ArticleFacts): [MedicalWebPage, Article] {
  return [medicalPage(facts), articleNode(facts)];
}

const articleNodeId = (url: string): string => absoluteUrl(`${url}#article`);

function medicalPage({ catalog, page }: ArticleFacts): MedicalWebPage {
  const { article, crumbs, review } = page;
  const reviewer = article.reviewer === undefined ? undefined : catalog.people.get(article.reviewer);
  return {
    ...(webPage({ heading: article.title, path: article.url, crumbs }) as object),
    '@type': 'MedicalWebPage',
    mainEntity: { '@id': articleNodeId(article.url) },
    datePublished: review.published,
    dateModified: review.updated,
    ...(review.reviewed && !review.reviewed.edited && reviewer ? { lastReviewed: review.reviewed.date, reviewedBy: who(reviewer) } : {}),
    ...(article.about.length > 0 ? { about: article.about.map(condition) } : {}),
  };
}

function articleNode({ catalog, page, image }: ArticleFacts): Article {
  const { article, section, review, sources } = page;
  const author = catalog.people.get(article.author);
  return {
    '@type': 'Article',
    '@id': articleNodeId(article.url),
    mainEntityOfPage: { '@id': absoluteUrl(article.url) },
    headline: article.title,
    image: absoluteUrl(image),
    datePublished: review.published,
    dateModified: review.updated,
    inLanguage: site.locale,
    articleSection: section.nav,
    ...(author ? { author: who(author) } : {}),
    publisher: { '@id': organizationId },
    ...(sources.length > 0 ? { citation: sources.map(({ source }) => citation(source)) } : {}),
  };
}

function who({ name, kind, url }: Person): Organization | PersonNode {
  const facts = { name, url: url ?? absoluteUrl('/about/') };
  return kind === 'team' ? { '@type': 'Organization', ...facts } : { '@type': 'Person', ...facts };
}

function condition({ name, code, system }: { name: string; code: string; system: string }): MedicalCondition {
  return { '@type': 'MedicalCondition', name, code: { '@type': 'MedicalCode', codeValue: code, codingSystem: system } };
}
