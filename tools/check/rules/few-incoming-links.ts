import type { Article } from '../../../src/model/catalog.ts';
import { atField } from '../../../src/model/integrity/report.ts';
import { splitUrl } from '../../../src/model/url.ts';
import { articlesWithEntries, type Rule } from './rule.ts';

const fewest = 2;

/** An article that fewer than two others lead to is hard to find by reading on. */
export const fewIncomingLinks: Rule = (catalog, context) => {
  const all = [...catalog.articles.values()];
  return articlesWithEntries(catalog, context).flatMap(({ article, entry }) => {
    const incoming = all.filter((other) => other.id !== article.id && leadsTo(other, article)).length;
    if (incoming >= fewest) return [];
    return [
      atField(entry, ['title'], {
        code: 'links-few',
        message: `${incoming === 0 ? 'No other article leads' : 'Only one other article leads'} here`,
        fix: `Link to ${article.url} from at least ${fewest} articles, in the text or under seeAlso.`,
      }),
    ];
  });
};

const leadsTo = (from: Article, to: Article): boolean =>
  from.seeAlso.some(({ article }) => article === to.id) || from.body.links.some(({ id }) => splitUrl(id).path === to.url);
