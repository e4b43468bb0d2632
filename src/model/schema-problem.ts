/** Turns what a schema refused into one plain sentence with its place. */
import { z } from 'astro/zod';
import type { Place } from './entry.ts';
import { type Kind, kinds } from './kinds.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

interface Where {
  file: string;
  kind: Kind;
  value: unknown;
  place: (path: readonly PropertyKey[]) => Place;
}

export function issueProblem(issue: Issue, where: Where): Problem {
  const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = key === undefined ? issue.path : [...issue.path, key];
  const { line, column } = where.place(path);
  return { level: 'error', file: where.file, line, column, ...words(issue, where, key) };
}

type Words = Pick<Problem, 'code' | 'message' | 'fix'>;

function words(issue: Issue, where: Where, unknownKey: string | undefined): Words {
  const name = issue.path.length > 0 ? `"${issue.path.map(String).join('.')}"` : 'the entry';
  if (unknownKey !== undefined) {
    const known = keysAt(where.kind, issue.path);
    return {
      code: 'field-unknown',
      message: `"${unknownKey}" is not a field of ${issue.path.length > 0 ? name : where.kind}`,
      fix: didYouMean(unknownKey, known, `Remove it. Known fields: ${known.join(', ')}.`),
    };
  }
  if (issue.code === 'invalid_type' && valueAt(where.value, issue.path) === undefined) {
    return { code: 'field-missing', message: `The field ${name} is missing`, fix: `Add it: ${manual(where.kind, issue.path)}` };
  }
  if (issue.code === 'invalid_value') {
    const given = String(valueAt(where.value, issue.path));
    const values = issue.values.map(String);
    return {
      code: 'field-value',
      message: `${name} cannot be "${given}"`,
      fix: didYouMean(given, values, `Write one of: ${values.join(', ')}.`),
    };
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isGroup(valueAt(where.value, issue.path))) {
    const message = `${name} should be a text, but a colon followed by a space made it a field`;
    return { code: 'field-value', message, fix: 'Put the whole value in double quotes.' };
  }
  return { code: 'field-value', message: `${name} ${reason(issue)}`, fix: manual(where.kind, issue.path) };
}

const isGroup = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

function reason(issue: Issue): string {
  if (issue.code === 'invalid_type') return `should be ${article(issue.expected)}`;
  if (issue.code === 'too_small' && unit(issue.origin) === '') return `is too small: at least ${issue.minimum}`;
  if (issue.code === 'too_big' && unit(issue.origin) === '') return `is too large: at most ${issue.maximum}`;
  if (issue.code === 'too_small') return `is too short: at least ${issue.minimum} ${unit(issue.origin)}`;
  if (issue.code === 'too_big') return `is too long: at most ${issue.maximum} ${unit(issue.origin)}`;
  if (issue.code === 'invalid_union') return 'is not one of the forms this field can have';
  return issue.message.startsWith('Invalid') ? `is not right: ${issue.message}` : issue.message;
}

const article = (type: string): string =>
  type === 'array' ? 'a list' : type === 'object' ? 'a group of fields' : `a ${type === 'string' ? 'text' : type}`;
const unit = (origin: string): string => (origin === 'string' ? 'characters' : origin === 'array' ? 'entries' : '');

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inside, key) => (inside as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** The manual of a field: the description in its schema, or its parent's. */
function manual(kind: Kind, path: readonly PropertyKey[]): string {
  let found = 'see docs/content-reference.md.';
  let inside: JsonSchema | undefined = jsonSchema(kind);
  for (const key of path) {
    inside = typeof key === 'number' ? inside?.items : inside?.properties?.[String(key)];
    if (inside?.description) found = inside.description;
  }
  return found;
}

function keysAt(kind: Kind, path: readonly PropertyKey[]): string[] {
  let inside: JsonSchema | undefined = jsonSchema(kind);
  for (const key of path) inside = typeof key === 'number' ? inside?.items : inside?.properties?.[String(key)];
  return Object.keys(inside?.properties ?? {});
}

/** The schema of a kind as JSON Schema: also the source of the generated reference. */
export function jsonSchema(kind: Kind): JsonSchema {
  return z.toJSONSchema(kinds[kind].schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}
