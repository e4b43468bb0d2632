/** Holds the table "who may import what" of docs/architecture.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const parsers = ['yaml', 'satteri', 'github-slugger'];

/** Folder or file of src/ -> what its imports may begin with. */
const table: Record<string, string[]> = {
  'src/model/': ['src/model/', 'astro/zod', ...parsers],
  'src/outputs/': ['src/model/', 'src/outputs/', 'src/site.ts', 'src/words.ts', 'schema-dts'],
  'src/catalog.ts': ['astro:content', 'src/model/'],
  'src/components/': ['src/components/', 'src/model/', 'src/site.ts', 'src/words.ts'],
  'src/mdx/': ['src/catalog.ts', 'src/components/', 'src/model/', 'src/mdx/', 'src/words.ts'],
  'src/features/': ['src/features/', 'src/model/', 'src/components/', 'src/site.ts', 'src/words.ts', 'node:', 'uqr'],
  'src/layouts/': [
    'src/catalog.ts',
    'src/components/',
    'src/features/',
    'src/layouts/',
    'src/model/',
    'src/outputs/',
    'src/site.ts',
    'src/styles/',
    'src/words.ts',
  ],
  'src/build/': ['node:', 'src/build/', 'src/model/', 'src/outputs/', 'src/site.ts', 'pagefind', 'astro', 'opentype.js', 'sharp'],
  'tools/': ['node:', 'src/model/', 'src/build/', 'tools/', ...parsers],
};

const files = ['src', 'tools'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => /\.(?:ts|astro|mjs)$/.test(name)),
);

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?from\s)?['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
  return found.map((name) => (name.startsWith('.') ? normalize(join(dirname(file), name)).replaceAll('\\', '/') : name));
}

test.each(Object.entries(table))('%s imports only what the table allows', (owner, allowed) => {
  const broken = files
    .filter((file) => file.startsWith(owner))
    .flatMap((file) => importsOf(file).map((name) => `${file} imports ${name}`))
    .filter((line) => !allowed.some((start) => line.split(' imports ')[1]?.startsWith(start)));
  expect(broken).toEqual([]);
});

test('a feature imports no other feature', () => {
  const broken = files
    .filter((file) => file.startsWith('src/features/'))
    .flatMap((file) => {
      const own = file.split('/').slice(0, 3).join('/');
      return importsOf(file)
        .filter((name) => name.startsWith('src/features/') && !name.startsWith(own))
        .map((name) => `${file} imports ${name}`);
    });
  expect(broken).toEqual([]);
});

test('the model reads no clock, no chance and no document', () => {
  const broken = files
    .filter((file) => file.startsWith('src/model/') || file.startsWith('src/outputs/'))
    .filter((file) =>
      /new Date\(\)|Date\.now|Math\.random|\bdocument\.[a-z]|window\.|process\.env/.test(
        readFileSync(file, 'utf8').replace(/\bdocument\.(errors|toJS|contents|getIn)/g, ''),
      ),
    );
  expect(broken).toEqual([]);
});

test('pages stay under 60 lines and no source file over 250', () => {
  const long = files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n').length;
    const limit = file.startsWith('src/pages/') ? 60 : 250;
    return lines > limit ? [`${file}: ${lines}`] : [];
  });
  expect(long).toEqual([]);
});
