import { expect, test } from 'vitest';
import { causesFirst } from '../../../src/model/causes-first.ts';
import { changedContent, problemsOf } from '../../content-folder.ts';

const problem = (code: string, file: string, seeks?: string) => ({
  ...{ code, level: 'error' as const, file, line: 3, column: 1, message: code, fix: 'Mend.' },
  ...(seeks === undefined ? {} : { seeks }),
});

test('where every file could be read, nothing is held back', () => {
  const built = [problem('id-unknown', 'b', 'glossary.yaml'), problem('link-dead', 'a', 'articles/care/old.mdx')];
  expect(causesFirst([], built).map(({ code }) => code)).toEqual(['link-dead', 'id-unknown']);
});

test('only what looks for something in an unread file is held back', () => {
  const read = [problem('yaml-syntax', 'content/glossary.yaml')];
  const built = [
    problem('dates-order', 'b'),
    problem('id-unknown', 'c', 'evidence/claims.yaml'),
    problem('id-unknown', 'd', 'glossary.yaml'),
  ];
  expect(causesFirst(read, built).map(({ code, file }) => `${file} ${code}`)).toEqual([
    'b dates-order',
    'c id-unknown',
    'content/glossary.yaml held-back',
    'content/glossary.yaml yaml-syntax',
  ]);
});

test('a colon in one claim is one problem, not one for each page that cites a claim', () => {
  const lines = problemsOf(changedContent([['evidence/claims.yaml', / {2}claim: /, '  claim: Note: ']]));
  expect(lines.filter(({ level }) => level === 'error').map(({ code }) => code)).toEqual(['yaml-syntax']);
  expect(lines.find(({ code }) => code === 'held-back')?.message).toMatch(
    /^\d+ places that look for something in this file are not shown, because it could not be read whole$/,
  );
});

test('an article that could not be read leaves no dead links behind', () => {
  const lines = problemsOf(changedContent([['articles/care/descale-a-kettle.mdx', 'status: live', 'status: Live']]));
  expect(lines.filter(({ code }) => code === 'link-dead' || code === 'id-unknown')).toEqual([]);
  expect(lines.some(({ code }) => code === 'field-value')).toBe(true);
});
