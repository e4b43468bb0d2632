/** The same content gives the same bytes: on another day, in another time zone and language, with and without a cache. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { smallFixture } from '../content-folder.ts';

const folder = mkdtempSync(join(process.cwd(), '.cache-test-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Surroundings {
  name: string;
  cache: string;
  env: Record<string, string>;
}

/** @returns file -> hash of its bytes. */
function build({ name, cache, env }: Surroundings): Map<string, string> {
  // What the test runner sets would reach Astro as import.meta.env.
  const { DEV: _dev, PROD: _prod, MODE: _mode, VITEST: _vitest, TEST: _test, SSR: _ssr, ...own } = process.env;
  const outDir = join(folder, name);
  const run = spawnSync(process.execPath, ['tools/build/index.ts'], {
    env: {
      ...own,
      CONTENT_DIR: smallFixture,
      OUT_DIR: outDir,
      ASTRO_CACHE_DIR: join(folder, cache),
      SITE_URL: 'https://kettles.example',
      ...env,
    },
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).sort();
  const plain = files.filter((file) => statSync(join(outDir, file)).isFile());
  return new Map(
    plain.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(outDir, file)))
        .digest('hex'),
    ]),
  );
}

test('two builds of the same content are the same, byte for byte', { timeout: 240_000 }, () => {
  const later = `--import=${resolve('tests/tools/other-surroundings.mjs')}`;
  const first = build({ name: 'first', cache: 'cache-a', env: { TZ: 'Pacific/Kiritimati', LANG: 'C' } });
  const other = build({
    name: 'other',
    cache: 'cache-b',
    env: { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', NODE_OPTIONS: later },
  });
  const warm = build({ name: 'warm', cache: 'cache-a', env: { TZ: 'Asia/Kolkata' } });
  expect(first.size).toBeGreaterThan(40);
  expect([...other]).toEqual([...first]);
  expect([...warm]).toEqual([...first]);
});
