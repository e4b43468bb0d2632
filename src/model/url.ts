/** Addresses. Every page ends with a slash; the path of an article is its file's path. */

export const articleUrl = (id: string): string => `/${id}/`;
export const sectionUrl = (id: string): string => `/${id}/`;
export const exerciseUrl = (id: string): string => `/exercises/library/${id}/`;
export const planUrl = '/exercises/plan/';
export const playerUrl = '/exercises/player/';
export const claimUrl = (id: string): string => `/evidence/#${id}`;
export const sourceUrl = (id: string): string => `/sources/#${id}`;
export const termUrl = (id: string): string => `/glossary/#${id}`;
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
  '/myths/',
  '/exercises/library/',
  '/exercises/plan/',
  '/exercises/player/',
  '/red-flags/numbers/',
  '/red-flags/what-to-tell-the-doctor/',
];

/** `/a/b/#c` -> `{ path: '/a/b/', fragment: 'c' }`. */
export function splitUrl(url: string): { path: string; fragment: string } {
  const [path = '', fragment = ''] = url.split('#', 2);
  return { path, fragment };
}
