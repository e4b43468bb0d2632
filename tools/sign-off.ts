/**
 * `npm run sign-off -- <section/slug | guide> <person>`: records that a clinician has read a page, with the day and a
 * fingerprint of the text. Refuses anybody who is not a clinician in people.yaml.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { buildCatalog } from '../src/model/catalog.ts';
import { articleFingerprint, guideFingerprint } from '../src/model/fingerprint.ts';
import { readContent } from './read-content.ts';

export interface SignOffRequest {
  contentDir: string;
  page: string;
  person: string;
  /** YYYY-MM-DD. */
  today: string;
}

/** @returns the file that was changed. @throws in plain words where the page or the person is not there. */
export function signOff({ contentDir, page, person, today }: SignOffRequest): string {
  const { entries } = readContent(contentDir, contentDir);
  const { catalog } = buildCatalog(entries, { drafts: true });
  if (catalog.people.get(person)?.kind !== 'clinician')
    throw new Error(`"${person}" is not a clinician in people.yaml: only a clinician can sign.`);
  if (page === 'guide') {
    const review = { by: person, date: today, text: guideFingerprint(catalog) };
    return edit(join(contentDir, 'red-flags.yaml'), (text) => setFields(text, [[['review'], review]]));
  }
  const article = catalog.articles.get(page);
  if (!article) throw new Error(`There is no article "${page}": write section/slug, or guide.`);
  const fields: Change[] = [
    [['reviewer'], person],
    [['dates', 'reviewed'], today],
    [['reviewedText'], articleFingerprint(article)],
  ];
  return edit(join(contentDir, 'articles', `${page}.mdx`), (text) => {
    const [, yaml = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
    return `---\n${setFields(yaml, fields)}---\n${body}`;
  });
}

type Change = [path: string[], value: unknown];

function setFields(yaml: string, changes: readonly Change[]): string {
  const document = parseDocument(yaml);
  if (!isMap(document.contents)) throw new Error('The file does not hold fields.');
  for (const [path, value] of changes) document.setIn(path, document.createNode(value));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function edit(file: string, change: (text: string) => string): string {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return file;
}

if (import.meta.main) {
  const [page = '', person = ''] = process.argv.slice(2);
  try {
    const today = new Date().toISOString().slice(0, 10);
    console.log(`Signed: ${signOff({ contentDir: process.env['CONTENT_DIR'] ?? 'content', page, person, today })}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
