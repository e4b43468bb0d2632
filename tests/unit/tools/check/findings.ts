/** What one rule says of a changed copy of the small fixture, as the lines that editors see. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalog } from '../../../../src/model/catalog.ts';
import { formatProblem, sortProblems } from '../../../../src/model/problem.ts';
import type { Context, Rule } from '../../../../tools/check/rules/rule.ts';
import { readContent } from '../../../../tools/read-content.ts';
import { changedContent, smallFixture } from '../../../content-folder.ts';

export const article = 'articles/care/descale-a-kettle.mdx';
export const other = 'articles/care/fill-a-kettle.mdx';

type Change = [file: string, from: string | RegExp, to: string];

/** @param today the day on which the rule is run. @param bytesOf the pictures there are: none, if not said. */
export function findings(
  rule: Rule,
  changes: readonly Change[],
  today = '2026-06-01',
  bytesOf: Context['bytesOf'] = () => undefined,
): string[] {
  const folder = changedContent(changes);
  const { entries, problems } = readContent(folder, folder);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const { catalog } = buildCatalog(entries, { drafts: false });
  return sortProblems(rule(catalog, { today, entries, bytesOf })).map(formatProblem);
}

/** What is said of one file. */
export function findingsIn(file: string, ...rest: Parameters<typeof findings>): string[] {
  return findings(...rest).filter((line) => line.startsWith(`${file}:`));
}

/** The line of the fixture in which a text first stands, so that a new field in a fixture breaks no test. */
export function lineOf(file: string, text: string): number {
  const lines = readFileSync(join(smallFixture, file), 'utf8').split('\n');
  const index = lines.findIndex((line) => line.includes(text));
  if (index < 0) throw new Error(`${file} does not hold ${text}`);
  return index + 1;
}
