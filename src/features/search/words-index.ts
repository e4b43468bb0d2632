/** Catalog -> the files of the words index. One file for a small site, many small ones for a large one. */
import type { Article, Catalog, Exercise } from '../../model/catalog.ts';
import { emergencyNumbers } from '../../model/numbers.ts';
import type { Myth } from '../../model/schema/site-data.ts';
import { mythUrl } from '../../model/url.ts';
import type { Core, Doc, WordRow } from './layer/format.ts';
import { readMeanings } from './layer/meaning.ts';
import { isStopWord, keyOf, wordsOf } from './layer/normalise.ts';
import { splitJoined } from './layer/repair.ts';
import { plainWords } from './plain-words.ts';
import { collectWords, type Field, isStrongRow } from './word-rows.ts';
import { cutWords, spellingLists } from './word-shards.ts';

/** A page as search reads it. */
export interface SearchText {
  doc: Doc;
  fields: Field[];
}

/** Up to this many documents one file holds them all. */
export const wholeUpTo = 200;
const blockSize = 2;

/** Name without ending -> what is in it. */
export function searchFiles(catalog: Catalog): Map<string, unknown> {
  const texts = [
    ...[...catalog.articles.values()].map((article) => articleText(article, catalog)),
    ...[...catalog.exercises.values()].map((exercise) => exerciseText(exercise, catalog)),
    ...[...catalog.myths].map(([id, myth]) => mythText(id, myth)),
  ];
  return filesOf(coreOf(catalog, texts.length), texts);
}

/** @param core everything but words and documents. */
export function filesOf(bare: Omit<Core, 'plain'>, texts: readonly SearchText[]): Map<string, unknown> {
  const rows = collectWords(texts);
  const docs = texts.map(({ doc }) => doc);
  const core: Core = { ...bare, plain: plainOf(rows, bare) };
  return docs.length <= wholeUpTo ? new Map([['core', { ...core, words: rows, list: docs }]]) : cutUp(core, rows, docs);
}

function plainOf(rows: readonly WordRow[], { signs, groups, danger }: Omit<Core, 'plain'>): string {
  const used = new Set(rows.map(([word]) => keyOf(word)));
  const spoken = [...signs.flatMap(({ aliases, phrases }) => [...aliases, ...phrases]), ...groups.flat(), ...danger.flat()].flatMap(
    wordsOf,
  );
  const spokenKeys = new Set(spoken.map(({ key }) => key));
  const inPages = rows.filter(isStrongRow).map(([word, pages]) => ({ key: keyOf(word), word, pages }));
  const inSigns = spoken.filter(({ text }) => !isStopWord(text)).map(({ key, text }) => ({ key, word: text, pages: 1 }));
  return plainWords(
    [
      { known: inPages, isUsed: (key) => used.has(key) },
      { known: inSigns, isUsed: (key) => used.has(key) || spokenKeys.has(key) },
    ],
    spoken.map(({ text }) => text).filter((text) => !splitJoined(text, (part) => used.has(keyOf(part)))),
  );
}

function coreOf(catalog: Catalog, docs: number): Omit<Core, 'plain'> {
  const numbers = emergencyNumbers([...catalog.regions.values()]);
  return {
    version: 1,
    docs,
    signs: catalog.redFlags.signs.map(({ id, text, urgency, aliases, phrases }) => ({ id, text, urgency, aliases, phrases })),
    numbers: numbers.map(({ number, regions }) => ({ number, regions: regions.map(({ name }) => name) })),
    groups: catalog.searchWords,
    danger: catalog.dangerWords,
    common: commonWords(catalog),
  };
}

/** Words in the names of more than four articles in ten say nothing about danger on this site. */
function commonWords(catalog: Catalog): string[] {
  const meanings = readMeanings(catalog.searchWords);
  const counts = new Map<string, { word: string; pages: number }>();
  for (const { title, aliases } of catalog.articles.values()) {
    const found = new Map(meanings.of([title, ...aliases].join(' ')).map(({ ids, words }) => [ids[0], words[0]?.text ?? '']));
    for (const [id, word] of found) counts.set(id, { word, pages: (counts.get(id)?.pages ?? 0) + 1 });
  }
  return [...counts.values()].filter(({ pages }) => pages > catalog.articles.size * 0.4).map(({ word }) => word);
}

