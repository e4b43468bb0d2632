/** The build as a whole: a failure leaves the last result byte for byte as it was. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { changedContent } from '../content-folder.ts';

// Beside the project: Astro moves files by rename, which needs one file system.
mkdirSync('.cache', { recursive: true });
const room = mkdtempSync(join(process.cwd(), '.cache', 'build-'));
const outDir = join(room, 'out');
afterAll(() => rmSync(room, { recursive: true, force: true }));

function build(contentDir: string) {
  // What the test runner sets would reach Astro as import.meta.env.
  const { DEV: _dev, PROD: _prod, MODE: _mode, VITEST: _vitest, TEST: _test, SSR: _ssr, ...own } = process.env;
  const env = {
    ...own,
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    ASTRO_CACHE_DIR: join(tmpdir(), 'astro-cache-test'),
    SITE_URL: 'https://kettles.example',
  };
  return spawnSync(process.execPath, ['tools/build/index.ts'], { env, encoding: 'utf8' });
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    hash.update(name);
    if (statSync(path).isFile()) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

test('a build that fails leaves the last one untouched, says everything that is wrong, and shows no stack', { timeout: 120_000 }, () => {
  const good = build(changedContent([]));
  expect(good.stderr).toBe('');
  expect(good.status).toBe(0);
  const before = fingerprint(outDir);

  const broken = changedContent([
    ['articles/care/descale-a-kettle.mdx', 'status: live', 'status: lve'],
    ['articles/care/fill-a-kettle.mdx', 'Less water takes', 'Less { water takes'],
  ]);
  writeFileSync(join(broken, 'articles/care/none.mdx'), 'no front matter');
  const bad = build(broken);
  expect(bad.status).toBe(1);
  expect(bad.stderr).toMatch(/descale-a-kettle\.mdx:7:1 {2}field-value/);
  expect(bad.stderr).toMatch(/fill-a-kettle\.mdx:\d+:\d+ {2}mdx-syntax/);
  expect(bad.stderr).toMatch(/none\.mdx:1:1 {2}front-matter-missing/);
  expect(bad.stderr).toContain('Nothing was built. The last build is untouched.');
  expect(bad.stderr).not.toMatch(/^\s+at /m);
  expect(fingerprint(outDir)).toBe(before);

  const again = build(changedContent([]));
  expect(again.status).toBe(0);
  expect(fingerprint(outDir)).toBe(before);
});
