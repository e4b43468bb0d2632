/** The only file that queries `astro:content`. Builds the Catalog once, and stops on any error. */
import { getCollection, type RenderResult, render } from 'astro:content';
import { buildCatalog, type Catalog } from './model/catalog.ts';
import { type Entries, nowhere } from './model/entry.ts';
import { entryKey, type Kind, kinds } from './model/kinds.ts';
import { formatProblem, sortProblems } from './model/problem.ts';

let built: Promise<Catalog> | undefined;

/** In the editor's loop it is built anew for each page, so that edits show at once. */
export function getCatalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return load();
  built ??= load();
  return built;
}

async function load(): Promise<Catalog> {
  const { catalog, problems } = buildCatalog(await readEntries(), { drafts: import.meta.env.DEV });
  const errors = sortProblems(problems.filter((problem) => problem.level === 'error'));
  if (errors.length > 0)
    throw new Error(
      `The content has ${errors.length} problems; run "npm run check".\n${errors.slice(0, 20).map(formatProblem).join('\n')}`,
    );
  return catalog;
}

async function readEntries(): Promise<Entries> {
  const pairs = await Promise.all((Object.keys(kinds) as Kind[]).map(async (kind) => [kind, await entriesOf(kind)]));
  return Object.fromEntries(pairs) as Entries;
}

async function entriesOf(kind: Kind): Promise<unknown[]> {
  const { path, shape } = kinds[kind];
  const stored = await getCollection(kind);
  if (shape !== 'list')
    return stored.map(({ id, data, body, filePath }) => ({ kind, id, data, body: body ?? '', file: filePath ?? path, place: nowhere }));
  const items = stored.flatMap(({ data }) => (data as { items: Record<string, string>[] }).items);
  return items.map((data) => ({ kind, id: data[entryKey(kind)], data, body: '', file: path, place: nowhere }));
}

/** The rendered text of an article or exercise. @throws where there is no such page. */
export async function renderPage(kind: 'articles' | 'exercises', id: string): Promise<RenderResult> {
  const entry = (await getCollection(kind)).find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`There is no ${kind} "${id}".`);
  return render(entry);
}

/** A notice, such as the disclaimer. @throws where the content folder has none of that name. */
export async function getNotice(id: string): Promise<RenderResult> {
  const notice = (await getCollection('notices')).find((candidate) => candidate.id === id);
  if (!notice) throw new Error(`There is no notice "${id}": add content/notices/${id}.md.`);
  return render(notice);
}
