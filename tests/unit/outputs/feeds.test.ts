import { expect, test } from 'vitest';
import { changesOf, eventsByDay } from '../../../src/model/history.ts';
import { feedEntries, jsonFeed, rssOptions } from '../../../src/outputs/feeds.ts';
import { absoluteUrl } from '../../../src/site.ts';
import { catalogOf } from './catalog.ts';

const article = 'articles/care/descale-a-kettle.mdx';
const twoChanges: [string, RegExp, string] = [
  article,
  /^about:/m,
  'changes:\n  - { date: 2026-02-01, what: Lemon works too., why: A trial said so. }\n  - { date: 2026-02-01, what: One cup is enough., why: Two were too many. }\nabout:',
];

test('without changes the feed holds first publications', () => {
  expect(feedEntries(catalogOf()).map(({ id }) => id)).toEqual(
    ['/red-flags/dangerous-kettles/', '/care/descale-a-kettle/', '/care/fill-a-kettle/'].map((url) => absoluteUrl(`${url}#published`)),
  );
});

test('a change stands first, says what and why, and leads to its place on the page', () => {
  const [first] = feedEntries(catalogOf(twoChanges));
  expect(first).toEqual({
    id: absoluteUrl('/care/descale-a-kettle/#change-2026-02-01-2'),
    url: absoluteUrl('/care/descale-a-kettle/#change-2026-02-01-2'),
    title: 'Changed: How do I descale a kettle?',
    text: 'Lemon works too. A trial said so.',
    date: '2026-02-01',
    section: 'Care',
  });
});

test('the id of a change stays when newer ones come, even on the same day', () => {
  const older = { date: '2026-02-01', what: 'a', why: 'b' };
  const newer = { date: '2026-02-01', what: 'c', why: 'd' };
  const newest = { date: '2026-03-01', what: 'e', why: 'f' };
  expect(changesOf({ changes: [older] })[0]?.id).toBe('change-2026-02-01');
  expect(changesOf({ changes: [newest, newer, older] }).map(({ id, what }) => `${id} ${what}`)).toEqual([
    'change-2026-03-01 e',
    'change-2026-02-01-2 c',
    'change-2026-02-01 a',
  ]);
});

test('the JSON feed has what version 1.1 asks for, and dates with a time zone', () => {
  const feed = JSON.parse(jsonFeed(catalogOf()));
  expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', feed_url: absoluteUrl('/feed.json') });
  for (const item of feed.items) expect(item.date_published).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
});

test('the RSS feed names entries by an id of its own', () => {
  expect(rssOptions(catalogOf()).items[0]?.customData).toBe(
    `<guid isPermaLink="false">${absoluteUrl('/red-flags/dangerous-kettles/#published')}</guid>`,
  );
});

test('events stand under their day, the newest day first', () => {
  expect(eventsByDay(catalogOf(twoChanges)).map(({ date, events }) => [date, events.length])).toEqual([
    ['2026-02-01', 2],
    ['2026-01-01', 3],
  ]);
});
