/** Cited claims exist, were verified, and are the ones that the front matter lists. */
import type { Article, Catalog } from '../catalog.ts';
import type { Entries, Entry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { atField, atPlace, unknown } from './report.ts';

export function checkEvidence(catalog: Catalog, entries: Entries): Problem[] {
  return [
    ...entries.articles.flatMap((entry) => {
      const article = catalog.articles.get(entry.id);
      return article && article.file === entry.file && readable(article) ? [...listed(entry, article), ...cited(article, catalog)] : [];
    }),
    ...sources(catalog, entries),
  ];
}

/** A text that could not be parsed cites nothing, and says so elsewhere. */
const readable = ({ body }: Article): boolean => !body.problems.some(({ code }) => code === 'mdx-syntax');

function listed(entry: Entry<'articles'>, article: Article): Problem[] {
  const inBody = new Set(article.body.cites.map(({ id }) => id));
  const unused = article.claims.flatMap((id, index) =>
    inBody.has(id)
      ? []
      : [
          atField(entry, ['claims', index], {
            code: 'claim-not-cited',
            message: `The claim "${id}" is listed but the text does not cite it`,
            fix: 'Cite it, or take it off the list.',
          }),
        ],
  );
  const unlisted = article.body.cites
    .filter(({ id }, index, all) => !article.claims.includes(id) && all.findIndex((other) => other.id === id) === index)
    .map((at) =>
      atPlace(article.file, at, {
        code: 'claim-not-listed',
        message: `The text cites "${at.id}" but the front matter does not list it`,
        fix: 'Add it under claims.',
      }),
    );
  return [...unused, ...unlisted];
}

function cited({ body, file, status }: Article, { claims }: Catalog): Problem[] {
  return body.cites.flatMap((at) => {
    const claim = claims.get(at.id);
    if (!claim) return [atPlace(file, at, unknown('claim', at.id, claims.keys(), 'evidence/claims.yaml'))];
    if (claim.verification !== 'none' || status === 'draft') return [];
    return [
      atPlace(file, at, {
        code: 'claim-unverified',
        message: `The claim "${at.id}" was not seen in any source`,
        fix: 'Read a source and record it, or leave the statement out.',
      }),
    ];
  });
}

function sources({ sources: known }: Catalog, entries: Entries): Problem[] {
  return entries.claims.flatMap((entry) =>
    entry.data.sources.flatMap((id, index) =>
      known.has(id) ? [] : [atField(entry, ['sources', index], unknown('source', id, known.keys(), 'evidence/sources.yaml'))],
    ),
  );
}
