/** Reads a content folder from disk into entries: plain files only, in a fixed order. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Entries } from '../src/model/entry.ts';
import { type Kind, kinds } from '../src/model/kinds.ts';
import type { Problem } from '../src/model/problem.ts';
import { readFile } from '../src/model/read-file.ts';

export interface ReadContent {
  entries: Entries;
  problems: Problem[];
}

/** @param directory the content folder. @param root problems name files relative to it. */
export function readContent(directory: string, root = process.cwd()): ReadContent {
  const entries = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []])) as unknown as Entries;
  const problems: Problem[] = [];
  for (const kind of Object.keys(kinds) as Kind[]) {
    const { path, shape, optional } = kinds[kind];
    const full = join(directory, path);
    const name = relative(root, full) || full;
    if (!existsSync(full)) {
      if (!optional)
        problems.push(
          problem(name, 'content-missing', 'This part of the content folder is missing', 'Create it; see docs/content-reference.md.'),
        );
      continue;
    }
    const files = shape === 'pages' ? listPages(full, name, problems) : [full];
    for (const file of files) {
      const text = readText(file, relative(root, file), problems);
      if (text === undefined) continue;
      const id = relative(full, file)
        .replaceAll('\\', '/')
        .replace(/\.mdx$/, '');
      const read = readFile(kind, { file: relative(root, file), text, id });
      (entries[kind] as unknown[]).push(...read.entries);
      problems.push(...read.problems);
    }
  }
  if (entries.articles.length === 0 && problems.length === 0) {
    problems.push(
      problem(
        relative(root, join(directory, 'articles')),
        'content-empty',
        'There is no article',
        'Add a file articles/<section>/<slug>.mdx.',
      ),
    );
  }
  return { entries, problems };
}

function listPages(folder: string, name: string, problems: Problem[]): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const full = join(folder, item.name);
      const shown = `${name}/${item.name}`;
      if (item.isDirectory() && !item.name.endsWith('.mdx')) return listPages(full, shown, problems);
      if (item.isFile() && item.name.endsWith('.mdx') && !item.name.startsWith('_')) return [full];
      if (item.name.startsWith('.') || item.name.startsWith('_')) return [];
      const message = item.isFile() ? 'This file is not an .mdx file' : 'This is not a plain file';
      problems.push(problem(shown, 'file-odd', message, 'Content folders hold .mdx files only: rename, move or remove it.'));
      return [];
    });
}

/** Bytes that are not UTF-8 become U+FFFD here and are refused by the reader, with their place. */
function readText(file: string, name: string, problems: Problem[]): string | undefined {
  try {
    if (!lstatSync(file).isFile()) throw new Error('it is not a plain file');
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    problems.push(problem(name, 'file-unreadable', `The file cannot be read: ${why}`, 'Check that it exists and may be read.'));
    return undefined;
  }
}

const problem = (file: string, code: string, message: string, fix: string): Problem => ({
  code,
  level: 'error',
  file,
  line: 1,
  column: 1,
  message,
  fix,
});
