/** The built site as data: every page with what the tests ask about it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ParentNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';

export interface Page {
  /** `/a/b/`, or `/404.html`. */
  url: string;
  file: string;
  html: string;
  root: ParentNode;
}

/** Pages that only lead on to another are left out. */
export function readPages(dist: string): Page[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind/'))
    .sort()
    .map((name) => {
      const html = readFileSync(join(dist, name), 'utf8');
      return { url: `/${name.replace(/index\.html$/, '')}`, file: name, html, root: parseDocument(html) };
    })
    .filter(({ html }) => !html.includes('http-equiv="refresh"'));
}

export function find(root: ParentNode, match: (element: Element) => boolean): Element[] {
  return root.children.flatMap((child) => {
    if (child.type !== 'tag' && child.type !== 'script' && child.type !== 'style') return [];
    return [...(match(child) ? [child] : []), ...find(child, match)];
  });
}

export const byTag = (root: ParentNode, name: string): Element[] => find(root, (element) => element.name === name);

export function text(node: ParentNode): string {
  return node.children.map((child) => (child.type === 'text' ? child.data : 'children' in child ? text(child as ParentNode) : '')).join('');
}

export function meta(root: ParentNode, name: string): string | undefined {
  return find(root, (element) => element.name === 'meta' && element.attribs['name'] === name)[0]?.attribs['content'];
}

export const isIndexable = (page: Page): boolean => !meta(page.root, 'robots')?.includes('noindex');

/** Whether an address of this site leads to a file. */
export function leadsSomewhere(dist: string, path: string): boolean {
  return existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path));
}
