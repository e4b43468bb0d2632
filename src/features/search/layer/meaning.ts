/** What words stand for: different words for one thing share a meaning. */
import { contentWords, keyOf, type Word, wordsOf } from './normalise.ts';

/** A word of a text with what it stands for; a phrase of two or three words may be one meaning. */
export interface Meaning {
  /** The id of a group of like words, or the key of a word that has none. */
  id: string;
  words: Word[];
}

export interface Meanings {
  of: (text: string) => Meaning[];
  /** Whether a group names this word: then it is no typing error. */
  has: (key: string) => boolean;
  /** Every single word that a group names, so that it too can be mended to. */
  named: readonly Word[];
  /** Keys of single words that mean the same as this id. */
  alike: (id: string) => readonly string[];
}

const longestPhrase = 3;

/** @param groups words that mean the same; a word in two groups belongs to the first. */
export function readMeanings(groups: readonly (readonly string[])[]): Meanings {
  const ids = new Map<string, string>();
  const alike = new Map<string, string[]>();
  for (const group of groups) {
    const id = `=${keyOf(group[0] ?? '')}`;
    for (const phrase of group) {
      const keys = phraseKeys(phrase);
      if (keys !== '' && !ids.has(keys)) ids.set(keys, id);
    }
    const singles = group.filter((phrase) => wordsOf(phrase).length === 1).map((word) => keyOf(word));
    alike.set(id, [...new Set([...(alike.get(id) ?? []), ...singles])]);
  }
  const named = groups.flat().flatMap((phrase) => (wordsOf(phrase).length === 1 ? wordsOf(phrase) : []));
  return { named, of: (text) => meaningsOf(contentWords(text), ids), has: (key) => ids.has(key), alike: (id) => alike.get(id) ?? [] };
}

const phraseKeys = (phrase: string): string =>
  contentWords(phrase)
    .map(({ key }) => key)
    .join(' ');

function meaningsOf(words: readonly Word[], ids: ReadonlyMap<string, string>): Meaning[] {
  const found: Meaning[] = [];
  for (let index = 0; index < words.length; ) {
    const taken = longestAt(words.slice(index, index + longestPhrase), ids);
    found.push(taken);
    index += taken.words.length;
  }
  return found;
}

function longestAt(words: readonly Word[], ids: ReadonlyMap<string, string>): Meaning {
  for (let length = words.length; length > 0; length--) {
    const part = words.slice(0, length);
    const id = ids.get(part.map(({ key }) => key).join(' '));
    if (id !== undefined) return { id, words: part };
  }
  return { id: words[0]?.key ?? '', words: words.slice(0, 1) };
}
