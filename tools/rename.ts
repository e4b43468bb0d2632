/** `npm run rename -- section/old-name section/new-name`: moves an article, mends every reference, and adds the redirect. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { buildCatalog } from '../src/model/catalog.ts';
import { causesFirst } from '../src/model/causes-first.ts';
import { didYouMean } from '../src/model/nearest.ts';
import { formatProblem, hasErrors } from '../src/model/problem.ts';
import { redirectSchema } from '../src/model/schema/site-data.ts';
import { readContent } from './read-content.ts';
import { articleFile, type Files, planRename } from './rename-plan.ts';

/** @returns what was done, a line each. @throws in plain words where nothing was done. */
export function renameArticle(directory: string, from: string, to: string): string[] {
  const { entries, problems } = readContent(directory);
  const { catalog, problems: more } = buildCatalog(entries, { drafts: true });
  const found = causesFirst(problems, more);
  if (hasErrors(found))
    throw new Error(`The content has problems; mend them first ("npm run check").\n${found.map(formatProblem).join('\n')}`);
  const articles = entries.articles.map(({ id }) => id);
  if (!articles.includes(from))
    throw new Error(`There is no article "${from}". ${didYouMean(from, articles, 'Write it as section/name.')}`);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(to))
    throw new Error(`"${to}" is not section/name in lower-case words joined by hyphens.`);
  if (articles.includes(to)) throw new Error(`There is an article "${to}" already: choose another name.`);
  const [section = ''] = to.split('/');
  if (!catalog.sections.has(section))
    throw new Error(`There is no section "${section}". ${didYouMean(section, catalog.sections.keys(), '')}`);
  const order = Math.max(0, ...entries.articles.filter(({ data }) => data.section === section).map(({ data }) => data.order)) + 1;
  const files = readFiles(directory);
  checkRedirects(files);
  return write(directory, articleFile(from), planRename(files, { from, to, order }));
}

/** The file is written anew from its pairs, so every pair must be in the form that this tool writes. */
function checkRedirects(files: Files): void {
  const text = files.get('redirects.yaml') ?? '';
  const all = redirectSchema.array().parse(parse(text) ?? []);
  if (all.length !== [...text.matchAll(/^- from:\s*\S+\s*\n\s+to:\s*\S+\s*$/gm)].length)
    throw new Error(
      'redirects.yaml has a form this tool does not know: write each as "- from: /old/" with "  to: /new/" on the next line.',
    );
}

function readFiles(directory: string): Files {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const texts = names.filter((name) => /\.(?:mdx|md|yaml)$/.test(name)).sort();
  return new Map(texts.map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
}

/** The old file goes last: a run that is cut short loses nothing. */
function write(directory: string, old: string, changed: ReadonlyMap<string, string>): string[] {
  for (const [name, text] of changed) {
    const path = join(directory, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  }
  if (existsSync(join(directory, old))) rmSync(join(directory, old));
  return [...changed.keys()].map((name) => `Changed ${name}`).concat(`Removed ${old}`);
}

if (import.meta.main) {
  const [from, to] = process.argv.slice(2);
  try {
    if (!from || !to) throw new Error('Write: npm run rename -- section/old-name section/new-name');
    for (const line of renameArticle(process.env['CONTENT_DIR'] ?? 'content', from, to)) console.log(line);
    console.log('Run "npm run check" now.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
