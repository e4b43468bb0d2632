/** Each article is found by the phrases in its own `searchTests`. */
import { expect, test } from 'vitest';
import { buildCatalog } from '../../src/model/catalog.ts';
import { readContent } from '../../tools/read-content.ts';
import { firstOf, openBuilt } from './built-index.ts';

test('every article is in the first three results of its own search tests', async () => {
  const { catalog } = buildCatalog(readContent(process.env['CONTENT_DIR'] ?? 'content').entries, { drafts: false });
  const searcher = await openBuilt(process.env['DIST'] ?? 'dist');
  const lost: string[] = [];
  let asked = 0;
  for (const { id, file, searchTests } of catalog.articles.values()) {
    for (const phrase of searchTests) {
      asked++;
      const first = firstOf(await searcher.search(phrase));
      if (!first.includes(id))
        lost.push(`${file}: "${phrase}" finds ${first.join(', ') || 'nothing'} instead. Add an alias, or change the phrase.`);
    }
  }
  console.log(`Search tests of articles: ${asked - lost.length} of ${asked}`);
  expect(asked).toBeGreaterThan(0);
  expect(lost).toEqual([]);
});
