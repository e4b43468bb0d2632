/** Every sentence that we say to readers, with its place, so that rules about words look at all of them. */
import type { Article, Catalog } from '../../src/model/catalog.ts';
import type { Entry, Place } from '../../src/model/entry.ts';
import { articlesWithEntries, type Context } from './rules/rule.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

export interface OurSentence extends Sentence {
  file: string;
  /** The field it stands in, such as `title`; undefined in the text of a page. */
  field: string | undefined;
  /** The article it belongs to, if any. */
  article: Article | undefined;
}

type Path = readonly (string | '*')[];

/** Fields that speak with our voice; `*` stands for every entry of a list or group. What people type or believe is theirs. */
const ours = {
  articles: ['title', 'description', 'question', 'seeAlso.*.why', 'changes.*.what', 'changes.*.why'],
  exercises: ['name', 'equipment', 'target', 'steps.*', 'dose', 'feel', 'avoidIf', 'stopIf', 'frames.*.caption', 'frames.*.alt'],
  myths: ['answer'],
  glossary: ['definition'],
  redFlags: ['advice.first.text', 'advice.*.*.text', 'advice.crisis.text', 'cautions.*.text', 'signs.*.short', 'signs.*.text'],
} as const;

/** Sentences of live articles and exercises, of answers to myths, and of meanings of words. */
export function ourSentences(catalog: Catalog, context: Context): OurSentence[] {
  const { entries } = context;
  const exercises = entries.exercises.filter(({ id }) => catalog.exercises.has(id));
  return [
    ...articlesWithEntries(catalog, context).flatMap(({ article, entry }) =>
      [...fieldSentences(entry, ours.articles), ...textSentences(article), ...propSentences(entry)].map((sentence) => ({
        ...sentence,
        article,
      })),
    ),
    ...exercises.flatMap((entry) => [...fieldSentences(entry, ours.exercises), ...propSentences(entry)]),
    ...[...catalog.exercises.values()].flatMap(textSentences),
    ...entries.myths.flatMap((entry) => fieldSentences(entry, ours.myths)),
    ...entries.glossary.flatMap((entry) => fieldSentences(entry, ours.glossary)),
  ];
}

/** Sentences of the warning signs and of what the guide says around them. */
export const safetySentences = ({ entries }: Context): OurSentence[] =>
  entries.redFlags.flatMap((entry) => fieldSentences(entry, ours.redFlags));

function textSentences({ body, file }: Pick<Article, 'body' | 'file'>): OurSentence[] {
  return body.passages.flatMap(sentencesOf).map((sentence) => ({ ...sentence, file, field: undefined, article: undefined }));
}

/** What components and pictures of a text say: headings of cards, captions, texts for people who cannot see. */
function propSentences({ file, body }: Entry): OurSentence[] {
  return body.split('\n').flatMap((line, index) =>
    [...line.matchAll(/\b(alt|caption|heading)="([^"]*)"|!\[([^\]]*)\]/g)].flatMap(({ index: at, 1: field = 'alt', 2: prop, 3: alt }) =>
      sentencesOf({ text: prop ?? alt ?? '', line: index + 1, column: at + 1 }).map((sentence) => ({
        ...sentence,
        file,
        field,
        article: undefined,
      })),
    ),
  );
}

function fieldSentences({ file, data, place }: Entry, fields: readonly string[]): OurSentence[] {
  return fields.flatMap((field) =>
    textsAt(data, field.split('.')).flatMap(({ text, path }) => {
      const at: Place = place(path);
      return sentencesOf({ text, ...at }).map((sentence) => ({ ...sentence, file, field, article: undefined }));
    }),
  );
}

interface Found {
  text: string;
  path: PropertyKey[];
}

/** The texts that stand at a path, each with its own path. */
function textsAt(value: unknown, [key, ...rest]: Path, path: PropertyKey[] = []): Found[] {
  if (key === undefined) return typeof value === 'string' ? [{ text: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const keys = key === '*' ? Object.keys(value) : [key];
  return keys.flatMap((name) => {
    const step = Array.isArray(value) ? Number(name) : name;
    return textsAt((value as Record<PropertyKey, unknown>)[name], rest, [...path, step]);
  });
}
