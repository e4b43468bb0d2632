/** Dates in their order, and a review only where somebody reviewed. No clock: what is overdue is for tools/check. */
import type { Catalog } from '../catalog.ts';
import type { Entries, Entry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { guideReview, reviewState } from '../review.ts';
import { atField } from './report.ts';

export function checkDates(catalog: Catalog, entries: Entries): Problem[] {
  const articles = entries.articles.flatMap((entry) => [...order(entry), ...review(entry), ...changes(entry)]);
  return [...articles, ...editedSinceReview(catalog, entries)];
}

function order(entry: Entry<'articles'>): Problem[] {
  const { published, updated, reviewed, nextReview } = entry.data.dates;
  const found: Problem[] = [];
  const say = (field: string, message: string, fix: string) =>
    found.push(atField(entry, ['dates', field], { code: 'dates-order', message, fix }));
  if (updated < published) say('updated', 'It was updated before it was published', 'Put the later day under updated.');
  if (reviewed !== undefined && reviewed < published) say('reviewed', 'It was reviewed before it was published', 'Check both days.');
  if (nextReview <= updated) say('nextReview', 'The next review is not after the last update', 'Choose a later day.');
  if (nextReview > addYears(updated, 2))
    say('nextReview', 'The next review is more than two years away', `Choose ${addYears(updated, 2)} or earlier.`);
  return found;
}

const addYears = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

function review(entry: Entry<'articles'>): Problem[] {
  const { dates, reviewer } = entry.data;
  if ((dates.reviewed === undefined) === (reviewer === undefined)) return [];
  const message = reviewer === undefined ? 'There is a review date but no reviewer' : 'There is a reviewer but no review date';
  return [
    atField(entry, reviewer === undefined ? ['dates', 'reviewed'] : ['reviewer'], {
      code: 'review-half',
      message,
      fix: 'Give both, or neither.',
    }),
  ];
}

/** Not an error: the page says it by itself. The reviewer has to read it again. */
function editedSinceReview(catalog: Catalog, entries: Entries): Problem[] {
  const words = {
    code: 'review-edited',
    level: 'warning',
    message: 'The text was edited since a clinician signed it',
    fix: 'Have it read again, then run npm run sign-off.',
  } as const;
  const articles = entries.articles.flatMap((entry) => {
    const article = catalog.articles.get(entry.id);
    return article && reviewState(article, catalog).reviewed?.edited ? [atField(entry, ['reviewer'], words)] : [];
  });
  const [instrument] = entries.redFlags;
  return instrument && guideReview(catalog)?.edited ? [...articles, atField(instrument, ['review'], words)] : articles;
}

function changes(entry: Entry<'articles'>): Problem[] {
  return entry.data.changes.flatMap(({ date }, index) => {
    const early = date < entry.data.dates.published;
    const late = date > entry.data.dates.updated;
    if (!early && !late) return [];
    const message = early ? 'The change is older than the page' : 'The change is newer than the last update';
    return [atField(entry, ['changes', index, 'date'], { code: 'dates-order', message, fix: 'Correct the day, here or under dates.' })];
  });
}
