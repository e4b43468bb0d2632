/** Text of one content file -> entries that its schema accepts, and every problem with its place. */
import type { z } from 'astro/zod';
import { type Document, isAlias, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Entry, Place } from './entry.ts';
import { entryKey, type Kind, kinds } from './kinds.ts';
import type { Problem } from './problem.ts';
import { type FileText, refuseUnreadable } from './raw-text.ts';
import { issueProblem } from './schema-problem.ts';
import { believable, forbidden, type YamlError, type YamlTrouble, yamlTrouble } from './yaml-words.ts';

export interface ReadResult<K extends Kind> {
  entries: Entry<K>[];
  problems: Problem[];
}

/** @param source.id the id that the path gives: `section/slug` for articles; unused by YAML lists. */
export function readFile<K extends Kind>(kind: K, source: FileText & { id: string }): ReadResult<K> {
  const refused = refuseUnreadable(source);
  if (refused) return { entries: [], problems: [refused] };
  const { shape } = kinds[kind];
  if (shape === 'pages') return readPage(kind, source);
  return readYaml(kind, source, shape);
}

function readPage<K extends Kind>(kind: K, source: FileText & { id: string }): ReadResult<K> {
  const { file, text } = source;
  const fence = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(text);
  if (!fence) return { entries: [], problems: [missingFrontMatter(file, text)] };
  const yaml = openYaml(`\n${fence[1] ?? ''}`, file);
  if (yaml.problems.length > 0) return { entries: [], problems: yaml.problems };
  const accepted = accept(kind, { file, value: yaml.value, place: yaml.place });
  if (!accepted.success) return { entries: [], problems: accepted.problems };
  const blank = fence[0].replace(/[^\n]/g, '');
  const body = blank + text.slice(fence[0].length);
  return { entries: [{ kind, id: source.id, file, data: accepted.data, body, place: yaml.place }], problems: [] };
}

function readYaml<K extends Kind>(kind: K, { file, text }: FileText, shape: 'list' | 'document'): ReadResult<K> {
  const yaml = openYaml(text, file);
  if (yaml.problems.length > 0) return { entries: [], problems: yaml.problems };
  if (shape === 'document') return collect(kind, file, [{ value: yaml.value, id: kind, place: yaml.place }]);
  if (!Array.isArray(yaml.value)) return { entries: [], problems: [notAList(file)] };
  const items = yaml.value.map((value: unknown, index) => ({
    value,
    id: idOf(value, entryKey(kind)),
    place: (path: readonly PropertyKey[]) => yaml.place([index, ...path]),
  }));
  return collect(kind, file, items);
}

interface Item {
  value: unknown;
  id: string;
  place: (path: readonly PropertyKey[]) => Place;
}

function collect<K extends Kind>(kind: K, file: string, items: readonly Item[]): ReadResult<K> {
  const result: ReadResult<K> = { entries: [], problems: [] };
  for (const { value, id, place } of items) {
    const accepted = accept(kind, { file, value, place });
    if (accepted.success) result.entries.push({ kind, id, file, data: accepted.data, body: '', place });
    else result.problems.push(...accepted.problems);
  }
  return result;
}

type Accepted<K extends Kind> = { success: true; data: Entry<K>['data'] } | { success: false; problems: Problem[] };

function accept<K extends Kind>(kind: K, { file, value, place }: { file: string; value: unknown; place: Item['place'] }): Accepted<K> {
  const schema: z.ZodType<Entry<K>['data']> = kinds[kind].schema as unknown as z.ZodType<Entry<K>['data']>;
  const parsed = schema.safeParse(value);
  if (parsed.success) return { success: true, data: parsed.data };
  const problems = parsed.error.issues.map((issue) => issueProblem(issue, { file, kind, value, place }));
  return { success: false, problems };
}

interface OpenYaml {
  value: unknown;
  problems: Problem[];
  place: Item['place'];
}

/** YAML without anchors, aliases and tags: content is plain data. */
function openYaml(text: string, file: string): OpenYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2', schema: 'core' });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const found: YamlError[] = document.errors.map(({ code, message, pos }) => ({
    code,
    what: message.split(/ at line \d|\n/)[0] ?? 'unreadable',
    offset: pos[0],
  }));
  found.push(...cleverness(document));
  const problems = believable(found).map((error) => yamlProblem(file, yamlTrouble(error, text), at));
  const value: unknown = problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
  return { value, problems, place: (path) => placeOf(document, path, at) };
}

/** Anchors, aliases and tags: they can hide content, or make a small file enormous. */
function cleverness(document: Document): YamlError[] {
  const found: YamlError[] = [];
  visit(document, {
    Node: (_key, node) => {
      const what = isAlias(node) ? 'an alias' : node.anchor ? 'an anchor' : node.tag ? `the tag ${node.tag}` : undefined;
      if (what) found.push({ code: forbidden, what: `${what} is not allowed`, offset: node.range?.[0] ?? 0 });
    },
  });
  return found.slice(0, 1);
}

/** The place of the field, or of the nearest thing around it that exists. */
function placeOf(document: Document, path: readonly PropertyKey[], at: (offset: number) => Place): Place {
  for (let length = path.length; length >= 0; length--) {
    const inside = path.slice(0, length);
    const offset = keyOffset(document, inside) ?? nodeOffset(document, inside);
    if (offset !== undefined) return at(offset);
  }
  return { line: 1, column: 1 };
}

function keyOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const name = path.at(-1);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === name);
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

function nodeOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  const range = (node as { range?: [number, number, number] } | undefined)?.range;
  return range?.[0];
}

function idOf(value: unknown, key: string): string {
  const id = (value as Record<string, unknown> | null)?.[key];
  return typeof id === 'string' ? id : '?';
}

function yamlProblem(file: string, { message, fix, offset }: YamlTrouble, at: (offset: number) => Place): Problem {
  return { code: 'yaml-syntax', level: 'error', file, ...at(offset), message, fix };
}

function missingFrontMatter(file: string, text: string): Problem {
  const opened = /^---[ \t]*\n/.test(text);
  return {
    code: 'front-matter-missing',
    level: 'error',
    file,
    line: 1,
    column: 1,
    message: opened ? 'The front matter is never closed' : 'The file does not begin with front matter',
    fix: opened
      ? 'Add a line of three hyphens after the last field.'
      : 'Begin the first line with three hyphens; see docs/content-guide.md.',
  };
}

function notAList(file: string): Problem {
  return {
    code: 'yaml-shape',
    level: 'error',
    file,
    line: 1,
    column: 1,
    message: 'The file should be a YAML list of entries',
    fix: 'Begin every entry with "- id:".',
  };
}
