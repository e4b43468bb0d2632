import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCatalog } from '../../src/model/catalog.ts';
import { guideReview, reviewState } from '../../src/model/review.ts';
import { readContent } from '../../tools/read-content.ts';
import { signOff } from '../../tools/sign-off.ts';
import { changedContent, problemsOf } from '../content-folder.ts';

const page = 'care/fill-a-kettle';
const today = '2026-03-01';

function reviewOf(contentDir: string) {
  const { catalog } = buildCatalog(readContent(contentDir, contentDir).entries, { drafts: false });
  const article = catalog.articles.get(page);
  if (!article) throw new Error('the fixture has no such article');
  return { article: reviewState(article, catalog).reviewed, guide: guideReview(catalog) };
}

test('a sign-off is written into the page, and holds until the text is edited', () => {
  const contentDir = changedContent([]);
  const file = signOff({ contentDir, page, person: 'engineer', today });
  expect(problemsOf(contentDir)).toEqual([]);
  expect(reviewOf(contentDir).article).toEqual({ date: today, by: 'A test engineer', edited: false });
  writeFileSync(file, readFileSync(file, 'utf8').replace('Less water takes', 'Much less water takes'));
  expect(reviewOf(contentDir).article?.edited).toBe(true);
});

test('the guide can be signed, and an edited sign ends the sign-off', () => {
  const contentDir = changedContent([]);
  signOff({ contentDir, page: 'guide', person: 'engineer', today });
  expect(reviewOf(contentDir).guide).toEqual({ date: today, by: 'A test engineer', edited: false });
  const file = join(contentDir, 'red-flags.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('sparks or smokes', 'sparks'));
  expect(reviewOf(contentDir).guide?.edited).toBe(true);
});

test('nobody but a clinician can sign', () => {
  const contentDir = changedContent([]);
  expect(() => signOff({ contentDir, page, person: 'editors', today })).toThrow(
    '"editors" is not a clinician in people.yaml: only a clinician can sign.',
  );
  expect(() => signOff({ contentDir, page: 'care/nothing', person: 'engineer', today })).toThrow(
    'There is no article "care/nothing": write section/slug, or guide.',
  );
});
