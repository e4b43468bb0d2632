/** Rules that only a host can apply: old addresses move for good, Markdown twins stay out of search results. */
import type { Redirect } from '../model/schema/site-data.ts';
import { absoluteUrl, site } from '../site.ts';
import { caddyRedirects, nginxRedirects } from './redirects.ts';

/** The `_headers` file of static hosts. @param articles addresses such as `/a/b/`. */
export function headersFile(articles: readonly string[]): string {
  const canonical = articles.map((url) => `${url.slice(0, -1)}.md\n  Link: <${absoluteUrl(url)}>; rel="canonical"\n`);
  return `/*.md\n  X-Robots-Tag: noindex\n${canonical.join('')}`;
}

/** To be included inside a `server` block of nginx. */
export const nginxRules = (redirects: readonly Redirect[]): string =>
  `${nginxRedirects(redirects)}location ~ ^/(?<twin>[a-z0-9/-]+)\\.md$ {
  types { text/markdown md; }
  charset utf-8;
  charset_types text/markdown;
  add_header X-Robots-Tag noindex always;
  add_header Link "<${site.origin}/$twin/>; rel=\\"canonical\\"" always;
}
`;

/** To be imported inside a site block of a Caddyfile. */
export const caddyRules = (redirects: readonly Redirect[]): string =>
  `${caddyRedirects(redirects)}@twin path_regexp twin ^/([a-z0-9/-]+)\\.md$
header @twin Content-Type "text/markdown; charset=utf-8"
header @twin X-Robots-Tag noindex
header @twin Link "<${site.origin}/{re.twin.1}/>; rel=\\"canonical\\""
`;
