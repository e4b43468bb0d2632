/** Editorial rules, one file each, in the order in which the reference names them. */
import type { Catalog } from '../../../src/model/catalog.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { answerLength } from './answer-length.ts';
import { articleLength } from './article-length.ts';
import { bannedWords } from './banned-words.ts';
import { claimUnused } from './claim-unused.ts';
import { copiedSign } from './copied-sign.ts';
import { dose } from './dose.ts';
import { fewAliases } from './few-aliases.ts';
import { fewFrames } from './few-frames.ts';
import { fewHeadings } from './few-headings.ts';
import { fewIncomingLinks } from './few-incoming-links.ts';
import { futureDate } from './future-date.ts';
import { leftOverMark } from './left-over.ts';
import { linkText } from './link-text.ts';
import { longSentence } from './long-sentence.ts';
import { pictures } from './pictures.ts';
import { reviewOverdue } from './review-overdue.ts';
import type { Context, Rule } from './rule.ts';
import { sharedParagraph } from './shared-paragraph.ts';
import { sourceAge } from './source-age.ts';
import { takenHeading } from './taken-heading.ts';
import { termTwice } from './term-twice.ts';
import { typedNumber } from './typed-number.ts';
import { uncitedTreatment } from './uncited-treatment.ts';
import { unmarkedTerm } from './unmarked-term.ts';
import { usSpelling } from './us-spelling.ts';

export const rules: readonly Rule[] = [
  uncitedTreatment,
  copiedSign,
  bannedWords,
  dose,
  typedNumber,
  leftOverMark,
  takenHeading,
  claimUnused,
  sourceAge,
  usSpelling,
  longSentence,
  answerLength,
  articleLength,
  fewHeadings,
  fewFrames,
  sharedParagraph,
  unmarkedTerm,
  termTwice,
  linkText,
  pictures,
  fewIncomingLinks,
  fewAliases,
  futureDate,
  reviewOverdue,
];

export function runRules(catalog: Catalog, context: Context): Problem[] {
  return rules.flatMap((rule) => rule(catalog, context));
}
