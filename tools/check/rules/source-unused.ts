import { atField } from '../../../src/model/integrity/report.ts';
import type { Rule } from './rule.ts';

/** A source behind no claim and no exercise does not belong on the page of sources. */
export const sourceUnused: Rule = ({ claims, exercises }, { entries }) => {
  const used = new Set([...claims.values(), ...exercises.values()].flatMap(({ sources }) => sources));
  return entries.sources
    .filter(({ id }) => !used.has(id))
    .map((entry) =>
      atField(entry, ['id'], {
        level: 'warning',
        code: 'source-unused',
        message: `No claim and no exercise rests on "${entry.id}"`,
        fix: 'Name it under the sources of a claim, or remove it.',
      }),
    );
};
