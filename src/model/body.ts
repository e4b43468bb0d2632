/** The Markdown of a page, read as data: what it says, links to and cites, and what it may not hold. */
import GithubSlugger from 'github-slugger';
import { mdxToMdast } from 'satteri';
import type { Place } from './entry.ts';
import { inspectNode } from './integrity/body-rules.ts';
import { type Node, placeOfNode, plainText, propsOf } from './mdast.ts';
import { mdxTrouble } from './mdx-words.ts';
import type { Problem } from './problem.ts';

export interface Mention extends Place {
  id: string;
}

export interface Heading extends Place {
  depth: number;
  text: string;
  /** The fragment, as the renderer makes it. */
  id: string;
}

/** One paragraph, list item or table cell, for rules about sentences. */
export interface Passage extends Place {
  text: string;
  /** Claims cited inside the passage. */
  cites: string[];
  /** `item` for list items, `card` inside care cards. */
  kind: 'paragraph' | 'item' | 'cell' | 'heading';
}

export interface Body {
  /** Plain text of the first paragraph. */
  answer: string;
  headings: Heading[];
  passages: Passage[];
  cites: Mention[];
  terms: Mention[];
  exercises: Mention[];
  /** Signs of care cards, each with the urgency of its card. */
  signs: (Mention & { urgency: string })[];
  links: (Mention & { text: string })[];
  words: number;
  problems: Problem[];
}

/** @param source Markdown with the front matter blanked out, so that lines are those of the file. */
export function readBody(source: string, file: string): Body {
  const body: Body = {
    answer: '',
    headings: [],
    passages: [],
    cites: [],
    terms: [],
    exercises: [],
    signs: [],
    links: [],
    words: 0,
    problems: [],
  };
  const tree = parse(source, file, body.problems);
  if (!tree) return body;
  const slugger = new GithubSlugger();
  visitNode(tree, { body, file, slugger, inside: [] });
  const first = (tree.children ?? []).find((node) => node.type !== 'yaml');
  if (first?.type === 'paragraph')
    body.answer = plainText(first)
      .replace(/\s+/g, ' ')
      .replace(/\s+([.,!?])/g, '$1')
      .trim();
  body.words = body.passages.reduce((sum, passage) => sum + countWords(passage.text), 0);
  return body;
}

export const countWords = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

function parse(source: string, file: string, problems: Problem[]): Node | undefined {
  try {
    return mdxToMdast(source) as unknown as Node;
  } catch (error) {
    problems.push(unreadable(error instanceof Error ? error.message : String(error), source, file));
    return undefined;
  }
}

function unreadable(message: string, source: string, file: string): Problem {
  const [, lineText = '1', columnText = '1', what = message] = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[^)]*\))?$/.exec(message) ?? [];
  const [line, column] = [Number(lineText), Number(columnText)];
  const at = source
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1);
  return { code: 'mdx-syntax', level: 'error', file, line, column, ...mdxTrouble(what, at) };
}

interface Visit {
  body: Body;
  file: string;
  slugger: GithubSlugger;
  inside: Node[];
}

function visitNode(node: Node, visit: Visit): void {
  visit.body.problems.push(...inspectNode(node, visit.inside, visit.file));
  collect(node, visit);
  for (const child of node.children ?? []) visitNode(child, { ...visit, inside: [...visit.inside, node] });
}

const passageKinds: Readonly<Record<string, Passage['kind']>> = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' };

function collect(node: Node, { body, slugger, inside }: Visit): void {
  const place = placeOfNode(node);
  const kind = passageKinds[node.type];
  if (kind) {
    const inList = inside.some((parent) => parent.type === 'listItem');
    body.passages.push({ ...place, text: plainText(node), cites: citesIn(node), kind: inList && kind === 'paragraph' ? 'item' : kind });
  }
  if (node.type === 'heading') {
    const text = plainText(node).trim();
    body.headings.push({ ...place, depth: node.depth ?? 1, text, id: slugger.slug(text) });
  }
  if (node.type === 'link') body.links.push({ ...place, id: node.url ?? '', text: plainText(node) });
  if (node.name) collectComponent(node, body, place);
}

function collectComponent(node: Node, body: Body, place: Place): void {
  const props = propsOf(node);
  const mentions: Readonly<Record<string, Mention[]>> = { Cite: body.cites, Term: body.terms, Exercise: body.exercises };
  const list = mentions[node.name ?? ''];
  if (list && props.id) list.push({ ...place, id: props.id });
  if (node.name === 'CareCard') body.signs.push(...splitIds(props.signs).map((id) => ({ ...place, id, urgency: props.urgency ?? '' })));
}

/** `"a, b"` or `"a b"` -> `["a", "b"]`. */
export const splitIds = (ids: string | undefined): string[] => (ids ?? '').split(/[\s,]+/).filter(Boolean);

function citesIn(node: Node): string[] {
  const own = node.name === 'Cite' ? propsOf(node).id : undefined;
  return [...(own ? [own] : []), ...(node.children ?? []).flatMap(citesIn)];
}
