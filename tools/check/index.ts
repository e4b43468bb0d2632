/**
 * `npm run check`: every problem in the content, with file, line and what to do. Exit 1 on errors.
 * `-- --integrity` leaves the editorial rules out; `-- --json` prints findings for programs.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalog } from '../../src/model/catalog.ts';
import { causesFirst } from '../../src/model/causes-first.ts';
import { type Problem, sortProblems } from '../../src/model/problem.ts';
import { readContent } from '../read-content.ts';
import { reportJson } from './reporters/json.ts';
import { report } from './reporters/text.ts';
import { runRules } from './rules/index.ts';

export interface CheckOptions {
  /** YYYY-MM-DD. */
  today: string;
  /** False for content that is no real site, such as a fixture. */
  editorial?: boolean;
}

/** Integrity problems and editorial findings of a content folder; no findings while a text cannot be read, since they would be false. */
export function checkContent(directory: string, { today, editorial = true }: CheckOptions): Problem[] {
  const { entries, problems } = readContent(directory);
  const build = buildCatalog(entries, { drafts: false });
  const unread = problems.length > 0 || build.problems.some(({ code }) => code === 'mdx-syntax');
  const findings = unread || !editorial ? [] : runRules(build.catalog, { today, entries, bytesOf });
  return sortProblems([...causesFirst(problems, build.problems), ...findings]);
}

const bytesOf = (address: string): number | undefined => statSync(join('public', address), { throwIfNoEntry: false })?.size;

if (import.meta.main) {
  const directory = process.env['CONTENT_DIR'] ?? 'content';
  const today = new Date().toISOString().slice(0, 10);
  const problems = checkContent(directory, { today, editorial: !process.argv.includes('--integrity') });
  const { text, failed } = process.argv.includes('--json') ? reportJson(problems) : report(problems);
  console.log(text);
  process.exitCode = failed ? 1 : 0;
}
