/** Folder -> loader -> schema, for every kind of content. */

import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type Kind, kinds } from './model/kinds.ts';

const root = resolve(process.env['CONTENT_DIR'] ?? 'content');

/** A YAML list is one entry that keeps the order of its file; Astro would sort single entries by id. */
function collection(kind: Kind) {
  const { path, shape, schema } = kinds[kind];
  const base = resolve(root, path);
  if (!existsSync(base)) return defineCollection({ loader: () => [], schema });
  const loader =
    shape === 'pages'
      ? glob({ base, pattern: '**/[^_]*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') })
      : file(base, { parser: (text) => ({ [kind]: shape === 'list' ? { items: parse(text) } : parse(text) }) });
  return defineCollection({ loader, schema: shape === 'list' ? z.strictObject({ items: z.array(schema) }) : schema });
}

const notices = defineCollection({ loader: glob({ base: resolve(root, 'notices'), pattern: '*.md' }) });

export const collections = {
  ...Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [kind, collection(kind)])),
  notices,
};
