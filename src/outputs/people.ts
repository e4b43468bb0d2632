/** Plain text for people who look behind the pages: who to tell of a security fault, and who made this. */
import type { Catalog } from '../model/catalog.ts';
import { dayInWords } from '../model/review.ts';
import { absoluteUrl, site } from '../site.ts';

/**
 * RFC 9116. It expires a year after the last change of the content, so that it never outlives a site nobody tends,
 * and the same content always gives the same file.
 */
export function securityTxt(catalog: Catalog): string {
  const { contact = absoluteUrl('/about/') } = catalog.home;
  return [
    `Contact: ${contact}`,
    `Expires: ${yearAfter(lastDay(catalog))}T00:00:00.000Z`,
    `Preferred-Languages: ${site.locale.slice(0, 2)}`,
    `Canonical: ${absoluteUrl('/.well-known/security.txt')}`,
    '',
  ].join('\n');
}

/** https://humanstxt.org */
export function humansTxt(catalog: Catalog): string {
  const people = [...catalog.people.values()].map(({ name, role }) => `${name}: ${role}`);
  return [
    '/* TEAM */',
    ...people,
    '',
    '/* SITE */',
    `Last update: ${dayInWords(lastDay(catalog))}`,
    `Name: ${site.name}`,
    `Address: ${absoluteUrl('/')}`,
    `Language: ${site.locale}`,
    '',
  ].join('\n');
}

/** The newest day in the front matter of any article. */
export const lastDay = ({ articles }: Pick<Catalog, 'articles'>): string =>
  [...articles.values()].map(({ dates }) => dates.updated).reduce((last, day) => (day > last ? day : last), '1970-01-01');

/** The same day a year on; 29 February becomes the 28th. */
export const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;
