/** What a page says about its dates and its review. */
import type { Article, Catalog } from './catalog.ts';

export interface Review {
  published: string;
  updated: string;
  nextReview: string;
  author: string;
  /** Present only when a clinician has reviewed the page. */
  reviewed?: { date: string; by: string };
}

export function reviewState({ dates, author, reviewer }: Article, { people }: Catalog): Review {
  const by = reviewer === undefined ? undefined : people.get(reviewer);
  return {
    published: dates.published,
    updated: dates.updated,
    nextReview: dates.nextReview,
    author: people.get(author)?.name ?? author,
    ...(by && dates.reviewed !== undefined ? { reviewed: { date: dates.reviewed, by: by.name } } : {}),
  };
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2026-11-23` -> `23 November 2026`. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}
