import { atPlace } from '../../../src/model/integrity/report.ts';
import { ourSentences, safetySentences } from '../our-text.ts';
import type { Rule } from './rule.ts';

/** Notes that writers leave for themselves. */
const leftOver = /\b(?:TODO|TBC|TBD|(?:TK)+|FIXME|[Xx]{3,}|[Ll]orem ipsum|LOREM IPSUM)\b/;

/** A note to oneself is not for readers. */
export const leftOverMark: Rule = (catalog, context) =>
  [...ourSentences(catalog, context), ...safetySentences(context)].flatMap((sentence) => {
    const found = leftOver.exec(sentence.text)?.[0];
    if (!found) return [];
    return [
      atPlace(sentence.file, sentence, {
        code: 'left-over',
        message: `"${found}" is a note to yourself, left in the text`,
        fix: 'Write what is missing, or take the note out.',
      }),
    ];
  });
