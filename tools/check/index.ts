/** `npm run check`: every problem in the content, with file, line and what to do. Exit 1 on errors. */
import { buildCatalog } from '../../src/model/catalog.ts';
import { type Problem, sortProblems } from '../../src/model/problem.ts';
import { readContent } from '../read-content.ts';
import { report } from './reporters/text.ts';
import { runRules } from './rules/index.ts';

/** Integrity problems and editorial findings of a content folder. */
export function checkContent(directory: string, today: string): Problem[] {
  const { entries, problems } = readContent(directory);
  const build = buildCatalog(entries, { drafts: false });
  const integrity = [...problems, ...build.problems];
  const editorial = problems.length > 0 ? [] : runRules(build.catalog, { today });
  return sortProblems([...integrity, ...editorial]);
}

if (import.meta.main) {
  const directory = process.env['CONTENT_DIR'] ?? 'content';
  const today = new Date().toISOString().slice(0, 10);
  const { text, failed } = report(checkContent(directory, today));
  console.log(text);
  process.exitCode = failed ? 1 : 0;
}
