/** Whether search understands people it was not written for. Prints its figures. */
import { beforeAll, expect, test } from 'vitest';
import type { Searcher } from '../../src/features/search/layer/search.ts';
import { firstOf, openBuilt } from './built-index.ts';
import { danger, readers } from './sets.ts';

let searcher: Searcher;
beforeAll(async () => {
  searcher = await openBuilt(process.env['DIST'] ?? 'dist');
});

const share = (part: number, all: number): string => `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`;

test('a page that answers is in the first three for 95 of 100 readers, and no search is empty', async () => {
  const wrong: string[] = [];
  const empty: string[] = [];
  for (const { query, pages } of readers) {
    const outcome = await searcher.search(query);
    const first = firstOf(outcome);
    if (!first.some((page) => pages.includes(page))) wrong.push(`${query}: wanted ${pages.join(' or ')}, got ${first.join(', ')}`);
    if (outcome.hits.length === 0) empty.push(query);
  }
  console.log(`Readers: an answer in the first three ${share(readers.length - wrong.length, readers.length)}\n${wrong.join('\n')}`);
  expect(empty).toEqual([]);
  expect(wrong.length / readers.length).toBeLessThanOrEqual(0.05);
});

test('everyone in danger sees a card, whatever words they use', async () => {
  const missed: string[] = [];
  for (const { query } of danger.plain) if ((await searcher.search(query)).signs.length === 0) missed.push(query);
  console.log(`Danger: a card ${share(danger.plain.length - missed.length, danger.plain.length)}`);
  expect(missed).toEqual([]);
});

test('the card names a sign that fits, nearly always', async () => {
  const other: string[] = [];
  for (const { query, signs } of danger.plain) {
    const shown = (await searcher.search(query)).signs.map(({ id }) => id);
    if (!shown.some((id) => signs.includes(id))) other.push(`${query}: wanted ${signs.join(' or ')}, got ${shown.join(', ')}`);
  }
  console.log(`Danger: the fitting sign ${share(danger.plain.length - other.length, danger.plain.length)}\n${other.join('\n')}`);
  expect(other.length / danger.plain.length).toBeLessThanOrEqual(0.03);
});

test('dialects, shorthand and riddles of danger show a card nine times in ten', async () => {
  const missed: string[] = [];
  for (const { query } of danger.far) if ((await searcher.search(query)).signs.length === 0) missed.push(query);
  console.log(`Danger, said in far words: a card ${share(danger.far.length - missed.length, danger.far.length)}`);
  expect(missed.length / danger.far.length).toBeLessThanOrEqual(0.1);
});

test('a page about danger is among the first three of nearly everyone who sees a card', async () => {
  const without: string[] = [];
  for (const { query } of danger.plain)
    if (!firstOf(await searcher.search(query)).some((page) => page.startsWith('red-flags/'))) without.push(query);
  console.log(`Danger: a page about it in the first three ${share(danger.plain.length - without.length, danger.plain.length)}`);
  expect(without.length / danger.plain.length).toBeLessThanOrEqual(0.02);
});

test('at most one ordinary search in twenty shows a card', async () => {
  const alarmed: string[] = [];
  for (const query of danger.calm) {
    const { signs } = await searcher.search(query);
    if (signs.length > 0) alarmed.push(`${query}: ${signs.map(({ id }) => id).join(', ')}`);
  }
  console.log(`Ordinary searches with a card: ${share(alarmed.length, danger.calm.length)}\n${alarmed.join('\n')}`);
  expect(alarmed.length / danger.calm.length).toBeLessThanOrEqual(0.05);
});
