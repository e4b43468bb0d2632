import { expect, test } from 'vitest';
import { articlePage } from '../../../src/model/article-page.ts';
import { markdownTwin } from '../../../src/outputs/markdown-twin.ts';
import { linesOf } from '../../content-folder.ts';
import { catalogOf, type FileChange } from '../outputs/catalog.ts';

const article = 'articles/care/descale-a-kettle.mdx';
const caution: FileChange = [
  'red-flags.yaml',
  /^signs:/m,
  'cautions:\n  never-empty:\n    text: Do not boil it empty.\n    claims: [vinegar-works]\nsigns:',
];
const warned: FileChange = [article, /^warning: .*$/m, 'warning: never-empty'];

test('a caution stands above the article that names it, and in its plain text', () => {
  const catalog = catalogOf(caution, warned);
  const page = articlePage(catalog, 'care/descale-a-kettle');
  expect(page.caution?.text).toBe('Do not boil it empty.');
  expect(page.strip).toEqual([]);
  expect(markdownTwin(catalog, 'care/descale-a-kettle')).toContain('> **Do not boil it empty.**');
});

test('an article without one has none', () => {
  expect(articlePage(catalogOf(caution), 'care/descale-a-kettle').caution).toBeUndefined();
});

test('a caution that nobody wrote is an error with the line', () => {
  expect(linesOf([article, /^warning: .*$/m, 'warning: never-emty']).join('\n')).toMatch(
    /descale-a-kettle\.mdx:\d+:\d+ {2}id-unknown {2}.*There is no strip "never-emty"/,
  );
});

test('a caution rests on claims that exist', () => {
  const broken: FileChange = ['red-flags.yaml', /^signs:/m, 'cautions:\n  never-empty:\n    text: Do not.\n    claims: [vinegar]\nsigns:'];
  expect(linesOf(broken).join('\n')).toMatch(/red-flags\.yaml:\d+:\d+ {2}id-unknown {2}.*There is no claim "vinegar"/);
});
