import { expect, test } from 'vitest';
import { linesOf, problemsOf, smallFixture } from '../../content-folder.ts';
import { article, cases, inBody } from './problem-cases.ts';

test('the small fixture has no problems', () => {
  expect(problemsOf(smallFixture)).toEqual([]);
});

test.each(cases)('%s', (_name, file, from, to, expected) => {
  const lines = linesOf([file, from, to]).filter((line) => line.startsWith(file));
  expect(lines).toEqual(expected.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))));
});

test('an empty article says so once', () => {
  const lines = linesOf(['articles/care/fill-a-kettle.mdx', /\n\nFill only[\s\S]*$/, '\n']);
  expect(lines.filter((line) => line.includes('article-empty'))).toEqual([
    'articles/care/fill-a-kettle.mdx:1:1  article-empty  The article has no text · Write it, or set status: draft.',
  ]);
});

test('two files for one address are both named', () => {
  const twin = linesOf(['glossary.yaml', /$/, '- id: limescale\n  term: Limescale again\n  definition: Twice.\n']);
  expect(twin).toEqual(['glossary.yaml:4:3  id-duplicate  "limescale" stands already in line 1 · Rename or remove one of the two.']);
});

test('a live article may not cite a claim that nobody verified', () => {
  const lines = linesOf(['evidence/claims.yaml', 'verification: full', 'verification: none']);
  expect(lines).toEqual([
    `${inBody(0)}:31  claim-unverified  The claim "vinegar-works" was not seen in any source · Read a source and record it, or leave the statement out.`,
  ]);
});

test('every problem of the folder is listed in one go', () => {
  const lines = linesOf([article, 'status: live', 'status: lve'], ['articles/care/fill-a-kettle.mdx', 'section: care', 'section: car']);
  expect(lines.some((line) => line.startsWith(article))).toBe(true);
  expect(lines.some((line) => line.startsWith('articles/care/fill-a-kettle.mdx'))).toBe(true);
});
