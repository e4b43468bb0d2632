import { expect, test } from 'vitest';
import { buildCatalog } from '../../../src/model/catalog.ts';
import { seeAlsoOf } from '../../../src/model/see-also.ts';
import { readContent } from '../../../tools/read-content.ts';
import { changedContent } from '../../content-folder.ts';

function catalogOf(folder: string) {
  return buildCatalog(readContent(folder, folder).entries, { drafts: false }).catalog;
}

test('see also runs both ways: a page that is named offers the page that names it', () => {
  const folder = changedContent([
    [
      'articles/care/fill-a-kettle.mdx',
      '  - { article: care/descale-a-kettle, why: For the crust that is there already. }\n',
      '  - { article: care/third-kettle, why: Another. }\n',
    ],
    ['articles/care/third-kettle.mdx', '', third],
  ]);
  const catalog = catalogOf(folder);
  const fill = catalog.articles.get('care/fill-a-kettle');
  if (!fill) throw new Error('the fixture has no such article');
  const offered = seeAlsoOf(catalog, fill).map(({ article }) => article.id);
  expect(offered).toEqual(['care/third-kettle', 'red-flags/dangerous-kettles', 'care/descale-a-kettle']);
});

test('see also never offers the page itself, a double, or more than five', () => {
  const catalog = catalogOf('tests/fixtures/small');
  for (const article of catalog.articles.values()) {
    const ids = seeAlsoOf(catalog, article).map((entry) => entry.article.id);
    expect(ids).not.toContain(article.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(5);
  }
});

const third = `---
title: A third kettle
description: A third page about kettles, so that the second can name it and not the first one.
question: Is there a third?
section: care
order: 4
status: live
dates: { published: 2026-01-01, updated: 2026-01-01, nextReview: 2027-01-01 }
author: editors
aliases: [third]
claims: []
seeAlso:
  - { article: care/descale-a-kettle, why: It shines. }
  - { article: red-flags/dangerous-kettles, why: It sparks. }
warning: none
help: [everyone]
searchTests: [a, b, c]
---

A third one. It is there.
`;
