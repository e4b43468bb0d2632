import { atPlace } from '../../../src/model/integrity/report.ts';
import type { Rule } from './rule.ts';

/** Headings that every article page has by itself; a test holds them to the words of the site. */
export const takenHeadings: readonly string[] = ['When to get help', 'See also', 'Sources for this page', 'Sources', 'On this page'];

/** The part that a page has by itself would stand there twice. */
export const takenHeading: Rule = ({ articles }) =>
  [...articles.values()].flatMap(({ body, file }) =>
    body.headings.flatMap((heading) => {
      const taken = takenHeadings.find((name) => name.toLowerCase() === heading.text.replace(/[.:?]$/, '').toLowerCase());
      if (!taken) return [];
      return [
        atPlace(file, heading, {
          code: 'heading-taken',
          message: `"${heading.text}" stands on every page already`,
          fix: 'Remove the section: the page makes its own from help, seeAlso and claims.',
        }),
      ];
    }),
  );
