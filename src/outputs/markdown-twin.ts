/** An article as plain Markdown: the same words, sources and dates, for programs and for readers who like text. */
import { type ArticlePage, articlePage } from '../model/article-page.ts';
import type { Catalog } from '../model/catalog.ts';
import { strengthWords } from '../model/citations.ts';
import { changesOf } from '../model/history.ts';
import { dayInWords } from '../model/review.ts';
import { sentence } from '../model/sentence.ts';
import { replaceComponents } from '../model/slices.ts';
import { claimUrl } from '../model/url.ts';
import { absoluteUrl, site } from '../site.ts';
import { urgencyWords, words } from '../words.ts';
import { careCard, componentInWords } from './markdown-components.ts';

export const disclaimer = `General information only. ${site.name} is not a substitute for professional medical advice, diagnosis or treatment. In an emergency, call your emergency number.`;

export function markdownTwin(catalog: Catalog, id: string): string {
  const page = articlePage(catalog, id);
  const parts = [
    `# ${page.article.title}`,
    dates(page),
    strip(page),
    caution(page),
    body(catalog, page),
    help(catalog, page),
    history(page),
    sources(page),
    glossary(catalog, page),
    seeAlso(page),
    `---\n\n${disclaimer}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const full = (path: string): string => absoluteUrl(path);

/** Links inside the site become whole addresses: the text may be read anywhere. */
const body = (catalog: Catalog, { article }: ArticlePage): string =>
  replaceComponents(article.source, (component) =>
    component.inline ? componentInWords(component, catalog) : `\n\n${componentInWords(component, catalog)}\n\n`,
  )
    .replace(/\]\((\/[^)\s]*)/g, (_match, path: string) => `](${full(path)}`)
    .replace(/\]\((#[^)\s]*)/g, (_match, fragment: string) => `](${full(article.url)}${fragment}`)
    .replace(/\n{3,}/g, '\n\n')
    .trim();

function dates({ article, section, review }: ArticlePage): string {
  const { reviewed } = review;
  const about = article.about.map(({ name, code, system }) => `${name} (${system} code ${code})`).join('; ');
  const state = reviewed ? `Reviewed by ${reviewed.by} on ${dayInWords(reviewed.date)}.` : words.notReviewed;
  return [
    `- Page: ${full(article.url)}`,
    `- Section: ${section.title}`,
    `- ${words.writtenBy}: ${review.author}`,
    `- ${words.published}: ${dayInWords(review.published)}`,
    `- ${words.updated}: ${dayInWords(review.updated)}`,
    `- ${words.nextReview}: ${dayInWords(review.nextReview)}`,
    `- ${state}${reviewed?.edited ? ` ${words.editedSince}` : ''}`,
    ...(about === '' ? [] : [`- ${words.about}: ${about}`]),
  ].join('\n');
}

function strip({ strip: signs }: ArticlePage): string {
  const rows = signs.map(({ urgency, short }) => `> - ${urgencyWords[urgency].label}: ${short}`);
  return rows.length === 0 ? '' : `> **${words.getHelp}** for any of these, if new:\n>\n${rows.join('\n')}`;
}

const caution = ({ caution: advice }: ArticlePage): string => (advice === undefined ? '' : `> **${advice.text}**`);

function help(catalog: Catalog, { help: card }: ArticlePage): string {
  const cards = card.groups.map(({ urgency, signs }) => careCard(catalog, { urgency, signs }));
  return [`## ${words.whenToGetHelp}`, ...cards].join('\n\n');
}

function history({ article }: ArticlePage): string {
  const rows = changesOf(article).map(({ date, what, why }) => `- ${dayInWords(date)}: ${what} ${why}`);
  return rows.length === 0 ? '' : `## ${words.changes.heading}\n\n${rows.join('\n')}`;
}

function sources({ sources: list }: ArticlePage): string {
  const rows = list.map(({ source, claims }, index) => {
    const facts = [source.authors?.replace(/\.$/, ''), `[${source.title}](${source.url})`, source.publisher, source.year]
      .filter(Boolean)
      .join('. ');
    const rests = claims.map((claim) => `[${strengthWords(claim)}](${full(claimUrl(claim.id))})`).join(', ');
    return `${index + 1}. ${facts}. What rests on it: ${rests}.`;
  });
  return rows.length === 0 ? '' : `## ${words.sources}\n\n${rows.join('\n')}`;
}

function glossary(catalog: Catalog, { article }: ArticlePage): string {
  const ids = [...new Set(article.body.terms.map(({ id }) => id))];
  const rows = ids.flatMap((id) => catalog.glossary.get(id) ?? []).map(({ term, definition }) => `- **${sentence(term)}**: ${definition}`);
  return rows.length === 0 ? '' : `## ${words.wordsExplained}\n\n${rows.join('\n')}`;
}

const seeAlso = ({ seeAlso: entries }: ArticlePage): string =>
  `## ${words.seeAlso}\n\n${entries.map(({ article, why }) => `- [${article.title}](${full(article.url)}): ${why}`).join('\n')}`;
