/** The parts of a Markdown tree that we read. */
import type { Place } from './entry.ts';

export interface Attribute {
  type: string;
  name?: string;
  value?: unknown;
}

export interface Node {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  attributes?: Attribute[];
  children?: Node[];
  position?: { start: Place & { offset?: number }; end?: { offset?: number } };
}

export function placeOfNode(node: Node): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** The text a reader sees, without the labels that components add. */
export function plainText(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  return (node.children ?? []).map(plainText).join('');
}

/** Props written as plain text; anything else is left out (and refused elsewhere). */
export function propsOf(node: Node): Record<string, string> {
  const pairs = (node.attributes ?? []).flatMap(({ name, value }) => (name && typeof value === 'string' ? [[name, value] as const] : []));
  return Object.fromEntries(pairs);
}
