/** Works out what renaming an article changes in the content folder: text in, text out, nothing is written here. */
export interface Rename {
  /** `section/slug`, as it is. */
  from: string;
  /** `section/slug`, as it shall be. */
  to: string;
  /** The free place in the new section, where the section changes. */
  order: number;
}

/** Path inside the content folder -> text. */
export type Files = ReadonlyMap<string, string>;

/** @returns the files that change, under their new paths. The old file of the article is not among them. */
export function planRename(files: Files, rename: Rename): Map<string, string> {
  const changed = new Map<string, string>();
  for (const [path, text] of files) {
    const moved = path === articleFile(rename.from);
    const after = path === 'redirects.yaml' ? withRedirect(text, rename) : withNewName(path, text, rename);
    if (moved) changed.set(articleFile(rename.to), inNewSection(after, rename));
    else if (after !== text) changed.set(path, after);
  }
  if (!files.has('redirects.yaml')) changed.set('redirects.yaml', withRedirect('', rename));
  return changed;
}

export const articleFile = (id: string): string => `articles/${id}.mdx`;

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Addresses everywhere (`/a/b/`, with or without a fragment); ids (`a/b`) in front matter and YAML, where they stand alone. */
function withNewName(path: string, text: string, { from, to }: Rename): string {
  const addresses = new RegExp(`(?<![\\w/-])/${literally(from)}/(?![\\w-])`, 'g');
  const ids = new RegExp(`(?<![\\w/.-])${literally(from)}(?![\\w/-])`, 'g');
  const withAddresses = text.replace(addresses, `/${to}/`);
  const end = path.endsWith('.yaml') ? withAddresses.length : frontMatterLength(withAddresses);
  return withAddresses.slice(0, end).replace(ids, to) + withAddresses.slice(end);
}

const frontMatterLength = (text: string): number => /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(text)?.[0].length ?? 0;

function inNewSection(text: string, { from, to, order }: Rename): string {
  const [old, section] = [from.split('/')[0], to.split('/')[0]];
  if (old === section) return text;
  return text.replace(/^section:.*$/m, `section: ${section}`).replace(/^order:.*$/m, `order: ${order}`);
}

/** One hop each: older redirects go to the new address, and none stands where a page is again. */
function withRedirect(text: string, { from, to }: Rename): string {
  const comment = text.split('\n').filter((line) => line.startsWith('#'));
  const kept = [...text.matchAll(/^- from:\s*(\S+)\s*\n\s+to:\s*(\S+)\s*$/gm)].map(([, old = '', target = '']) => ({ old, target }));
  const hops = [...kept, { old: `/${from}/`, target: `/${to}/` }]
    .map(({ old, target }) => ({ old, target: target === `/${from}/` ? `/${to}/` : target }))
    .filter(({ old, target }) => old !== `/${to}/` && old !== target);
  const rows = hops.map(({ old, target }) => `- from: ${old}\n  to: ${target}`);
  return `${[...comment, ...(rows.length > 0 ? rows : ['[]'])].join('\n')}\n`;
}
