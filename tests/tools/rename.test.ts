import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renameArticle } from '../../tools/rename.ts';
import { planRename } from '../../tools/rename-plan.ts';
import { changedContent, problemsOf } from '../content-folder.ts';

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

function withoutRedirects(): string {
  const folder = changedContent([]);
  rmSync(join(folder, 'redirects.yaml'));
  return folder;
}

/** A signed page whose link changed asks to be read again: a warning, and right. */
const errorsOf = (folder: string) => problemsOf(folder).filter(({ level }) => level === 'error');

test('the file moves, every reference follows, and the old address leads to the new one', () => {
  const folder = withoutRedirects();
  renameArticle(folder, 'care/fill-a-kettle', 'care/how-full');
  expect(existsSync(join(folder, 'articles/care/fill-a-kettle.mdx'))).toBe(false);
  expect(read(folder, 'articles/care/how-full.mdx')).toContain('title: How full should a kettle be?');
  expect(read(folder, 'articles/care/descale-a-kettle.mdx')).toContain('[filling it](/care/how-full/)');
  expect(read(folder, 'articles/care/descale-a-kettle.mdx')).toContain('article: care/how-full, why');
  expect(read(folder, 'redirects.yaml')).toBe('- from: /care/fill-a-kettle/\n  to: /care/how-full/\n');
  expect(errorsOf(folder)).toEqual([]);
});

test('a second rename keeps every old address one hop from the page', () => {
  const folder = withoutRedirects();
  renameArticle(folder, 'care/fill-a-kettle', 'care/how-full');
  renameArticle(folder, 'care/how-full', 'care/how-much-water');
  expect(read(folder, 'redirects.yaml')).toBe(
    '- from: /care/fill-a-kettle/\n  to: /care/how-much-water/\n- from: /care/how-full/\n  to: /care/how-much-water/\n',
  );
  expect(errorsOf(folder)).toEqual([]);
});

test('renaming back leaves no redirect in the place of the page', () => {
  const folder = changedContent([['redirects.yaml', '', '# Kept by hand.\n[]\n']]);
  renameArticle(folder, 'care/fill-a-kettle', 'care/how-full');
  renameArticle(folder, 'care/how-full', 'care/fill-a-kettle');
  expect(read(folder, 'redirects.yaml')).toBe('# Kept by hand.\n- from: /care/how-full/\n  to: /care/fill-a-kettle/\n');
  expect(errorsOf(folder)).toEqual([]);
});

test('an article that moves to another section gets its name and the next free place', () => {
  const folder = withoutRedirects();
  renameArticle(folder, 'care/fill-a-kettle', 'red-flags/too-full');
  expect(read(folder, 'articles/red-flags/too-full.mdx')).toContain('section: red-flags\norder: 2\n');
  expect(errorsOf(folder)).toEqual([]);
});

test('names that only begin alike are left alone', () => {
  const files = new Map([
    [
      'articles/care/tea.mdx',
      '---\nseeAlso: [care/tea-pot, care/tea]\n---\nSee [a](/care/tea/#x), [b](/care/tea-pot/) and care/tea in words.\n',
    ],
    ['articles/care/tea-pot.mdx', '---\ntitle: x\n---\nNothing.\n'],
    ['home.yaml', 'url: /care/tea/\nother: /more/care/tea/\n'],
  ]);
  const changed = planRename(files, { from: 'care/tea', to: 'care/cup', order: 1 });
  expect(changed.get('articles/care/cup.mdx')).toBe(
    '---\nseeAlso: [care/tea-pot, care/cup]\n---\nSee [a](/care/cup/#x), [b](/care/tea-pot/) and care/tea in words.\n',
  );
  expect(changed.get('home.yaml')).toBe('url: /care/cup/\nother: /more/care/tea/\n');
  expect(changed.has('articles/care/tea-pot.mdx')).toBe(false);
});

test.each([
  ['care/no-kettle', 'care/x', 'There is no article "care/no-kettle".'],
  ['care/fill-a-ketle', 'care/x', 'Did you mean "care/fill-a-kettle"?'],
  ['care/fill-a-kettle', 'care/descale-a-kettle', 'already'],
  ['care/fill-a-kettle', 'car/how-full', 'Did you mean "care"?'],
  ['care/fill-a-kettle', 'care/How Full', 'lower-case words'],
  ['care/fill-a-kettle', '../how-full', 'lower-case words'],
])('%s -> %s is refused in plain words, and nothing changes', (from, to, message) => {
  const folder = withoutRedirects();
  expect(() => renameArticle(folder, from, to)).toThrow(message);
  expect(existsSync(join(folder, 'redirects.yaml'))).toBe(false);
  expect(errorsOf(folder)).toEqual([]);
});

test('content with problems is not touched', () => {
  const folder = changedContent([['articles/care/fill-a-kettle.mdx', 'status: live', 'status: lve']]);
  expect(() => renameArticle(folder, 'care/descale-a-kettle', 'care/clean')).toThrow('mend them first');
  expect(existsSync(join(folder, 'articles/care/descale-a-kettle.mdx'))).toBe(true);
});
