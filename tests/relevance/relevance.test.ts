/** Whether people find what they need. Prints its figures. */
import { beforeAll, expect, test } from 'vitest';
import type { Searcher } from '../../src/features/search/layer/search.ts';
import { firstOf, openBuilt } from './built-index.ts';
import { type Kind, queries } from './queries.ts';
import { calm, urgent } from './urgent-queries.ts';

let searcher: Searcher;
beforeAll(async () => {
  searcher = await openBuilt(process.env['DIST'] ?? 'dist');
});

test('there are at least 150 queries, and none twice', () => {
  const all = [...queries.map(({ query }) => query), ...urgent];
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(new Set(all).size).toBe(all.length);
});

test('the right article is in the first three for 95 of 100 queries, and no page is empty', async () => {
  const tally = new Map<Kind, { all: number; right: number }>();
  const wrong: string[] = [];
  const empty: string[] = [];
  for (const { query, kind, pages } of queries) {
    const outcome = await searcher.search(query);
    const first = firstOf(outcome);
    const isRight = first.some((page) => pages.includes(page));
    const count = tally.get(kind) ?? { all: 0, right: 0 };
    tally.set(kind, { all: count.all + 1, right: count.right + (isRight ? 1 : 0) });
    if (!isRight) wrong.push(`${query}: wanted ${pages.join(' or ')}, got ${first.join(', ')}`);
    if (outcome.hits.length === 0) empty.push(query);
  }
  const right = queries.length - wrong.length;
  console.log([...tally].map(([kind, { all, right: of }]) => `${kind}: ${of} of ${all}`).join('\n'));
  console.log(`Right article in the first three: ${right} of ${queries.length} (${((100 * right) / queries.length).toFixed(1)} %)`);
  console.log(wrong.join('\n'));
  expect(empty).toEqual([]);
  expect(right / queries.length).toBeGreaterThanOrEqual(0.95);
});

test('every urgent query shows a card, with any filter', async () => {
  const missed: string[] = [];
  for (const query of urgent) {
    const plain = await searcher.search(query);
    const filtered = await searcher.search(query, { filters: { kind: 'exercise', section: 'nowhere' } });
    if (plain.signs.length === 0 || filtered.signs.length !== plain.signs.length) missed.push(query);
  }
  console.log(`Urgent queries with a card: ${urgent.length - missed.length} of ${urgent.length}`);
  expect(missed).toEqual([]);
});

test('ordinary queries show no card', async () => {
  const alarmed: string[] = [];
  for (const query of calm) {
    const { signs } = await searcher.search(query);
    if (signs.length > 0) alarmed.push(`${query}: ${signs.map(({ id }) => id).join(', ')}`);
  }
  expect(alarmed).toEqual([]);
});
