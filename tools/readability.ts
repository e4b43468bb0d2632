/** `npm run readability`: how hard each article is to read, the hardest first. A report for editors: it never fails. */
import { countWords } from '../src/model/body.ts';
import { type Article, buildCatalog } from '../src/model/catalog.ts';
import { sentencesOf, wordsOf } from './check/sentences.ts';
import { readContent } from './read-content.ts';

export interface Readability {
  id: string;
  words: number;
  /** Mean words in a sentence. */
  sentenceLength: number;
  /** Flesch-Kincaid: years of school; add about 5 for the age. */
  grade: number;
  /** The hardest sentences, the hardest first. */
  hardest: { line: number; grade: number; text: string }[];
}

/** In a shorter sentence one long word makes the grade, and nothing can be broken up. */
const fewestWords = 8;

/** @param count how many hard sentences to name. */
export function readability({ id, body }: Pick<Article, 'id' | 'body'>, count = 3): Readability {
  const sentences = body.passages.filter(({ kind }) => kind === 'paragraph' || kind === 'item').flatMap(sentencesOf);
  const text = sentences.map((sentence) => sentence.text);
  const words = text.reduce((sum, sentence) => sum + countWords(sentence), 0);
  const long = sentences.filter((sentence) => countWords(sentence.text) >= fewestWords);
  const hardest = long.map(({ line, text: sentence }) => ({ line, grade: round(gradeOf([sentence])), text: sentence }));
  hardest.sort((a, b) => b.grade - a.grade || a.line - b.line);
  return {
    id,
    words: body.words,
    sentenceLength: round(words / Math.max(1, sentences.length)),
    grade: round(gradeOf(text)),
    hardest: hardest.slice(0, count),
  };
}

/** Flesch-Kincaid grade level: 0.39 × words per sentence + 11.8 × syllables per word − 15.59. */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels, less a silent e; a number counts as one. An estimate, the same on every machine. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = letters.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Lines for a terminal, the hardest article first, and the mean at the end. */
export function readabilityReport(articles: readonly Readability[]): string {
  const sorted = [...articles].sort((a, b) => b.grade - a.grade || (a.id < b.id ? -1 : 1));
  const lines = sorted.flatMap(({ id, words, sentenceLength, grade, hardest }) => [
    `grade ${grade.toFixed(1)}  ${sentenceLength.toFixed(1)} words a sentence  ${words} words  ${id}`,
    ...hardest.map((sentence) => `    line ${sentence.line}, grade ${sentence.grade.toFixed(1)}: ${sentence.text}`),
  ]);
  const mean = sorted.reduce((sum, { grade }) => sum + grade, 0) / Math.max(1, sorted.length);
  return [...lines, `${sorted.length} articles, mean grade ${mean.toFixed(1)} (about age ${Math.round(mean + 5)}).`].join('\n');
}

if (import.meta.main) {
  const { entries, problems } = readContent(process.env['CONTENT_DIR'] ?? 'content');
  if (problems.length > 0) console.log(`${problems.length} files or fields cannot be read; npm run check names them.`);
  const { catalog } = buildCatalog(entries, { drafts: false });
  console.log(readabilityReport([...catalog.articles.values()].map((article) => readability(article))));
}
