import { atPlace } from '../../../src/model/integrity/report.ts';
import { runsOf } from '../sentences.ts';
import type { Rule } from './rule.ts';

const runLength = 8;

/** A warning sign typed into an article would not change when the instrument does. */
export const copiedSign: Rule = ({ articles, redFlags }) => {
  const signByRun = new Map(redFlags.signs.flatMap(({ id, text }) => runsOf(text, runLength).map((run) => [run, id] as const)));
  return [...articles.values()].flatMap(({ body, file }) =>
    body.passages.flatMap((passage) => {
      const signs = new Set(runsOf(passage.text, runLength).flatMap((run) => signByRun.get(run) ?? []));
      return [...signs].map((id) =>
        atPlace(file, passage, {
          code: 'sign-copied',
          message: `The text repeats the warning sign "${id}"`,
          fix: `Show the sign itself: <CareCard urgency="…" signs="${id}" />.`,
        }),
      );
    }),
  );
};
