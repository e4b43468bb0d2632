/** Addresses. Every page ends with a slash; the path of an article is its file's path. */

export const articleUrl = (id: string): string => `/${id}/`;
export const sectionUrl = (id: string): string => `/${id}/`;
export const exerciseUrl = (id: string): string => `/exercises/library/${id}/`;
export const figureUrl = (id: string): string => `/exercises/figures/${id}.svg`;
export const planUrl = '/exercises/plan/';
export const playerUrl = '/exercises/player/';
export const claimUrl = (id: string): string => `/evidence/#${id}`;
export const sourceUrl = (id: string): string => `/sources/#${id}`;
export const termUrl = (id: string): string => `/glossary/#${id}`;
/** The plain Markdown of an article, for programs. */
export const markdownUrl = (id: string): string => `/${id}.md`;
export const mythUrl = (id: string): string => `/myths/${id}/`;

/** Pages that templates make, besides articles, exercises, sections and myths. */
export const fixedPages: readonly string[] = [
  '/',
  '/all/',
  '/search/',
  '/about/',
  '/disclaimer/',
  '/accessibility/',
  '/evidence/',
  '/sources/',
  '/glossary/',
  '/changes/',
  '/myths/',
  '/exercises/library/',
  '/exercises/plan/',
  '/exercises/player/',
  '/red-flags/numbers/',
  '/red-flags/what-to-tell-the-doctor/',
];

/** Fixed pages that search engines leave out: they hold nothing but what a reader does there. */
export const unlistedPages: readonly string[] = ['/search/', planUrl, playerUrl];

/** The file of the content folder that makes the page at an address: `/care/kettles/` -> `articles/care/kettles.mdx`. */
export function fileOf(url: string): string {
  const [, exercise] = /^\/exercises\/library\/([^/]+)\/$/.exec(url) ?? [];
  if (exercise !== undefined) return `exercises/${exercise}.mdx`;
  return url.startsWith('/myths/') ? 'myths.yaml' : `articles${url.replace(/\/$/, '')}.mdx`;
}

/** `/a/b/#c` -> `{ path: '/a/b/', fragment: 'c' }`. */
export function splitUrl(url: string): { path: string; fragment: string } {
  const [path = '', fragment = ''] = url.split('#', 2);
  return { path, fragment };
}
