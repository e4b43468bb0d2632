import { countWords } from '../../../src/model/body.ts';
import { atPlace } from '../../../src/model/integrity/report.ts';
import { ourSentences } from '../our-text.ts';
import { excerpt } from '../sentences.ts';
import type { Rule } from './rule.ts';

const mostWords = 35;

/** A sentence of more than 35 words is hard for a tired reader. */
export const longSentence: Rule = (catalog, context) =>
  ourSentences(catalog, context)
    .filter(({ text }) => countWords(text) > mostWords)
    .map((sentence) =>
      atPlace(sentence.file, sentence, {
        code: 'sentence-long',
        message: `The sentence "${excerpt(sentence.text)}" has ${countWords(sentence.text)} words`,
        fix: `Break it up: at most ${mostWords}, better under 20.`,
      }),
    );
