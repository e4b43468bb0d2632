import { expect, test } from 'vitest';
import { humansTxt, securityTxt, yearAfter } from '../../../src/outputs/people.ts';
import { robots } from '../../../src/outputs/robots.ts';
import { indexablePages, sitemap } from '../../../src/outputs/sitemap.ts';
import { absoluteUrl } from '../../../src/site.ts';
import { catalogOf } from './catalog.ts';

test('an article carries the day its meaning last changed', () => {
  expect(sitemap(catalogOf())).toContain(`<loc>${absoluteUrl('/care/descale-a-kettle/')}</loc><lastmod>2026-02-01</lastmod>`);
});

test('a section is as new as its newest article; a page whose content has no date claims none', () => {
  const pages = new Map(indexablePages(catalogOf()).map(({ path, lastmod }) => [path, lastmod]));
  expect(pages.get('/care/')).toBe('2026-02-01');
  expect(pages.get('/all/')).toBe('2026-02-01');
  expect(pages.get('/about/')).toBeUndefined();
  expect(pages.get('/red-flags/')).toBeUndefined();
});

test('search, the plan, the player and drafts are not in it', () => {
  const text = sitemap(catalogOf());
  for (const path of ['/search/', '/exercises/plan/', '/exercises/player/', '/care/draft-kettle/'])
    expect(text).not.toContain(absoluteUrl(path));
});

test('no page stands in it twice', () => {
  const paths = indexablePages(catalogOf()).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

test('robots.txt lets everything be read and names the sitemap', () => {
  expect(robots()).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap.xml')}\n`);
});

test('security.txt expires a year after the newest page and names the contact of the content', () => {
  expect(securityTxt(catalogOf())).toContain('Expires: 2027-02-01T00:00:00.000Z\n');
  expect(securityTxt(catalogOf())).toContain(`Contact: ${absoluteUrl('/about/')}\n`);
  expect(securityTxt(catalogOf(['home.yaml', /^/, 'contact: mailto:kettles@example.org\n']))).toContain(
    'Contact: mailto:kettles@example.org\n',
  );
});

test('a year after 29 February is a day that exists', () => {
  expect(yearAfter('2028-02-29')).toBe('2029-02-28');
});

test('humans.txt names people and the day of the newest page', () => {
  expect(humansTxt(catalogOf())).toContain('the kettle editors: They boil water and write about it.');
  expect(humansTxt(catalogOf())).toContain('Last update: 1 February 2026');
});
