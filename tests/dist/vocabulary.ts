/** What schema.org knows, read from the types of schema-dts: each type with its properties and what is out of use. */
import { readFileSync } from 'node:fs';

interface Shape {
  parents: string[];
  /** Property -> whether it is out of use. */
  own: Map<string, boolean>;
}

let read: Map<string, Shape> | undefined;

/** Types that search engines no longer read, or that this site must not claim to have. */
export const retired: readonly string[] = ['FAQPage', 'HowTo', 'SearchAction', 'QAPage', 'Drug'];

/** The properties that a type may have; undefined where there is no such type. */
export function propertiesOf(type: string): ReadonlyMap<string, boolean> | undefined {
  read ??= readShapes();
  const leaf = read.get(`${type}Leaf`);
  return leaf && collect(read, `${type}Leaf`);
}

function collect(shapes: Map<string, Shape>, name: string): Map<string, boolean> {
  const shape = shapes.get(name);
  const inherited = (shape?.parents ?? []).flatMap((parent) => [...collect(shapes, parent)]);
  return new Map([...inherited, ...(shape?.own ?? [])]);
}

function readShapes(): Map<string, Shape> {
  const text = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
  const found = text.matchAll(/^(?:export )?interface (\w+)(?: extends ([^{]+?))? \{\n([\s\S]*?)^\}/gm);
  return new Map(
    [...found].map(([, name = '', parents = '', body = '']) => [
      name,
      { parents: parents.split(/,\s*/).filter(Boolean), own: propertiesIn(body) },
    ]),
  );
}

function propertiesIn(body: string): Map<string, boolean> {
  const found = body.matchAll(/((?:\/\*\*(?:[^*]|\*(?!\/))*\*\/\s*)?)"(\w+)"\?:/g);
  return new Map([...found].map(([, comment = '', name = '']) => [name, comment.includes('@deprecated')]));
}
