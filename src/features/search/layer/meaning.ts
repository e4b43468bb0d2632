/** What words stand for: different words for one thing share a meaning. */
import { isStopWord, type Word, wordsOf } from './normalise.ts';

/** A word of a text with what it stands for; a phrase of several words may be one meaning. */
export interface Meaning {
  /** The ids of the groups that name it, the first of them first; or the key of a word that no group names. */
  ids: readonly [string, ...string[]];
  words: readonly Word[];
}

export interface Meanings {
  /** Without little words, unless they belong to a phrase or there is nothing else. */
  of: (text: string) => Meaning[];
  /** Word by word, the little ones too, and no phrases. */
  ofEach: (text: string) => Meaning[];
  /** Whether a group names this word: then it is no typing error. */
  has: (key: string) => boolean;
  /** Every single word that a group names, so that it too can be mended to. */
  named: readonly Word[];
  /** Keys of single words that mean the same as this id. */
  alike: (id: string) => readonly string[];
}

interface Phrase {
  words: readonly Word[];
  ids: [string, ...string[]];
}

/** Key of the first word -> phrases that begin with it, the longest first. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** @param groups words that mean the same; a group goes by its first word, and a word may be in several. */
export function readMeanings(groups: readonly (readonly string[])[]): Meanings {
  const phrases = phrasesOf(groups);
  const alike = new Map<string, string[]>();
  for (const group of groups) {
    const singles = group.flatMap((phrase) => singleOf(phrase).map(({ key }) => key));
    alike.set(idOf(group), [...new Set([...(alike.get(idOf(group)) ?? []), ...singles])]);
  }
  return {
    of: (text) => withoutLittle(meaningsOf(wordsOf(text), phrases)),
    ofEach: (text) => wordsOf(text).map((word) => longestAt(word, [word], phrases)),
    has: (key) => phrases.get(key)?.some(({ words }) => words.length === 1) ?? false,
    named: groups.flat().flatMap(singleOf),
    alike: (id) => alike.get(id) ?? [],
  };
}

const idOf = (group: readonly string[]): string => `=${group[0] ?? ''}`;

function singleOf(phrase: string): Word[] {
  const words = wordsOf(phrase);
  return words.length === 1 ? words : [];
}

function phrasesOf(groups: readonly (readonly string[])[]): Phrases {
  const bySpelling = new Map<string, Phrase>();
  for (const group of groups) {
    for (const text of group) {
      const words = wordsOf(text);
      const spelling = words.map((word) => word.text).join(' ');
      const known = bySpelling.get(spelling);
      if (known === undefined) bySpelling.set(spelling, { words, ids: [idOf(group)] });
      else if (!known.ids.includes(idOf(group))) known.ids.push(idOf(group));
    }
  }
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of bySpelling.values()) {
    const first = phrase.words[0]?.key;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function meaningsOf(words: readonly Word[], phrases: Phrases): Meaning[] {
  const found: Meaning[] = [];
  for (let word = words[0], index = 0; word !== undefined; word = words[index]) {
    const taken = longestAt(word, words.slice(index), phrases);
    found.push(taken);
    index += taken.words.length;
  }
  return found;
}

/** Of equally long phrases the one spelt the same counts: `leg` and `legs` share a key and may yet mean two things. */
function longestAt(word: Word, words: readonly Word[], phrases: Phrases): Meaning {
  let best: { ids: Phrase['ids']; size: number; taken: number; exact: boolean } | undefined;
  for (const { words: wanted, ids } of phrases.get(word.key) ?? []) {
    if (best !== undefined && wanted.length < best.size) break;
    if (isExact(word) && wanted[0]?.text !== word.text) continue;
    const taken = lengthOfMatch(wanted, words);
    if (taken === 0) continue;
    const exact = wanted.every(({ text }) => words.slice(0, taken).some((other) => other.text === text));
    if (best === undefined || (exact && !best.exact)) best = { ids, size: wanted.length, taken, exact };
    else if (exact === best.exact) best = { ...best, ids: [...new Set([...best.ids, ...ids])] as Phrase['ids'] };
  }
  return best === undefined ? { ids: [word.key], words: [word] } : { ids: best.ids, words: words.slice(0, best.taken) };
}

/** Little and very short words are meant as they stand: `but` is not `butt`, nor `po` `poo`. */
const isExact = ({ text }: Word): boolean => isStopWord(text) || text.length < 3;

/** How many words of the text a phrase takes up; little words and numbers of the text may stand between its own. 0 where it is not there. */
function lengthOfMatch(wanted: readonly Word[], words: readonly Word[]): number {
  let at = 0;
  for (const { key } of wanted) {
    while (at > 0 && words[at]?.key !== key && isLittle(words[at])) at++;
    if (words[at]?.key !== key) return 0;
    at++;
  }
  return at;
}

const isLittle = (word: Word | undefined): boolean => word !== undefined && (isStopWord(word.text) || /^\d+$/.test(word.text));

function withoutLittle(meanings: readonly Meaning[]): Meaning[] {
  const kept = meanings.filter(({ ids: [id], words }) => id.startsWith('=') || words.length > 1 || !isLittle(words[0]));
  return kept.length > 0 ? kept : [...meanings];
}
