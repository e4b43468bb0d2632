/** Sentences and words of a passage, with the line of the file in which each sentence begins. */
import type { Passage } from '../../src/model/body.ts';

export interface Sentence {
  text: string;
  line: number;
  column: number;
}

/** A full stop ends a sentence where a capital, digit or quote follows; "e.g." and "Dr." do not. */
const sentenceEnd = /(?<=[.!?…]["'”’)]*)(?<!\b(?:e\.g|i\.e|Dr|Mr|Mrs|vs|St)\.)\s+(?=["'“‘(]*[A-Z0-9])/;

/** @returns the sentences of one passage; the column is known for the first line only. */
export function sentencesOf({ text, line, column }: Pick<Passage, 'text' | 'line' | 'column'>): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const part of text.split(sentenceEnd)) {
    const start = text.indexOf(part, from);
    const before = text.slice(0, start + (part.length - part.trimStart().length));
    from = start + part.length;
    if (!/\w/.test(part)) continue;
    const newLines = before.split('\n').length - 1;
    found.push({ text: tidy(part), line: line + newLines, column: newLines > 0 ? 1 : column });
  }
  return found;
}

/** One space between words, none before a full stop: what stands in the text once components are gone. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:!?])/g, '$1')
    .trim();

/** Words in lower case without their punctuation. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];

/** Every run of `length` words, as one string each. */
export function runsOf(text: string, length: number): string[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, index) => words.slice(index, index + length).join(' '));
}

/** `a few words …` for messages. */
export function excerpt(text: string, words = 8): string {
  const all = tidy(text).split(' ');
  return all.length > words ? `${all.slice(0, words).join(' ')} …` : all.join(' ');
}

/** A pattern for a whole word or phrase; `plural` lets it end in s or es. */
export function wholeWord(phrase: string, { plural = false } = {}): RegExp {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}${plural ? '(?:e?s)?' : ''}(?![\\p{L}\\p{N}])`, 'iu');
}
