/** Folder -> loader -> schema, for every kind of content. */

import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { entryKey, type Kind, kinds } from './model/kinds.ts';

const root = resolve(process.env['CONTENT_DIR'] ?? 'content');

function collection(kind: Kind) {
  const { path, shape, schema } = kinds[kind];
  const base = resolve(root, path);
  if (!existsSync(base)) return defineCollection({ loader: () => [], schema });
  const loader =
    shape === 'pages'
      ? glob({ base, pattern: '**/[^_]*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') })
      : file(base, { parser: (text) => toRecord(kind, parse(text)) });
  return defineCollection({ loader, schema });
}

function toRecord(kind: Kind, value: unknown): Record<string, Record<string, unknown>> {
  if (!Array.isArray(value)) return { [kind]: value as Record<string, unknown> };
  return Object.fromEntries(value.map((item: Record<string, unknown>) => [String(item[entryKey(kind)]), item]));
}

const notices = defineCollection({ loader: glob({ base: resolve(root, 'notices'), pattern: '*.md' }) });

export const collections = {
  ...Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [kind, collection(kind)])),
  notices,
};
