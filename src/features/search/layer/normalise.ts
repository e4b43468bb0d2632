/** Words as search compares them: no case, accents, apostrophes, doubled letters, endings, or UK and US differences. */

export interface Word {
  /** As typed, in lower case. */
  text: string;
  /** What is compared; two spellings or forms of a word share one key. */
  key: string;
}

/** Words that say little about what a text is on. `no`, `not`, `cant` and `both` are kept: they matter in danger signs. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any are as at be because been being but by can cos could coz did do does doing em er for from get gets ' +
    'getting go going got had has have having he her here him his how i if im in into is it its ive just like make makes may me might ' +
    'more most much must my myself of off on one or our out over please really s she should so some such t than that thats the their ' +
    'them then there these they thing things this those to too up us very was way we were what whats when where whether which while who ' +
    'whos why will with would you your youre'
  ).split(' '),
);

const lettersAndDigits = /[\p{L}\p{N}]+/gu;

/** `"Can't pee, help!"` -> cant, pee, help. */
export function wordsOf(text: string): Word[] {
  return (plain(text).match(lettersAndDigits) ?? []).map((word) => ({ text: word, key: keyOf(word) }));
}

/** The words that carry meaning; where there are none, all of them. */
export function contentWords(text: string): Word[] {
  const all = wordsOf(text);
  const kept = all.filter((word) => !isStopWord(word.text));
  return kept.length > 0 ? kept : all;
}

export const isStopWord = (text: string): boolean => stopWords.has(text);

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’‘`´]/g, '')
    .replace(/\ba ?& ?e\b/g, 'ae')
    .replace(/(\p{L})-(?=\p{L}{1,2}\b)/gu, '$1');
}

/** One key for all forms of a word: `swiming`, `swimming`, `swims` -> `swim`. */
export const keyOf = (word: string): string => stem(foldDoubles(foldSpelling(word).replaceAll('ph', 'f')));

/** As `keyOf`, but doubled letters and sounds still count: shows whether a word was mistyped. */
export const strictKeyOf = (word: string): string => stem(foldSpelling(word));

/** UK and US spellings of one word become one; the result is for comparing, not for reading. */
function foldSpelling(word: string): string {
  const long = word.length > 6 ? word.replace(/ae|oe/g, 'e') : word;
  const our = long.length > 5 ? long.replace(/our(?=$|s$|ed$|ing$|al$)/, 'or') : long;
  return our
    .replace(/(?<=.{3})ness(?:es)?$/, '')
    .replace(/z/g, 's')
    .replace(/sk(?=s?$)/, 'sc')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/ogue(?=s?$)/, 'og')
    .replace(/nce(?=s?$)/, 'nse')
    .replace(/gramme(?=s?$)/, 'gram')
    .replace(/ll(?=ed$|ing$|or$|er$)/, 'l');
}

const foldDoubles = (word: string): string => word.replace(/([^aeiou\d])\1+/g, '$1');

/** Cuts plural, -ing and -ed; a last e goes too, so that `exercise` and `exercising` meet. */
function stem(word: string): string {
  let cut = word;
  if (cut.length > 3) cut = cut.replace(/ies$/, 'y').replace(/(ch|sh|x|ss)es$/, '$1');
  if (cut.length > 3 && !/(?:ss|us|is)$/.test(cut)) cut = cut.replace(/s$/, '');
  const base = /^(.*?[aeiouy].*?)(?:ing|(?<!e)ed)$/.exec(cut)?.[1];
  if (base !== undefined && base.length > 2) cut = foldDoubles(base);
  return cut.length > 3 ? cut.replace(/e$/, '') : cut;
}
