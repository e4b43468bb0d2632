/** One address, one page; the folder and the section agree; every section has its place. */
import type { Catalog } from '../catalog.ts';
import type { Entries, Entry } from '../entry.ts';
import { entryKey } from '../kinds.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { exerciseUrl, fileOf, fixedPages, mythUrl, sectionUrl } from '../url.ts';
import { atField } from './report.ts';

export function checkAddresses(catalog: Catalog, entries: Entries): Problem[] {
  return [
    ...Object.values(entries).flatMap((list) => duplicates(list)),
    ...entries.articles.flatMap((entry) => article(entry, catalog)),
    ...sharedOrder(entries.articles),
    ...redirects(catalog, entries),
  ];
}

function duplicates(list: readonly Entry[]): Problem[] {
  const seen = new Map<string, Entry>();
  return list.flatMap((entry) => {
    const key = entry.id.normalize('NFC').toLowerCase();
    const first = seen.get(key);
    if (!first) seen.set(key, entry);
    if (!first) return [];
    const where = first.file === entry.file ? `line ${first.place([]).line}` : first.file;
    const message = `"${entry.id}" stands already in ${where}`;
    return [atField(entry, [entryKey(entry.kind)], { code: 'id-duplicate', message, fix: 'Rename or remove one of the two.' })];
  });
}

function article(entry: Entry<'articles'>, catalog: Catalog): Problem[] {
  const [folder = '', slug = ''] = entry.id.split('/');
  const found: Problem[] = [];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || entry.id.split('/').length !== 2) {
    found.push(
      atField(entry, [], {
        code: 'address-odd',
        message: `The file name gives the address /${entry.id}/`,
        fix: 'Name it with lower-case words joined by hyphens, in the folder of its section.',
      }),
    );
  }
  if (!catalog.sections.has(entry.data.section)) {
    const fix = didYouMean(entry.data.section, catalog.sections.keys(), 'Add it to sections.yaml.');
    const message = `There is no section "${entry.data.section}"`;
    found.push(atField(entry, ['section'], { code: 'section-unknown', message, fix, seeks: 'sections.yaml' }));
  } else if (entry.data.section !== folder) {
    found.push(
      atField(entry, ['section'], {
        code: 'section-folder',
        message: `The section is "${entry.data.section}" but the folder is "${folder}"`,
        fix: 'Move the file or change the section.',
      }),
    );
  }
  if (takenByPages(catalog).has(`/${entry.id}/`)) {
    found.push(
      atField(entry, [], {
        code: 'address-taken',
        message: `/${entry.id}/ is the address of another page`,
        fix: 'Choose another file name.',
      }),
    );
  }
  return found;
}

/** Pages that are not articles. */
export function takenByPages(catalog: Catalog): Set<string> {
  return new Set([
    ...fixedPages,
    ...[...catalog.sections.keys()].map(sectionUrl),
    ...[...catalog.exercises.keys()].map(exerciseUrl),
    ...[...catalog.myths.keys()].map(mythUrl),
  ]);
}

function sharedOrder(articles: Entries['articles']): Problem[] {
  const seen = new Map<string, string>();
  return articles.flatMap((entry) => {
    const place = `${entry.data.section} ${entry.data.order}`;
    const first = seen.get(place);
    seen.set(place, first ?? entry.id);
    if (first === undefined) return [];
    return [
      atField(entry, ['order'], {
        code: 'order-shared',
        message: `"${first}" has order ${entry.data.order} too`,
        fix: 'Give each article of a section its own place.',
      }),
    ];
  });
}

function redirects(catalog: Catalog, entries: Entries): Problem[] {
  const pages = takenByPages(catalog);
  for (const { url } of catalog.articles.values()) pages.add(url);
  const from = new Set(catalog.redirects.map((redirect) => redirect.from));
  return entries.redirects.flatMap((entry) => {
    const { from: old, to } = entry.data;
    if (pages.has(old))
      return [atField(entry, ['from'], { code: 'redirect-over-page', message: `${old} is a page`, fix: 'Remove the redirect.' })];
    if (from.has(to))
      return [atField(entry, ['to'], { code: 'redirect-chain', message: `${to} is redirected again`, fix: 'Point at the last page.' })];
    if (!pages.has(to))
      return [
        atField(entry, ['to'], {
          code: 'redirect-dead',
          message: `There is no page ${to}`,
          fix: didYouMean(to, pages, 'Point at a page that exists.'),
          seeks: fileOf(to),
        }),
      ];
    return [];
  });
}
