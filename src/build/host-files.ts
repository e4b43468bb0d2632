/** Redirects and header rules, as files for each kind of host and as pages that work on any. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Redirect } from '../model/schema/site-data.ts';
import { caddyRules, headersFile, nginxRules } from '../outputs/host-rules.ts';
import { redirectPage, redirectsFile } from '../outputs/redirects.ts';

/** @returns how many redirects there are. @throws where one would stand in the place of a page or lead to none. */
export function writeHostFiles(
  outDir: string,
  { redirects, articles }: { redirects: readonly Redirect[]; articles: readonly string[] },
): number {
  for (const redirect of redirects) {
    const page = join(outDir, redirect.from, 'index.html');
    if (existsSync(page)) throw new Error(`${redirect.from} is redirected, but there is a page: take it out of redirects.yaml.`);
    if (!existsSync(join(outDir, redirect.to, 'index.html')))
      throw new Error(`${redirect.from} is redirected to ${redirect.to}, which was not built.`);
  }
  for (const redirect of redirects) write(join(outDir, redirect.from, 'index.html'), redirectPage(redirect));
  write(join(outDir, '_redirects'), redirectsFile(redirects));
  write(join(outDir, '_headers'), headersFile(articles));
  write(join(outDir, '_hosts/nginx.conf'), nginxRules(redirects));
  write(join(outDir, '_hosts/Caddyfile'), caddyRules(redirects));
  return redirects.length;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
