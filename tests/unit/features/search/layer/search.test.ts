import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSearcher, type Searcher } from '../../../../../src/features/search/layer/search.ts';
import { openStore } from '../../../../../src/features/search/layer/store.ts';
import { filesOf, searchFiles } from '../../../../../src/features/search/words-index.ts';
import { buildCatalog } from '../../../../../src/model/catalog.ts';
import { readContent } from '../../../../../tools/read-content.ts';
import { madeTexts } from '../../../../bench/search-content.ts';
import { smallFixture } from '../../../../content-folder.ts';

const { catalog } = buildCatalog(readContent(smallFixture).entries, { drafts: false });
const open = async (files: Map<string, unknown>): Promise<Searcher> =>
  createSearcher(
    await openStore(async (name) => {
      if (!files.has(name)) throw new Error(`There is no ${name}.`);
      return JSON.parse(JSON.stringify(files.get(name)));
    }),
  );
const kettles = await open(searchFiles(catalog));
const urls = async (query: string): Promise<string[]> => (await kettles.search(query)).hits.map(({ doc }) => doc.url);

test('an alias finds its page first', async () => {
  expect((await urls('how much water'))[0]).toBe('/care/fill-a-kettle/');
});

test('one known word is enough among unknown ones', async () => {
  expect(await urls('zzqx descaling vvbn')).toContain('/care/descale-a-kettle/');
});

test('a mistyped word is mended, and left alone where the reader asks for it', async () => {
  const mended = await kettles.search('desclae');
  expect(mended.repaired).toBe('descale');
  expect(mended.hits.length).toBeGreaterThan(0);
  const literal = await kettles.search('desclae', { literal: true });
  expect(literal.repaired).toBeUndefined();
  expect(literal.hits).toEqual([]);
});

test('filters leave out pages and never signs', async () => {
  const { hits, signs } = await kettles.search('kettle on fire', { filters: { kind: 'exercise', section: 'None' } });
  expect(hits).toEqual([]);
  expect(signs.map(({ id }) => id)).toEqual(['sparks']);
});

test('no text of any kind breaks a search', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (query) => {
      const { hits } = await kettles.search(query);
      expect(Array.isArray(hits)).toBe(true);
    }),
  );
});

test('a large site is cut into many small files and answers as well', async () => {
  const files = filesOf({ version: 1, docs: 400, signs: [], numbers: [], groups: [], danger: [], common: [] }, madeTexts(400));
  const large = await open(files);
  const title = (files.get('d-30') as { title: string; url: string }[])[1];
  expect(files.size).toBeGreaterThan(100);
  expect(Math.max(...[...files.values()].map((file) => JSON.stringify(file).length))).toBeLessThan(30_000);
  const { hits } = await large.search(title?.title ?? '');
  expect(hits.slice(0, 3).map(({ doc }) => doc.url)).toContain(title?.url);
  const words = [...files].flatMap(([name, list]) => (name.startsWith('v-') ? (list as string[]) : []));
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  expect((await large.search(`${longest.slice(0, 4)}${longest.slice(5)}`)).repaired).toBe(longest);
});

test('where a sign is touched, a page that shows it stands above one that does not', async () => {
  const page = (url: string, signs: string[]) => ({
    doc: { url, title: 'Kettles and smoke', text: '', kind: 'article' as const, section: 'Care', phrases: [], parts: [], signs },
    fields: [{ text: 'Kettles and smoke', weight: 9, part: 0 }],
  });
  const sign = { id: 'sparks', text: 'it smokes', urgency: 'emergency-now', aliases: ['smoking kettle'], phrases: [] };
  const bare = { version: 1 as const, docs: 2, signs: [sign], numbers: [], groups: [], danger: [], common: [] };
  const searcher = await open(filesOf(bare, [page('/care/chimneys/', []), page('/care/kettles/', ['sparks'])]));
  const first = async (query: string) => (await searcher.search(query)).hits[0]?.doc.url;
  expect(await first('kettle smoking')).toBe('/care/kettles/');
  expect(await first('kettles')).toBe('/care/chimneys/');
});
