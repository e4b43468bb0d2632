import type { Body, Passage } from '../../../src/model/body.ts';
import { atPlace } from '../../../src/model/integrity/report.ts';
import type { Term } from '../../../src/model/schema/site-data.ts';
import { wholeWord } from '../sentences.ts';
import type { Rule } from './rule.ts';

interface Known {
  id: string;
  forms: { text: string; pattern: RegExp }[];
}

/** A medical word of the glossary carries its meaning where an article first uses it; headings cannot. */
export const unmarkedTerm: Rule = ({ articles, glossary }) => {
  const terms = [...glossary.values()].filter(({ everyday }) => everyday !== true).map(knownOf);
  return [...articles.values()].flatMap(({ body, file }) =>
    terms.flatMap((term) => {
      const first = firstUse(body, term);
      if (!first || markedIn(body, term.id, first.passage)) return [];
      return [
        atPlace(file, first.passage, {
          level: 'warning',
          code: 'term-unmarked',
          message: `"${first.form}" stands here without its meaning`,
          fix: `Write <Term id="${term.id}">…</Term> round it, or use a plain word.`,
        }),
      ];
    }),
  );
};

/** `Cognitive behavioural therapy (CBT)` has two forms; `also` adds more. */
function knownOf({ id, term, also }: Term): Known {
  const [name = term, short] = term.split(/\s*[()]/);
  const texts = [name, ...(short ? [short] : []), ...also];
  return { id, forms: texts.map((text) => ({ text, pattern: formPattern(text) })) };
}

/** Short forms in capitals are matched as they are written: TENS is a machine, "tens of people" is not. */
function formPattern(text: string): RegExp {
  const pattern = wholeWord(text, { plural: true });
  return text === text.toUpperCase() ? new RegExp(pattern.source, 'u') : pattern;
}

function firstUse(body: Body, { forms }: Known): { passage: Passage; form: string } | undefined {
  for (const passage of body.passages) {
    if (passage.kind === 'heading') continue;
    const text = withoutLinks(passage, body);
    const form = forms.find(({ pattern }) => pattern.test(text));
    if (form) return { passage, form: form.text };
  }
  return undefined;
}

/** A link leads to where the word is explained, and cannot hold a second button. */
function withoutLinks(passage: Passage, { links, passages }: Body): string {
  const end = passages[passages.indexOf(passage) + 1]?.line ?? Number.POSITIVE_INFINITY;
  const inside = links.filter(({ line }) => line >= passage.line && (line < end || line === passage.line));
  return inside.reduce((text, link) => text.replace(link.text, ' '), passage.text);
}

/** Whether the term is explained in this passage or before it. */
function markedIn(body: Body, id: string, passage: Passage): boolean {
  const end = body.passages[body.passages.indexOf(passage) + 1]?.line ?? Number.POSITIVE_INFINITY;
  return body.terms.some((term) => term.id === id && (term.line < end || term.line === passage.line));
}
