/** Copies of the small fixture, changed for one test, and their problems. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalog } from '../src/model/catalog.ts';
import { causesFirst } from '../src/model/causes-first.ts';
import { formatProblem, type Problem } from '../src/model/problem.ts';
import { readContent } from '../tools/read-content.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const smallFixture = 'tests/fixtures/small';

/** A fresh copy of the small fixture. Each change: [file, from, to]; a file that does not exist is created from `to`. */
export function changedContent(changes: readonly [file: string, from: string | RegExp, to: string][]): string {
  const folder = temporaryFolder('content');
  cpSync(smallFixture, folder, { recursive: true });
  for (const [file, from, to] of changes) {
    const path = join(folder, file);
    const before = from === '' ? '' : readFileSync(path, 'utf8');
    const after = from === '' ? to : before.replace(from, to);
    if (after === before) throw new Error(`${file} does not hold ${String(from)}`);
    writeFileSync(path, after);
  }
  return folder;
}

export function problemsOf(folder: string): Problem[] {
  const { entries, problems } = readContent(folder, folder);
  return causesFirst(problems, buildCatalog(entries, { drafts: false }).problems);
}

/** The errors of a changed fixture, as the lines that people see. */
export function linesOf(...changes: [file: string, from: string | RegExp, to: string][]): string[] {
  return problemsOf(changedContent(changes))
    .filter(({ level }) => level === 'error')
    .map(formatProblem);
}
