/** What a page says about its dates and its review. */
import type { Article, Catalog } from './catalog.ts';
import { articleFingerprint, guideFingerprint } from './fingerprint.ts';

export interface SignOff {
  date: string;
  by: string;
  /** The text is no longer the one that was signed. */
  edited: boolean;
}

export interface Review {
  published: string;
  updated: string;
  nextReview: string;
  author: string;
  /** Present only when a clinician has reviewed the page. */
  reviewed?: SignOff;
}

export function reviewState(article: Article, { people }: Catalog): Review {
  const { dates, author, reviewer, reviewedText } = article;
  const by = reviewer === undefined ? undefined : people.get(reviewer);
  const edited = reviewedText !== articleFingerprint(article);
  return {
    published: dates.published,
    updated: dates.updated,
    nextReview: dates.nextReview,
    author: people.get(author)?.name ?? author,
    ...(by && dates.reviewed !== undefined ? { reviewed: { date: dates.reviewed, by: by.name, edited } } : {}),
  };
}

/** The sign-off of the guide, or undefined where no clinician has signed it. */
export function guideReview(catalog: Pick<Catalog, 'redFlags' | 'people'>): SignOff | undefined {
  const { review } = catalog.redFlags;
  const by = review && catalog.people.get(review.by);
  if (!review || by?.kind !== 'clinician') return undefined;
  return { date: review.date, by: by.name, edited: review.text !== guideFingerprint(catalog) };
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2026-11-23` -> `23 November 2026`. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}
