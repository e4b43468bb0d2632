/** What an article may not hold: code, raw HTML, unknown components, unsafe links. One node at a time. */
import { type Node, placeOfNode, propsOf } from '../mdast.ts';
import { didYouMean } from '../nearest.ts';
import { palette } from '../palette.ts';
import type { Problem } from '../problem.ts';

type Finding = Pick<Problem, 'code' | 'message' | 'fix'>;

/** @param inside the nodes around this one, outermost first. */
export function inspectNode(node: Node, inside: readonly Node[], file: string): Problem[] {
  const found = [...code(node), ...component(node, inside), ...link(node), ...heading(node), ...picture(node)];
  return found.map((finding) => ({ level: 'error', file, ...placeOfNode(node), ...finding }));
}

function code(node: Node): Finding[] {
  if (/^mdx(?:Flow|Text)Expression$/.test(node.type)) {
    return [{ code: 'code-in-article', message: `"{${short(node.value)}}" is code`, fix: 'Articles are words: remove the braces.' }];
  }
  if (node.type === 'mdxjsEsm') {
    return [{ code: 'code-in-article', message: `"${short(node.value)}" is code`, fix: 'Remove the line: components need no import.' }];
  }
  if (node.type === 'html') return [rawHtml(short(node.value))];
  return [];
}

const short = (text = ''): string => text.replace(/\s+/g, ' ').slice(0, 40);

const rawHtml = (name: string): Finding => ({
  code: 'html-in-article',
  message: `"${name}" is raw HTML`,
  fix: 'Use Markdown, or a component of the palette in docs/content-guide.md.',
});

function component(node: Node, inside: readonly Node[]): Finding[] {
  if (!node.type.startsWith('mdxJsx')) return [];
  const name = node.name ?? '';
  const row = Object.hasOwn(palette, name) ? palette[name] : undefined;
  if (!row) {
    if (/^[a-z]|^$/.test(name)) return [rawHtml(`<${name}>`)];
    const known = Object.keys(palette);
    return [
      {
        code: 'component-unknown',
        message: `<${name}> is not a component`,
        fix: didYouMean(name, known, `Use one of: ${known.join(', ')}.`),
      },
    ];
  }
  return [...props(node, name, [...row.required], [...row.optional]), ...standing(node, name, row.place, inside)];
}

function props(node: Node, name: string, required: string[], optional: string[]): Finding[] {
  const known = [...required, ...optional];
  const given = propsOf(node);
  const found: Finding[] = [];
  for (const attribute of node.attributes ?? []) {
    const plain = attribute.name !== undefined && typeof attribute.value === 'string';
    if (!plain)
      found.push({ code: 'code-in-article', message: `<${name}> has a prop that is not plain text`, fix: 'Write props as name="text".' });
    else if (!known.includes(attribute.name ?? '')) {
      const otherwise = known.length > 0 ? `It takes: ${known.join(', ')}.` : 'It takes no props.';
      found.push({
        code: 'prop-unknown',
        message: `<${name}> has no prop "${attribute.name}"`,
        fix: didYouMean(attribute.name ?? '', known, otherwise),
      });
    }
  }
  for (const [prop, values] of Object.entries(palette[name]?.values ?? {})) {
    const value = given[prop];
    if (value === undefined || values.includes(value)) continue;
    found.push({
      code: 'prop-value',
      message: `<${name} ${prop}> cannot be "${value}"`,
      fix: didYouMean(value, values, `Write one of: ${values.join(', ')}.`),
    });
  }
  for (const missing of required.filter((prop) => !given[prop]?.trim())) {
    found.push({ code: 'prop-missing', message: `<${name}> needs the prop "${missing}"`, fix: `Write <${name} ${missing}="…">.` });
  }
  return found;
}

function standing(node: Node, name: string, place: 'inline' | 'block', inside: readonly Node[]): Finding[] {
  const inHeading = inside.some((parent) => parent.type === 'heading');
  if (inHeading) return [{ code: 'component-place', message: `<${name}> stands in a heading`, fix: 'Move it into the text below.' }];
  if (place === 'block' && node.type === 'mdxJsxTextElement') {
    return [
      {
        code: 'component-place',
        message: `<${name}> stands inside a sentence`,
        fix: 'Put it on lines of its own, with a blank line before and after.',
      },
    ];
  }
  return [];
}

function link(node: Node): Finding[] {
  if (node.type !== 'link') return [];
  const url = node.url ?? '';
  if (/^(?:https:\/\/|\/(?!\/)|#)/.test(url)) return [];
  return [
    {
      code: 'link-unsafe',
      message: `The link "${short(url)}" is neither a page here nor an https address`,
      fix: 'Write /section/slug/ or https://….',
    },
  ];
}

function heading(node: Node): Finding[] {
  if (node.type !== 'heading' || node.depth === 2 || node.depth === 3) return [];
  return [
    {
      code: 'heading-level',
      message: `A heading of level ${node.depth} stands in the text`,
      fix: 'Use ## for sections and ### inside them.',
    },
  ];
}

function picture(node: Node): Finding[] {
  const isFigure = node.name === 'Figure';
  if (node.type !== 'image' && !isFigure) return [];
  const props = propsOf(node);
  const src = isFigure ? (props.src ?? '') : (node.url ?? '');
  const described = isFigure ? Boolean(props.alt?.trim()) !== (props.decorative === 'yes') : Boolean(node.alt?.trim());
  const found: Finding[] = [];
  if (!/^\/pictures\/[\w-]+\.(?:svg|avif|webp|jpg|png)$/.test(src)) {
    found.push({
      code: 'picture-address',
      message: `The picture "${short(src)}" is not in /pictures/`,
      fix: 'Put the file in public/pictures/ and write /pictures/name.svg.',
    });
  }
  if (!described) {
    found.push({
      code: 'picture-text',
      message: 'The picture has no text for people who cannot see it',
      fix: 'Write alt="…", or decorative="yes" where it adds nothing.',
    });
  }
  return found;
}
