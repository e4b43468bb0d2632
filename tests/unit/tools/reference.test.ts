import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kinds } from '../../../src/model/kinds.ts';
import { palette } from '../../../src/model/palette.ts';
import { problemCodes } from '../../../tools/problem-codes.ts';
import { reference, referenceFile } from '../../../tools/reference.ts';

test('the content reference is up to date (run: npm run reference)', () => {
  expect(readFileSync(referenceFile, 'utf8')).toBe(reference());
});

test('every kind, every component and every field inside a field is in it', () => {
  const text = reference();
  for (const { path } of Object.values(kinds)) expect(text).toContain(`### \`content/${path}\``);
  for (const name of Object.keys(palette)) expect(text).toContain(`| \`<${name}>\` |`);
  expect(text).toContain('| `dates.nextReview` | yes |');
  expect(text).toContain('| `seeAlso[].why` | yes |');
  expect(text).toContain('| `reviewer` | no |');
});

/** The parts of a figure (`frames[].legs.knee`) are told in the schema of poses, where angles are drawn. */
const isPartOfFigure = (line: string): boolean => line.startsWith('| `frames[].');

test('no field is without its line of the manual', () => {
  const bare = reference()
    .split('\n')
    .filter((line) => /^\| `[^`]+` \| (?:yes|no) \| {2}\|/.test(line) && !isPartOfFigure(line));
  expect(bare).toEqual([]);
});

test('the table of codes names those that the code can report, and no others', () => {
  const files = ['src/model', 'tools'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && name !== 'problem-codes.ts')
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const reported = files.flatMap((text) => [
    ...[...text.matchAll(/\bcode: '([a-z-]+)'/g)].map((match) => match[1] ?? ''),
    ...[...text.matchAll(/\bproblem\(\s*(?:[^,']|\([^)]*\))*,\s*'([a-z]+-[a-z-]+)'/g)].map((match) => match[1] ?? ''),
  ]);
  expect(Object.keys(problemCodes).sort()).toEqual([...new Set(reported)].sort());
});