function cutUp(core: Core, rows: readonly WordRow[], docs: readonly Doc[]): Map<string, unknown> {
  const shards = cutWords(rows);
  const files = new Map<string, unknown>([['core', { ...core, shards: [...shards.keys()], block: blockSize }]]);
  for (const [name, words] of shards) files.set(`w-${name}`, words);
  for (const [letter, words] of spellingLists(rows)) files.set(`v-${letter}`, words);
  for (let from = 0; from < docs.length; from += blockSize) files.set(`d-${from / blockSize}`, docs.slice(from, from + blockSize));
  return files;
}

function articleText(article: Article, catalog: Catalog): SearchText {
  const parts = article.body.headings.filter(({ depth }) => depth === 2);
  const partAt = (line: number): number => parts.findLastIndex((heading) => heading.line <= line) + 1;
  const terms = article.body.terms.flatMap(({ id, line }) =>
    (catalog.glossary.get(id)?.also ?? []).map((text) => ({ text, weight: 2, part: partAt(line) })),
  );
  return {
    doc: {
      url: article.url,
      title: article.title,
      text: article.description,
      kind: 'article',
      section: catalog.sections.get(article.section)?.nav ?? '',
      phrases: [article.question, ...article.aliases],
      signs: [...new Set(article.body.signs.map(({ id }) => id))],
      parts: parts.map(({ id }) => id),
    },
    fields: [
      { text: article.title, weight: 9, part: 0 },
      { text: article.aliases.join('\n'), weight: 7, part: 0 },
      { text: article.asked.join('\n'), weight: 5, part: 0 },
      { text: article.question, weight: 6, part: 0 },
      { text: article.description, weight: 4, part: 0 },
      ...article.body.headings.map(({ text, line }) => ({ text, weight: 4, part: partAt(line) })),
      ...article.body.passages.map(({ text, line }) => ({ text, weight: 1, part: partAt(line) })),
      ...terms,
      ...(article.section === 'red-flags' ? signFields(article, catalog, partAt) : []),
    ],
  };
}

/** Pages about danger are found by the words that people use for each sign they show. */
function signFields({ body }: Article, { signs }: Catalog, partAt: (line: number) => number): Field[] {
  return body.signs.flatMap(({ id, line }) => ({ text: (signs.get(id)?.aliases ?? []).join('\n'), weight: 5, part: partAt(line) }));
}

function exerciseText(exercise: Exercise, catalog: Catalog): SearchText {
  const { name, alsoCalled, asked, category, position, target, steps, level } = exercise;
  return {
    doc: {
      url: exercise.url,
      title: name,
      text: `${target}. ${position}, ${level}.`,
      kind: 'exercise',
      section: catalog.sections.get('exercises')?.nav ?? '',
      position,
      phrases: alsoCalled,
      parts: [],
    },
    fields: [
      { text: name, weight: 9, part: 0 },
      { text: alsoCalled.join('\n'), weight: 7, part: 0 },
      { text: asked.join('\n'), weight: 5, part: 0 },
      { text: `${category} ${target} ${position}`, weight: 4, part: 0 },
      { text: steps.join('\n'), weight: 1, part: 0 },
    ],
  };
}

function mythText(id: string, { belief, answer, aliases }: Myth): SearchText {
  const text = answer.length > 150 ? `${answer.slice(0, 150).replace(/\s\S*$/, '')} …` : answer;
  return {
    doc: { url: mythUrl(id), title: belief, text, kind: 'myth', section: '', phrases: aliases, parts: [] },
    fields: [
      { text: belief, weight: 8, part: 0 },
      { text: aliases.join('\n'), weight: 6, part: 0 },
      { text: answer, weight: 2, part: 0 },
    ],
  };
}
