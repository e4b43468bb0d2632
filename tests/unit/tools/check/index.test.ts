import { expect, test } from 'vitest';
import { checkContent } from '../../../../tools/check/index.ts';
import { changedContent, smallFixture } from '../../../content-folder.ts';

test('the small fixture is whole; what editors would say of it can be left out', () => {
  expect(checkContent(smallFixture, { today: '2026-06-01', editorial: false })).toEqual([]);
  const codes = new Set(checkContent(smallFixture, { today: '2026-06-01' }).map(({ code }) => code));
  expect(codes).toContain('article-length');
});

test('two runs on one day say the same', () => {
  const run = () => checkContent(smallFixture, { today: '2026-06-01' });
  expect(run()).toEqual(run());
});

test('a text that cannot be read is the one thing said: the rules would speak of an empty page', () => {
  const folder = changedContent([['articles/care/fill-a-kettle.mdx', /\n---\n\nFill/, '\n---\n\nUnder <5 cups. Fill']]);
  expect(checkContent(folder, { today: '2026-06-01' }).map(({ code }) => code)).toEqual(['mdx-syntax']);
});
