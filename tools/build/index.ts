/**
 * `npm run build`: check, build beside, index, count, swap. Until the last step `dist/` stays as it was.
 * Astro's content cache is not used: it does not notice a changed schema.
 * CONTENT_DIR chooses the content, OUT_DIR the result, SITE_URL the origin of canonical addresses.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterBuild } from '../../src/build/after-build.ts';
import { buildCatalog } from '../../src/model/catalog.ts';
import { causesFirst } from '../../src/model/causes-first.ts';
import { hasErrors } from '../../src/model/problem.ts';
import { report } from '../check/reporters/text.ts';
import { readContent } from '../read-content.ts';

const outDir = resolve(process.env['OUT_DIR'] ?? 'dist');
const contentDir = resolve(process.env['CONTENT_DIR'] ?? 'content');
const staging = `${outDir}.next`;

async function build(): Promise<number> {
  const { entries, problems } = readContent(contentDir);
  const { catalog, problems: more } = buildCatalog(entries, { drafts: false });
  const found = causesFirst(problems, more);
  if (hasErrors(found)) {
    console.error(report(found).text);
    return stop('Nothing was built.');
  }
  if (!process.env['SITE_URL']) console.log('SITE_URL is not set: canonical addresses use a placeholder. Set it for a public build.');
  rmSync(staging, { recursive: true, force: true });
  if (!runAstro()) return stop('Astro stopped.');
  try {
    const urls = (pages: Iterable<{ url: string }>) => [...pages].map(({ url }) => url);
    const expected = {
      articles: urls(catalog.articles.values()),
      exercises: urls(catalog.exercises.values()),
      redirects: catalog.redirects,
    };
    for (const line of await afterBuild(staging, expected)) console.log(line);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return stop('The pages were built but not finished.');
  }
  swap();
  console.log(`Built ${catalog.articles.size} articles into ${outDir}`);
  return 0;
}

function runAstro(): boolean {
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, ASTRO_OUT_DIR: staging, CONTENT_DIR: contentDir, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const run = spawnSync(process.execPath, [astro, 'build', '--force'], { env, encoding: 'utf8', maxBuffer: 1e8 });
  const output = `${run.stdout}${run.stderr}`;
  const failed = run.status !== 0 || output.includes('[ERROR]');
  if (failed) console.error(withoutStack(output));
  return !failed;
}

/** From the first error on, without the stack: what a person can act on. */
function withoutStack(output: string): string {
  const lines = output.split('\n').filter((line) => !/^\s+at .*[:(]|Stack trace:/.test(line));
  const first = lines.findIndex((line) => line.includes('[ERROR]'));
  return lines.slice(Math.max(0, first)).join('\n');
}

function stop(why: string): number {
  rmSync(staging, { recursive: true, force: true });
  console.error(`${why} ${existsSync(outDir) ? 'The last build is untouched.' : ''}`);
  return 1;
}

function swap(): void {
  const old = `${outDir}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(outDir)) renameSync(outDir, old);
  renameSync(staging, outDir);
  rmSync(old, { recursive: true, force: true });
}

process.exitCode = await build();
