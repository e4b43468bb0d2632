import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeHostFiles } from '../../../src/build/host-files.ts';
import { caddyRules, headersFile, nginxRules } from '../../../src/outputs/host-rules.ts';
import { redirectPage, redirectsFile } from '../../../src/outputs/redirects.ts';
import { absoluteUrl } from '../../../src/site.ts';
import { linesOf } from '../../content-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const redirects = [{ from: '/care/old/', to: '/care/new/' }];

/** A built site with one page. */
function builtSite(...pages: string[]): string {
  const folder = temporaryFolder('built');
  for (const page of pages) {
    mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(join(folder, page, 'index.html'), 'a page');
  }
  return folder;
}

test('each kind of host gets its own words for the same move', () => {
  expect(redirectsFile(redirects)).toContain('/care/old/ /care/new/ 301\n');
  expect(nginxRules(redirects)).toContain('location = /care/old/ { return 301 /care/new/; }\n');
  expect(caddyRules(redirects)).toContain('redir /care/old/ /care/new/ permanent\n');
});

test('the page for other hosts leads on at once, names the new address and is not indexed', () => {
  const page = redirectPage(redirects[0] ?? { from: '', to: '' });
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/care/new/">');
  expect(page).toContain(`<link rel="canonical" href="${absoluteUrl('/care/new/')}">`);
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('<a href="/care/new/">');
});

test('Markdown twins are kept out of search results and name their page', () => {
  expect(headersFile(['/care/new/'])).toBe(
    `/*.md\n  X-Robots-Tag: noindex\n/care/new.md\n  Link: <${absoluteUrl('/care/new/')}>; rel="canonical"\n`,
  );
});

test('the files and the page are written beside the pages', () => {
  const folder = builtSite('/care/new/');
  expect(writeHostFiles(folder, { redirects, articles: ['/care/new/'] })).toBe(1);
  expect(readFileSync(join(folder, 'care/old/index.html'), 'utf8')).toContain('url=/care/new/');
  expect(readFileSync(join(folder, '_redirects'), 'utf8')).toContain('/care/old/ /care/new/ 301');
  expect(readFileSync(join(folder, '_hosts/Caddyfile'), 'utf8')).toContain('redir /care/old/');
});

test('a redirect never takes the place of a page and never leads to a missing one', () => {
  const taken = builtSite('/care/old/', '/care/new/');
  expect(() => writeHostFiles(taken, { redirects, articles: [] })).toThrow('there is a page');
  expect(readFileSync(join(taken, 'care/old/index.html'), 'utf8')).toBe('a page');
  expect(() => writeHostFiles(builtSite(), { redirects, articles: [] })).toThrow('was not built');
});

test.each(['/a;b/', '/a{/', '/a"b/', '/../etc/', '/a b/', '//evil.example/', '/a\\b/', '/%2e%2e/'])(
  'the old address %s is refused',
  (from) => {
    expect(linesOf(['redirects.yaml', '', `- from: '${from}'\n  to: /care/fill-a-kettle/\n`]).join()).toContain('redirects.yaml:1');
  },
);

test('a redirect that is redirected again, or leads nowhere, is refused', () => {
  const two = '- from: /a/\n  to: /b/\n- from: /b/\n  to: /care/fill-a-kettle/\n';
  expect(linesOf(['redirects.yaml', '', two]).join()).toContain('redirect-chain');
  expect(linesOf(['redirects.yaml', '', '- from: /a/\n  to: /a/\n']).join()).toContain('redirect-chain');
  expect(linesOf(['redirects.yaml', '', '- from: /a/\n  to: /care/no-kettle/\n']).join()).toContain('redirect-dead');
});
