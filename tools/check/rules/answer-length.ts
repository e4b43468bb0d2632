import { atPlace } from '../../../src/model/integrity/report.ts';
import { sentencesOf } from '../sentences.ts';
import type { Rule } from './rule.ts';

const fewest = 2;
const most = 3;

/** The first paragraph answers the question in two or three sentences. */
export const answerLength: Rule = ({ articles }) =>
  [...articles.values()].flatMap(({ body, file }) => {
    const first = body.passages[0];
    if (first?.kind !== 'paragraph') return [];
    const count = sentencesOf(first).length;
    if (count >= fewest && count <= most) return [];
    return [
      atPlace(file, first, {
        code: 'answer-length',
        message: `The first paragraph has ${count} ${count === 1 ? 'sentence' : 'sentences'}`,
        fix: 'Answer the question in two or three.',
      }),
    ];
  });
