/** Old addresses, written for every kind of host: each is one hop to a page that exists (`model/integrity/addresses.ts`). */
import type { Redirect } from '../model/schema/site-data.ts';
import { absoluteUrl, site } from '../site.ts';
import { escapeXml } from './xml.ts';

const note = '# Made from content/redirects.yaml.\n';

/** The `_redirects` file of static hosts. */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
  note + redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');

/** To be included inside a `server` block of nginx. */
export const nginxRedirects = (redirects: readonly Redirect[]): string =>
  note + redirects.map(({ from, to }) => `location = ${from} { return 301 ${to}; }\n`).join('');

/** To be imported inside a site block of a Caddyfile. */
export const caddyRedirects = (redirects: readonly Redirect[]): string =>
  note + redirects.map(({ from, to }) => `redir ${from} ${to} permanent\n`).join('');

/** A small page that works on any host and without scripts. */
export function redirectPage({ to }: Redirect): string {
  const target = escapeXml(to);
  return [
    '<!doctype html>',
    `<html lang="${site.locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>This page has moved | ${escapeXml(site.name)}</title>`,
    `<meta http-equiv="refresh" content="0; url=${target}">`,
    `<link rel="canonical" href="${escapeXml(absoluteUrl(to))}">`,
    '<meta name="robots" content="noindex">',
    '</head>',
    `<body><h1>This page has moved</h1><p><a href="${target}">Go to the page</a></p></body>`,
    '</html>',
    '',
  ].join('\n');
}
