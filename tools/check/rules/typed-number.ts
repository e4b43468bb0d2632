import type { Catalog } from '../../../src/model/catalog.ts';
import { atPlace } from '../../../src/model/integrity/report.ts';
import { type OurSentence, ourSentences } from '../our-text.ts';
import type { Rule } from './rule.ts';

type NumberKind = 'emergency' | 'advice' | 'crisis';

/** What <Number> shows, for fields: a test holds them to the words of the site. */
export const inPlainWords: Readonly<Record<NumberKind, string>> = {
  emergency: 'your emergency number',
  advice: 'the urgent advice line where you live',
  crisis: 'a crisis line where you live',
};

const verb = String.raw`\b(?:call|ring|rang|phone|dial|text|contact|telephone|emergency number|helpline)(?:s|ed|led|ing|ling)?\b`;
/** What follows a number that is called; "111 people" and "999 in 1,000" are counts. */
const called = String.raw`(?!\d|[.,]\d|\s?%)(?=\s*(?:$|[^\s\p{L}\d]|(?:or|and|if|for|is|are|at|on|to|now|straight|right|first|when|before|without|instead|as|then|unless|the|your|free|online|today|immediately|from|in(?!\s+(?:every\s+)?\d))\b))`;
/** A telephone number that no region has: seven digits and more after the verb. */
const anyNumber = new RegExp(String.raw`${verb}\s+(?:\p{L}+\s+){0,2}(\+?\d(?:[\s()-]?\d){6,})`, 'iu');

/** Numbers differ from country to country, and change: an article names the kind, and the page shows the number. */
export const typedNumber: Rule = (catalog, context) => {
  const numbers = numbersOf(catalog);
  return ourSentences(catalog, context).flatMap((sentence) => {
    const found = numbers.filter(({ pattern }) => pattern.test(sentence.text));
    const other = found.length === 0 ? anyNumber.exec(sentence.text)?.[1] : undefined;
    const all = other ? [{ number: other, kind: 'emergency' as const }] : found;
    return all.map(({ number, kind }) =>
      atPlace(sentence.file, sentence, {
        code: 'number-typed',
        message: `The number ${number} is typed into the text`,
        fix: fixOf(kind, sentence),
      }),
    );
  });
};

/** Fields are plain words: no component stands in them. */
const fixOf = (kind: NumberKind, { field }: OurSentence): string =>
  field === undefined
    ? `Write <Number kind="${kind}" />: each country has its own number.`
    : `Write "${inPlainWords[kind]}": each country has its own number.`;

interface KnownNumber {
  number: string;
  kind: NumberKind;
  pattern: RegExp;
}

/** Every number of regions.yaml, once, with the first kind that it has. */
function numbersOf({ regions }: Catalog): KnownNumber[] {
  const kinds = new Map<string, NumberKind>();
  const add = (kind: NumberKind, ...numbers: (string | null | undefined)[]): void => {
    for (const number of numbers) if (number && !kinds.has(number)) kinds.set(number, kind);
  };
  for (const { emergency, urgentAdvice, crisis } of regions.values()) {
    add('emergency', emergency.number, ...emergency.alt);
    add('advice', urgentAdvice.number, ...digitsIn(urgentAdvice.text));
    add('crisis', crisis.number, ...digitsIn(crisis.text));
  }
  return [...kinds].map(([number, kind]) => ({ number, kind, pattern: patternOf(number) }));
}

const digitsIn = (text: string | undefined): string[] => text?.match(/\d{3,}/g) ?? [];

/** The number near a word for calling, before or after it in the same sentence. */
function patternOf(number: string): RegExp {
  const digits = String.raw`(?<![\p{L}\d.,/+-]|\bof\s)${number.replace(/\s+/g, String.raw`[\s-]?`)}${called}`;
  return new RegExp(`${verb}[^.;!?]{0,40}?${digits}|${digits}[^.;!?]{0,30}?${verb}`, 'iu');
}
