/** Links in articles lead to pages and to headings that exist; articles say something, answer first. */
import type { Article, Catalog } from '../catalog.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { fileOf, splitUrl } from '../url.ts';
import { takenByPages } from './addresses.ts';
import { atPlace, type Words } from './report.ts';

export function checkLinks(catalog: Catalog): Problem[] {
  const pages = takenByPages(catalog);
  for (const { url } of catalog.articles.values()) pages.add(url);
  const articles = [...catalog.articles.values()];
  return [
    ...[...articles, ...catalog.exercises.values()].flatMap(({ body, file, url }) =>
      body.links.flatMap((link) => {
        const dead = deadLink(link.id, { catalog, pages, url });
        return dead ? [atPlace(file, link, dead)] : [];
      }),
    ),
    ...articles.flatMap(saysSomething),
  ];
}

interface Known {
  catalog: Catalog;
  pages: Set<string>;
  url: string;
}

function deadLink(link: string, { catalog, pages, url }: Known): Words | undefined {
  if (!/^[/#]/.test(link)) return undefined;
  const { path, fragment } = splitUrl(link);
  const target = path === '' ? url : path;
  if (!pages.has(target)) {
    return {
      code: 'link-dead',
      message: `The link ${link} leads nowhere`,
      fix: didYouMean(target, pages, 'Link to a page that exists, with the last slash.'),
      seeks: fileOf(target),
    };
  }
  const article = [...catalog.articles.values()].find((candidate) => candidate.url === target);
  if (fragment === '' || !article) return undefined;
  const ids = article.body.headings.map((heading) => heading.id);
  if (ids.includes(fragment)) return undefined;
  return {
    code: 'fragment-dead',
    message: `${target} has no heading #${fragment}`,
    fix: didYouMean(fragment, ids, 'Link to the page alone.'),
  };
}

function saysSomething({ body, file, status }: Article): Problem[] {
  if (body.problems.length > 0 || status === 'draft') return [];
  const top = { line: 1, column: 1 };
  if (body.words === 0)
    return [atPlace(file, top, { code: 'article-empty', message: 'The article has no text', fix: 'Write it, or set status: draft.' })];
  if (body.answer === '')
    return [
      atPlace(file, top, {
        code: 'answer-missing',
        message: 'The text does not begin with a paragraph',
        fix: 'Answer the question in the first two or three sentences.',
      }),
    ];
  return [];
}
