import type { Passage } from '../../../src/model/body.ts';
import { atPlace } from '../../../src/model/integrity/report.ts';
import { excerpt, type Sentence, sentencesOf } from '../sentences.ts';
import type { Rule } from './rule.ts';

/** Sections whose statements readers act on. */
const sections = ['alternatives', 'causes', 'exercises', 'tests', 'red-flags', 'living', 'guidelines', 'prevention'];

/** Words of a statement about research, outlook, cause or effect. Advice ("move a little") has none of them. */
const statement = new RegExp(
  [
    String.raw`\b(?:stud(?:y|ies)|trials?|evidence|researchers?|research|guidelines?|guidance)\b`,
    String.raw`\bpoints? out of\b|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:\d+|ten|five|four|three)\b|\d ?%|\bper cent\b`,
    String.raw`\b(?:eases?|eased|relieves?|reduces?|lowers?|shrinks?|prevents?|cuts|heals?|speeds up|slows down|protects?) (?:the |your |some |most |lasting |new |back |leg |nerve )*(?:pain|sciatica|bout|bouts|stiffness|swelling|risk|recovery|spasm)\b`,
    String.raw`\b(?:works?|helps?|does|do) (?:about |just )?(?:as well|better|no better|slightly better|a little better) (?:as|than)\b`,
    String.raw`\b(?:is|are|be|was|were) (?:often |usually |mostly |sometimes |rarely )?(?:caused|triggered|brought on) by\b|\bcauses? (?:back )?(?:pain|sciatica)\b`,
    String.raw`\b(?:raises?|lowers?|higher|lower|more|less) (?:the )?(?:risk|chance|likely)\b`,
    String.raw`\b(?:most|many|few) (?:people|bouts|new bouts|cases)\b.*\b(?:recover|ease|improve|get better|settle|go away|come back|last)s?\b`,
    String.raw`\bside effects?\b.*\b(?:include|common|rare|can|are|is)\b`,
  ].join('|'),
  'i',
);

/** What we say of ourselves, ask, or pass on as a question to put to somebody is not a statement of fact. */
const notAStatement = /\?["”’]?$|^(?:We|Our|This page|Ask|Tell|Say|You may (?:hear|have heard|be told)|If you)\b|^["“‘]/;

/** A statement of treatment, cause or outlook with no Cite in its passage, in the next one, or above its list. */
export const uncitedTreatment: Rule = ({ articles }) =>
  [...articles.values()]
    .filter(({ section }) => sections.includes(section))
    .flatMap(({ body, file }) =>
      body.passages.flatMap((passage, index) => {
        if (passage.kind === 'heading' || isCovered(body.passages, index)) return [];
        const found = sentencesOf(passage).find(isStatement);
        return found ? [finding(file, found)] : [];
      }),
    );

const isStatement = ({ text }: Sentence): boolean => statement.test(text) && !notAStatement.test(text);

function isCovered(passages: readonly Passage[], index: number): boolean {
  const [passage, next] = [passages[index], passages[index + 1]];
  if (!passage || passage.cites.length > 0 || (next && next.cites.length > 0 && next.kind !== 'heading')) return true;
  if (passage.kind === 'paragraph') return false;
  return (passages.slice(0, index).findLast(({ kind }) => kind === 'paragraph' || kind === 'heading')?.cites.length ?? 0) > 0;
}

const finding = (file: string, sentence: Sentence) =>
  atPlace(file, sentence, {
    level: 'warning',
    code: 'statement-uncited',
    message: `"${excerpt(sentence.text, 12)}" states a fact without a claim`,
    fix: 'Put <Cite id="…" /> after it and list the claim, or say it as advice.',
  });
