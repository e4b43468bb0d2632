/** Texts -> rows of the index: each word with the pages that hold it, once per page, at its best place. */
import { type Posting, packPostings, strongWeight, unpackPostings, type WordRow } from './layer/format.ts';
import { isStopWord, wordsOf } from './layer/normalise.ts';

export interface Field {
  text: string;
  /** 1 to 9. */
  weight: number;
  /** The number of the section it stands in, or 0. */
  part: number;
}

interface Collected {
  /** Spelling -> how often. */
  forms: Map<string, number>;
  postings: Posting[];
}

/** Rows in the order of their keys, so that the same content gives the same bytes. */
export function collectWords(texts: readonly { fields: readonly Field[] }[]): WordRow[] {
  const found = new Map<string, Collected>();
  for (const [doc, { fields }] of texts.entries()) for (const field of fields) addField(found, doc, field);
  const rows = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { forms, postings }]) => rowOf(forms, postings));
  return rows.filter(([word]) => word.length < 40);
}

function addField(found: Map<string, Collected>, doc: number, { text, weight, part }: Field): void {
  for (const { text: form, key } of wordsOf(text)) {
    if (isStopWord(form) || key === '') continue;
    const entry = found.get(key) ?? { forms: new Map<string, number>(), postings: [] };
    found.set(key, entry);
    entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
    const last = entry.postings.at(-1);
    if (last?.doc !== doc) entry.postings.push({ doc, weight, part });
    else if (weight > last.weight) Object.assign(last, { weight, part });
    else if (weight === 1 && last.weight < 3) last.weight++;
  }
}

function rowOf(forms: ReadonlyMap<string, number>, postings: readonly Posting[]): WordRow {
  const [[word] = ['']] = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return [word, postings.length, packPostings(telling(postings))];
}

/** Of a word on many pages, those that say it once in passing say nothing; of a word on most, only those it names or describes count. */
function telling(postings: readonly Posting[]): readonly Posting[] {
  const least = postings.length > 12 ? strongWeight : postings.length > 6 ? 2 : 1;
  const kept = postings.filter(({ weight }) => weight >= least);
  return kept.length > 0 ? kept : postings;
}

/** Whether the word names or describes a page, so that a typing error may have been meant for it. */
export const isStrongRow = ([, , places]: WordRow): boolean => unpackPostings(places).some(({ weight }) => weight >= strongWeight);
