/** Takes Markdown apart at its components, so that each can be put into other words while the rest stays as written. */
import { mdxToMdast } from 'satteri';
import { type Node, propsOf } from './mdast.ts';

export interface Component {
  name: string;
  props: Record<string, string>;
  /** What stands between its tags, with its own components already replaced. */
  inner: string;
  /** Whether it stands in a sentence. */
  inline: boolean;
}

/** @param replace the words for one component. @throws where the text is not valid MDX. */
export function replaceComponents(source: string, replace: (component: Component) => string): string {
  const tree = mdxToMdast(source) as unknown as Node;
  return slice({ source, replace }, tree, { from: 0, to: source.length });
}

interface Work {
  source: string;
  replace: (component: Component) => string;
}

interface Range {
  from: number;
  to: number;
}

function slice(work: Work, node: Node, { from, to }: Range): string {
  let text = '';
  let at = from;
  for (const component of outermost(node)) {
    const range = rangeOf(component);
    text += work.source.slice(at, range.from) + words(work, component, range);
    at = range.to;
  }
  return text + work.source.slice(at, to);
}

function words(work: Work, node: Node, range: Range): string {
  const inline = node.type === 'mdxJsxTextElement';
  return work.replace({
    name: node.name ?? '',
    props: propsOf(node),
    inner: dedent(slice(work, node, innerRange(work.source, range))),
    inline,
  });
}

const isComponent = (node: Node): boolean => node.type.startsWith('mdxJsx');

/** The components inside a node, in the order of the text, none of them inside another. */
const outermost = (node: Node): Node[] => (node.children ?? []).flatMap((child) => (isComponent(child) ? [child] : outermost(child)));

const rangeOf = ({ position }: Node): Range => ({ from: position?.start.offset ?? 0, to: position?.end?.offset ?? 0 });

/** From after `<Name …>` to before `</Name>`; nothing for `<Name … />`. Props are plain text in quotes. */
function innerRange(source: string, { from, to }: Range): Range {
  const opening = /^<[A-Za-z]+(?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>/.exec(source.slice(from, to));
  const start = from + (opening?.[0].length ?? 0);
  if (!opening || opening[1] === '/') return { from: to, to };
  return { from: start, to: Math.max(start, source.lastIndexOf('</', to - 1)) };
}

const dedent = (text: string): string => text.replace(/\n(?:[ \t]*\n)+/g, '\n\n').replace(/^\n+|\n+$/g, '');
