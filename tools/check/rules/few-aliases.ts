import { atField } from '../../../src/model/integrity/report.ts';
import { articlesWithEntries, type Rule } from './rule.ts';

const fewest = 6;

/** People look for a page in many words. */
export const fewAliases: Rule = (catalog, context) =>
  articlesWithEntries(catalog, context)
    .filter(({ article }) => article.aliases.length < fewest)
    .map(({ article, entry }) =>
      atField(entry, ['aliases'], {
        code: 'aliases-few',
        message: `The article has ${article.aliases.length} aliases`,
        fix: `Give at least ${fewest} phrases that people type.`,
      }),
    );
