/** The same site from other content: proof that src/ knows nothing about backs. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { testEveryPage } from './invariants.ts';
import { readPages, text } from './pages.ts';

describe('the site about kettles', () => {
  testEveryPage('.cache/small');

  test('speaks of no back, spine or pain', () => {
    const found = readPages('.cache/small').flatMap((page) => {
      const words = text(page.root)
        .replaceAll(site.name, '')
        .match(/\b(?:backs?|spines?|pains?|sciatica|physiotherapy)\b[^.]{0,40}/gi);
      return (words ?? []).map((word) => `${page.url}: ${word}`);
    });
    expect(found).toEqual([]);
  });

  test('shows a reviewer and the day where somebody did review', () => {
    const page = readPages('.cache/small').find(({ url }) => url === '/care/descale-a-kettle/');
    expect(text(page?.root ?? ({ children: [] } as never))).toContain('Reviewed by A test engineer on 15 January 2026.');
  });

  test('a number in a sentence is named by its kind, on the page and in its Markdown twin', () => {
    const page = readPages('.cache/small').find(({ url }) => url === '/care/fill-a-kettle/');
    expect(page?.html).toContain('<a href="/red-flags/numbers/">the urgent advice line where you live</a>');
    expect(readFileSync('.cache/small/care/fill-a-kettle.md', 'utf8')).toContain('In doubt, ring the urgent advice line where you live.');
  });

  test('leaves the draft out', () => {
    expect(readPages('.cache/small').map(({ url }) => url)).not.toContain('/care/draft-kettle/');
  });
});
