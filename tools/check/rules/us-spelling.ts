import { atPlace } from '../../../src/model/integrity/report.ts';
import { ourSentences } from '../our-text.ts';
import type { Rule } from './rule.ts';

/** The beginning of a word as the US writes it, and as we do. Endings (`s`, `ist`, `ic`) stay. */
const spellings: Readonly<Record<string, string>> = {
  color: 'colour',
  center: 'centre',
  fiber: 'fibre',
  liter: 'litre',
  kilometer: 'kilometre',
  centimeter: 'centimetre',
  gray: 'grey',
  behavior: 'behaviour',
  favorite: 'favourite',
  neighbor: 'neighbour',
  tumor: 'tumour',
  pediatric: 'paediatric',
  orthopedic: 'orthopaedic',
  anesthe: 'anaesthe',
  gynecolog: 'gynaecolog',
  diarrhea: 'diarrhoea',
  esophag: 'oesophag',
  hemorrh: 'haemorrh',
  leukemia: 'leukaemia',
  anemi: 'anaemi',
  edema: 'oedema',
  estrogen: 'oestrogen',
  analyz: 'analys',
  'physical therap': 'physiotherap',
};

const pattern = new RegExp(String.raw`(?<![\p{L}-])(${Object.keys(spellings).join('|')})(?!ectal|ation|ature|ary|al|acy|ate)\p{L}*`, 'giu');

/** British spelling; the US word may stand beside ours where the sentence says that it is one. */
export const usSpelling: Rule = (catalog, context) =>
  ourSentences(catalog, context)
    .filter(({ text }) => !/\b(?:US|USA|America|American)\b/.test(text))
    .flatMap((sentence) =>
      usWords(sentence.text).map(({ word, british }) =>
        atPlace(sentence.file, sentence, {
          code: 'spelling-us',
          message: `"${word}" is how the US writes it`,
          fix: `Write "${british}"; to name the US word once, say so: "(${word} in the US)".`,
        }),
      ),
    );

/** A capital inside a sentence is a name, such as that of a hospital. */
function usWords(text: string): { word: string; british: string }[] {
  return [...text.matchAll(pattern)]
    .filter(({ index, 0: word }) => index === 0 || word === word.toLowerCase())
    .map(({ 0: word, 1: start = '' }) => ({
      word,
      british: (spellings[start.toLowerCase()] ?? start) + word.slice(start.length),
    }));
}
