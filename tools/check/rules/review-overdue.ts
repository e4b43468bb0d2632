import { atField } from '../../../src/model/integrity/report.ts';
import { articlesWithEntries, type Rule } from './rule.ts';

/** A page whose day to be read again has passed. */
export const reviewOverdue: Rule = (catalog, context) =>
  articlesWithEntries(catalog, context)
    .filter(({ article }) => article.dates.nextReview < context.today)
    .map(({ article, entry }) =>
      atField(entry, ['dates', 'nextReview'], {
        level: 'warning',
        code: 'review-overdue',
        message: `The page was to be read again by ${article.dates.nextReview}`,
        fix: 'Read it against its claims, mend it, then set updated and nextReview.',
      }),
    );
