import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { children, list } from '../../../src/build/cbor.ts';
import { stabiliseFilters } from '../../../src/build/stable-filters.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const text = (words: string): Buffer => Buffer.concat([Buffer.from([0x60 + words.length]), Buffer.from(words)]);
const number = (value: number): Buffer => Buffer.from([value]);
const packed = (body: Buffer): Buffer => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), body]));

/** An index with one filter, its values in the order given, under names that depend on that order. */
function index(values: readonly string[], hash: string): string {
  const folder = temporaryFolder('index');
  mkdirSync(join(folder, 'filter'));
  const filter = list([text('section'), list(values.map((value) => list([text(value), list([number(value.length)])])))]);
  writeFileSync(join(folder, `filter/en-gb_${hash}.pf_filter`), packed(filter));
  const meta = list([
    text('1.5.2'),
    list([]),
    list([]),
    list([list([text('section'), text(`en-gb_${hash}`)])]),
    list([]),
    list([text('title')]),
  ]);
  writeFileSync(join(folder, `pagefind.en-gb_${hash}.pf_meta`), packed(meta));
  writeFileSync(join(folder, 'pagefind-entry.json'), `{"languages":{"en-gb":{"hash":"en-gb_${hash}"}}}`);
  return folder;
}

const contents = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('.'))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name)).toString('hex')]);

test('two indexes that differ in the order of a filter become the same files', () => {
  const [one, other] = [index(['Danger', 'Care', 'Tea'], 'aaaaaaa'), index(['Tea', 'Danger', 'Care'], 'bbbbbbb')];
  stabiliseFilters(one);
  stabiliseFilters(other);
  expect(contents(one)).toEqual(contents(other));
});

test('the table of the index names the file that is there, and the entry names the table', () => {
  const folder = index(['Tea', 'Care'], 'ccccccc');
  stabiliseFilters(folder);
  const [filter = ''] = readdirSync(join(folder, 'filter'));
  const meta = readdirSync(folder).find((name) => name.endsWith('.pf_meta')) ?? '';
  expect(gunzipSync(readFileSync(join(folder, meta))).toString('latin1')).toContain(filter.replace('.pf_filter', ''));
  expect(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')).toContain(`"${meta.slice('pagefind.'.length, -'.pf_meta'.length)}"`);
  expect(gunzipSync(readFileSync(join(folder, 'filter', filter))).toString('latin1')).toMatch(/Tea.*Care|Care.*Tea/s);
});

test('a file of another form stops the build rather than being spoilt', () => {
  const folder = index(['Tea'], 'ddddddd');
  writeFileSync(join(folder, 'filter/en-gb_eeeeeee.pf_filter'), gzipSync('something else'));
  expect(() => stabiliseFilters(folder)).toThrow('is not a file of the search index');
});

test.each([1, 23, 24, 255, 256, 1000])('a list of %i parts is taken apart and put together again', (count) => {
  const parts = Array.from({ length: count }, (_, place) => list([text(`p${place}`), Buffer.from([0x19, place >> 8, place & 255])]));
  expect(children(list(parts)).map((part) => part.toString('hex'))).toEqual(parts.map((part) => part.toString('hex')));
});
