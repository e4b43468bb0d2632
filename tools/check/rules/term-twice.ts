import { atPlace } from '../../../src/model/integrity/report.ts';
import type { Rule } from './rule.ts';

/** A term explained twice on a page would give two boxes the same id. */
export const termTwice: Rule = ({ articles }) =>
  [...articles.values()].flatMap(({ body, file }) =>
    body.terms
      .filter(({ id }, index) => body.terms.findIndex((other) => other.id === id) < index)
      .map((at) =>
        atPlace(file, at, {
          code: 'term-twice',
          message: `The term "${at.id}" is explained a second time`,
          fix: 'Keep the Term on the first use, and write the plain word here.',
        }),
      ),
  );
