import { atField } from '../../../src/model/integrity/report.ts';
import { articlesWithEntries, type Rule } from './rule.ts';

const fewest = 3;

/** Readers look for their part of the answer by its heading. */
export const fewHeadings: Rule = (catalog, context) =>
  articlesWithEntries(catalog, context).flatMap(({ article, entry }) => {
    const count = article.body.headings.filter(({ depth }) => depth === 2).length;
    if (count >= fewest) return [];
    return [
      atField(entry, ['title'], {
        level: 'warning',
        code: 'headings-few',
        message: `The article has ${count} ${count === 1 ? 'section' : 'sections'}`,
        fix: `Give it at least ${fewest} headings with ##: what to do, what to avoid, what to expect.`,
      }),
    ];
  });
