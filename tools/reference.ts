/** `npm run reference`: writes docs/content-reference.md from the schemas, the palette and the problem codes. */
import { writeFileSync } from 'node:fs';
import { type Kind, kinds } from '../src/model/kinds.ts';
import { palette } from '../src/model/palette.ts';
import { jsonSchema } from '../src/model/schema-problem.ts';
import { problemCodes } from './problem-codes.ts';

export const referenceFile = 'docs/content-reference.md';

interface Schema {
  type?: string;
  description?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  required?: string[];
  items?: Schema;
  enum?: string[];
  const?: unknown;
  anyOf?: Schema[];
  allOf?: Schema[];
  format?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  default?: unknown;
}

/** The whole page. The same schemas give the same text. */
export function reference(): string {
  return [
    '# Content reference',
    '',
    'Made by `npm run reference` from the schemas, the palette and the problem codes: do not edit it by hand.',
    'How to write is in [content-guide.md](content-guide.md).',
    '',
    '## Files',
    '',
    ...(Object.keys(kinds) as Kind[]).flatMap(kindSection),
    ...paletteSection(),
    ...codesSection(),
  ].join('\n');
}

const shapes = { pages: 'a folder of .mdx files, one page each', list: 'a YAML list', document: 'one YAML document' } as const;

function kindSection(kind: Kind): string[] {
  const { path, shape, optional } = kinds[kind];
  const rows = fieldRows(jsonSchema(kind) as Schema, '', new Map());
  const table = ['| Field | Must be there | What to write | Form |', '|---|---|---|---|', ...rows];
  return [`### \`content/${path}\``, '', `${capital(shapes[shape])}${optional ? '; may be left out' : ''}.`, '', ...table, ''];
}

/**
 * A row for each field, and for the fields inside it, as `dates.updated` or `seeAlso[].why`.
 * @param seen groups of fields already shown: a group that comes again is named, not repeated.
 */
function fieldRows(schema: Schema, before: string, seen: Map<string, string>): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = `${before}${name}`;
    const needed = schema.required?.includes(name) && field.default === undefined ? 'yes' : 'no';
    const inner = field.properties ? field : (field.items ?? {});
    const group = inner.properties ? JSON.stringify(inner.properties) : '';
    const twin = seen.get(group);
    if (group !== '' && !twin) seen.set(group, path);
    const form = twin ? `fields, as in \`${twin}\`` : cell(formOf(field));
    const row = `| \`${path}\` | ${needed} | ${cell(field.description ?? '')} | ${form} |`;
    return twin ? [row] : [row, ...fieldRows(inner, field.properties ? `${path}.` : `${path}[].`, seen)];
  });
}

function formOf(field: Schema): string {
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(', ');
  if (field.const !== undefined) return `\`${String(field.const)}\``;
  const choices = field.anyOf ?? field.allOf;
  if (choices) return [...new Set(choices.map(formOf))].filter((form) => form !== '').join(' or ');
  if (field.type === 'array') return `list${ofItems(field.items)}${range(field.minItems, field.maxItems, '')}`;
  if (field.format === 'date') return 'day, YYYY-MM-DD';
  if (field.type === 'string') return `text${range(usual(field.minLength), field.maxLength, ' characters')}`;
  if (field.type === 'null') return 'null';
  if (field.type === 'integer' || field.type === 'number') return `number${numberRange(field)}`;
  if (field.type === 'boolean') return '`true` or `false`';
  if (field.type === 'object') return field.properties ? 'fields' : 'names and values';
  return '';
}

/** JSON Schema gives whole numbers the largest limits that a program can hold; those say nothing. */
function numberRange({ minimum: least, maximum: most }: Schema): string {
  const from = least === undefined || least <= Number.MIN_SAFE_INTEGER ? '' : ` from ${least}`;
  return most === undefined || most >= Number.MAX_SAFE_INTEGER ? from : `${from} to ${most}`;
}

const ofItems = (items: Schema | undefined): string => (items?.enum ? ` of ${formOf(items)}` : '');

/** Every text is one character or more; that need not be said. */
const usual = (least: number | undefined): number | undefined => (least === 1 ? undefined : least);

function range(least: number | undefined, most: number | undefined, unit: string): string {
  if (least !== undefined && least === most) return ` of ${least}${unit}`;
  if (least !== undefined && most !== undefined) return `, ${least} to ${most}${unit}`;
  if (least !== undefined) return `, at least ${least}${unit}`;
  return most === undefined ? '' : `, at most ${most}${unit}`;
}

function paletteSection(): string[] {
  const rows = Object.entries(palette).map(([name, { required, optional, place, purpose, values }]) => {
    const props = [...required, ...optional.map((prop) => `${prop}?`)].map(
      (prop) => `\`${prop}\`${allowed(values?.[prop.replace('?', '')])}`,
    );
    return `| \`<${name}>\` | ${place === 'inline' ? 'in a sentence' : 'on lines of its own'} | ${props.join('; ') || 'none'} | ${cell(purpose)} |`;
  });
  return [
    '## Components',
    '',
    '| Component | Stands | Props | For |',
    '|---|---|---|---|',
    ...rows,
    '',
    'A prop with a question mark may be left out.',
    '',
  ];
}

const allowed = (values: readonly string[] | undefined): string => (values ? ` (${values.join(', ')})` : '');

function codesSection(): string[] {
  const kinds = { build: 'stops the build', error: 'fails the check', warning: 'is shown' } as const;
  const rows = Object.entries(problemCodes).map(([code, [speaks, meaning]]) => `| \`${code}\` | ${kinds[speaks]} | ${cell(meaning)} |`);
  const intro = 'What `npm run check` says, and what each code means. Codes are permanent.';
  return ['## Problem codes', '', intro, '', '| Code | What it does | What it means |', '|---|---|---|', ...rows, ''];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const cell = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replace(/<(?=[A-Z])/g, '\\<')
    .replaceAll('\n', ' ');

if (import.meta.main) {
  writeFileSync(referenceFile, reference());
  console.log(`${referenceFile} is written.`);
}
