import type { Catalog } from '../../../src/model/catalog.ts';
import { atPlace } from '../../../src/model/integrity/report.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { ourSentences } from '../our-text.ts';
import { tidy } from '../sentences.ts';
import type { Rule } from './rule.ts';

/** Words that say nothing of where a link goes; many people hear the links of a page without the text around them. */
const empty =
  /^(?:(?:click|tap|press|see|go|read) )?(?:here|this|this link|this page|this article|link|more|on)$|^(?:find out|learn) more$/i;
const address = /\b(?:https?:\/\/|www\.)[^\s<>()]*[^\s<>().,;:!?]/;

/** A link says where it goes, in words. */
export const linkText: Rule = (catalog, context) => [
  ...emptyLinks(catalog),
  ...ourSentences(catalog, context).flatMap((sentence) => {
    const found = address.exec(sentence.text)?.[0];
    if (!found) return [];
    return [
      atPlace(sentence.file, sentence, {
        code: 'link-text',
        message: `The address ${found} stands bare in the text`,
        fix:
          sentence.field === undefined
            ? 'Make it a link: [words that say where it goes](https://…).'
            : 'Take it out: no link can stand here. A source belongs in sources.yaml.',
      }),
    ];
  }),
];

function emptyLinks({ articles, exercises }: Catalog): Problem[] {
  return [...articles.values(), ...exercises.values()].flatMap(({ body, file }) =>
    body.links
      .filter(({ text }) => empty.test(tidy(text).replace(/[\s.:!→»…]+$/, '')))
      .map((link) =>
        atPlace(file, link, {
          code: 'link-text',
          message: `The link "${tidy(link.text)}" does not say where it goes`,
          fix: 'Let the link be the words that name the other page.',
        }),
      ),
  );
}
