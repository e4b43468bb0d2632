import { atField } from '../../../src/model/integrity/report.ts';
import { articlesWithEntries, type Rule } from './rule.ts';

const fewest = 500;
const most = 1200;

/** Long enough to answer, short enough to be read at night on a phone. */
export const articleLength: Rule = (catalog, context) =>
  articlesWithEntries(catalog, context)
    .filter(({ article }) => article.body.words < fewest || article.body.words > most)
    .map(({ article, entry }) =>
      atField(entry, ['title'], {
        code: 'article-length',
        message: `The article has ${article.body.words} words`,
        fix: `Keep it between ${fewest} and ${most}.`,
      }),
    );
