/** The facts that a page gives to search engines, and what a reader sees of them. */
import type { Element } from 'domhandler';
import { dayInWords } from '../../src/model/review.ts';
import { byTag, find, type Page, text } from './pages.ts';
import { propertiesOf, retired } from './vocabulary.ts';

export type Thing = Record<string, unknown>;

export const heading = ({ root }: Page): string => text(byTag(root, 'h1')[0] ?? ({ children: [] } as never)).trim();

export const timesOf = ({ root }: Page): string[] => byTag(root, 'time').map(({ attribs }) => attribs['datetime'] ?? '');

export const blocks = ({ root }: Page): Element[] =>
  find(root, ({ name, attribs }) => name === 'script' && attribs['type'] === 'application/ld+json');

export function graph(page: Page): Thing[] {
  const [block] = blocks(page);
  return block ? (JSON.parse(text(block)) as { '@graph': Thing[] })['@graph'] : [];
}

/** The things of a graph with those inside them; references to others, which hold only `@id`, are left out. */
export function everyThing(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(everyThing);
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Thing;
  const inside = Object.values(thing).flatMap(everyThing);
  return Object.keys(thing).join() === '@id' ? inside : [thing, ...inside];
}

export function strangers(thing: Thing): string[] {
  const type = String(thing['@type']);
  const known = propertiesOf(type);
  if (!known || retired.includes(type)) return [`the type ${type}`];
  const names = Object.keys(thing).filter((name) => !name.startsWith('@'));
  return names.flatMap((name) => (known.get(name) === false ? [] : [`${type}.${name} is ${known.has(name) ? 'out of use' : 'unknown'}`]));
}

/** Values that are addresses, languages or numbers of steps are looked for elsewhere. */
const notShown = [
  'url',
  '@id',
  '@type',
  'item',
  'position',
  'inLanguage',
  'logo',
  'image',
  'isPartOf',
  'publisher',
  'mainEntity',
  'mainEntityOfPage',
  'breadcrumb',
];

export function unseen(page: Page, thing: Thing): string[] {
  const shown = visible(page);
  const days = timesOf(page);
  return Object.entries(thing).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((single: unknown) => {
      if (notShown.includes(name) || typeof single !== 'string') return [];
      const there = /^\d{4}-\d\d-\d\d$/.test(single)
        ? days.includes(single) || shown.includes(squeeze(dayInWords(single)))
        : shown.includes(squeeze(single));
      return there ? [] : [`${thing['@type']}.${name} "${single.slice(0, 60)}" is not on the page`];
    }),
  );
}

const seen = new Map<string, string>();

function visible(page: Page): string {
  const key = page.file + page.html.length;
  const words = seen.get(key) ?? squeeze(byTag(page.root, 'body').map(textOutsideScripts).join(' '));
  seen.set(key, words);
  return words;
}

function textOutsideScripts(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.data : child.type === 'tag' ? textOutsideScripts(child) : ''))
    .join('');
}

/** Spaces do not count: the steps of a list stand apart on the page and in one line in the facts. */
export const squeeze = (words: string): string => words.replace(/\s+/g, '');
