import { expect, test } from 'vitest';
import { pageHead } from '../../../src/outputs/head.ts';
import { absoluteUrl } from '../../../src/site.ts';
import { catalogOf } from './catalog.ts';

const facts = { description: 'What it answers.', index: true, crumbs: [] };

test('an article has its own picture, its dates and its Markdown twin', () => {
  const head = pageHead(catalogOf(), { ...facts, title: 'How do I descale a kettle?', path: '/care/descale-a-kettle/' });
  const tags = new Map(head.openGraph);
  expect(head.title).toBe('How do I descale a kettle? | Steady Back');
  expect(head.canonical).toBe(absoluteUrl('/care/descale-a-kettle/'));
  expect(tags.get('og:type')).toBe('article');
  expect(tags.get('og:image')).toBe(absoluteUrl('/og/care/descale-a-kettle.png'));
  expect(tags.get('og:image:alt')).toBe('How do I descale a kettle? – Care – Steady Back');
  expect(tags.get('article:modified_time')).toBe('2026-02-01');
  expect(head.author).toBe('the kettle editors');
  expect(head.alternates.map(({ href }) => href)).toEqual(['/feed.xml', '/feed.json', '/care/descale-a-kettle.md']);
});

test('a page without a picture of its own shows that of its section, or of the site', () => {
  const image = (path: string) => new Map(pageHead(catalogOf(), { ...facts, title: 'Kettles', path }).openGraph).get('og:image');
  expect(image('/care/')).toBe(absoluteUrl('/og/care.png'));
  expect(image('/red-flags/numbers/')).toBe(absoluteUrl('/og/red-flags.png'));
  expect(image('/about/')).toBe(absoluteUrl('/og/site.png'));
  expect(image('/')).toBe(absoluteUrl('/og/site.png'));
});

test('the first page begins with the name of the site', () => {
  expect(pageHead(catalogOf(), { ...facts, title: 'all about kettles', path: '/' }).title).toBe('Steady Back: all about kettles');
});
