/**
 * Puts the filters of the finished Pagefind index in one order. Pagefind writes their values in the order of a hash map,
 * which differs from run to run, so that the same content would give other bytes and other file names.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { children, list } from './cbor.ts';

const mark = 'pagefind_dcd';

/** @param folder the `pagefind/` folder. Files keep the kind of name they had: language, then the hash of what they hold. */
export function stabiliseFilters(folder: string): void {
  const renamed = new Map<string, string>();
  const filters = join(folder, 'filter');
  if (!existsSync(filters)) return;
  for (const file of readdirSync(filters).sort()) {
    const { old, name } = rewrite(join(filters, file), sortFilter);
    renamed.set(old, name);
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.pf_meta'))) {
    const { old, name } = rewrite(join(folder, file), (bytes) => sortFilterList(replaceAll(bytes, renamed)));
    const entry = join(folder, 'pagefind-entry.json');
    writeFileSync(entry, readFileSync(entry, 'utf8').replaceAll(`"${old}"`, `"${name}"`));
  }
}

/** `[name, [[value, pages], …]]`: the values in the order of their bytes. */
function sortFilter(bytes: Buffer): Buffer {
  const [name = Buffer.alloc(0), values = Buffer.alloc(0)] = children(bytes);
  return list([name, list(children(values).sort(Buffer.compare))]);
}

/** The fourth part of the index's table names the filters. */
function sortFilterList(bytes: Buffer): Buffer {
  return list(children(bytes).map((part, index) => (index === 3 ? list(children(part).sort(Buffer.compare)) : part)));
}

/** Old and new names are equally long, so that nothing else moves. */
function replaceAll(bytes: Buffer, names: ReadonlyMap<string, string>): Buffer {
  let text = bytes.toString('latin1');
  for (const [old, name] of names) text = text.replaceAll(old, name);
  return Buffer.from(text, 'latin1');
}

/** @returns the names without folder, prefix and ending. */
function rewrite(path: string, change: (bytes: Buffer) => Buffer): { old: string; name: string } {
  const bytes = gunzipSync(readFileSync(path));
  if (bytes.toString('latin1', 0, mark.length) !== mark)
    throw new Error(`${path} is not a file of the search index as this build knows it.`);
  const after = Buffer.concat([Buffer.from(mark), change(bytes.subarray(mark.length))]);
  const found = /((?:[a-z0-9-]+)_([0-9a-f]+))(\.pf_\w+)$/.exec(path);
  const [, old = '', hash = '', ending = ''] = found ?? [];
  const name = old.slice(0, -hash.length) + createHash('sha256').update(after).digest('hex').slice(0, hash.length);
  rmSync(path);
  writeFileSync(path.slice(0, -(old.length + ending.length)) + name + ending, gzipSync(after, { level: 9 }));
  return { old, name };
}
