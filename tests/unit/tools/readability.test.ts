import { expect, test } from 'vitest';
import { buildCatalog } from '../../../src/model/catalog.ts';
import { readContent } from '../../../tools/read-content.ts';
import { gradeOf, readability, readabilityReport, syllablesOf } from '../../../tools/readability.ts';
import { changedContent } from '../../content-folder.ts';
import { lineOf } from './check/findings.ts';

test.each([
  ['back', 1],
  ['muscle', 2],
  ['eased', 1],
  ['wanted', 2],
  ['physiotherapist', 5],
  ['exercise', 3],
  ['pain', 1],
  ['the', 1],
  ['15', 1],
])('"%s" has %i syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

test('the grade follows the formula of Flesch and Kincaid', () => {
  expect(gradeOf(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 6);
  expect(gradeOf([])).toBe(0);
});

test('a short sentence is never among the hardest, however long its words', () => {
  const folder = changedContent([['articles/care/descale-a-kettle.mdx', 'Pour, wait, rinse.', 'Individualised rehabilitation.']]);
  const { catalog } = buildCatalog(readContent(folder, folder).entries, { drafts: false });
  const named = [...catalog.articles.values()].flatMap((article) => readability(article, 99).hardest.map(({ text }) => text));
  expect(named).not.toContain('Individualised rehabilitation.');
});

test('the report names the hardest sentence first, with its line', () => {
  const hard = 'Physiotherapists usually recommend individualised rehabilitation for everybody with recurring difficulties.';
  const folder = changedContent([['articles/care/descale-a-kettle.mdx', 'Pour, wait, rinse.', `Pour. ${hard}`]]);
  const { catalog } = buildCatalog(readContent(folder, folder).entries, { drafts: false });
  const reports = [...catalog.articles.values()].map((article) => readability(article));
  const found = reports.find(({ id }) => id === 'care/descale-a-kettle');
  expect(found?.hardest[0]).toMatchObject({ line: lineOf('articles/care/descale-a-kettle.mdx', 'Pour, wait, rinse.'), text: hard });
  const text = readabilityReport(reports);
  expect(text.split('\n')[0]).toContain('care/descale-a-kettle');
  expect(text).toMatch(/^\d+ articles, mean grade -?\d+\.\d \(about age \d+\)\.$/m);
});
