/** Made-up articles in any number: words as common and as rare as in real text, the same every time. */
import type { SearchText } from '../../src/features/search/words-index.ts';

const syllables = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu zen bral crim dros flen grup'.split(' ');

/** Repeatable numbers between 0 and 1. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The word of that rank: 0 is the most usual. */
export function wordAt(rank: number): string {
  let word = '';
  for (let rest = rank + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length];
  return word;
}

/** Zipf: the word of rank n comes up about n times more seldom than the first. */
const pick = (roll: () => number, words: number): string => wordAt(Math.floor(words ** roll()) - 1);

const phrase = (roll: () => number, length: number, words: number): string => Array.from({ length }, () => pick(roll, words)).join(' ');

export function madeTexts(count: number): SearchText[] {
  const words = Math.round(2500 * (count / 50) ** 0.45);
  return Array.from({ length: count }, (_, index) => madeText(index, words));
}

function madeText(index: number, words: number): SearchText {
  const roll = dice(index + 1);
  const title = phrase(roll, 6, words);
  const phrases = Array.from({ length: 11 }, () => phrase(roll, 3, words));
  const headings = Array.from({ length: 7 }, () => phrase(roll, 5, words));
  const text = phrase(roll, 18, words);
  return {
    doc: {
      url: `/made/article-${index}/`,
      title,
      text,
      kind: 'article',
      section: 'Made',
      phrases,
      parts: headings.map((_, at) => `part-${at}`),
    },
    fields: [
      { text: title, weight: 9, part: 0 },
      { text: phrases.join('\n'), weight: 7, part: 0 },
      { text, weight: 4, part: 0 },
      ...headings.map((heading, at) => ({ text: heading, weight: 4, part: at + 1 })),
      ...headings.map((_, at) => ({ text: phrase(roll, 110, words), weight: 1, part: at + 1 })),
    ],
  };
}
