import { atField } from '../../../src/model/integrity/report.ts';
import type { Rule } from './rule.ts';

/** A claim that no article, warning sign or myth leans on is work that no reader meets. */
export const claimUnused: Rule = ({ articles, redFlags, myths }, { entries }) => {
  const used = new Set([
    ...[...articles.values()].flatMap(({ body }) => body.cites.map(({ id }) => id)),
    ...[...redFlags.signs, ...Object.values(redFlags.cautions ?? {})].flatMap(({ claims }) => claims),
    ...[...myths.values()].flatMap(({ claims }) => claims),
  ]);
  return entries.claims
    .filter(({ id }) => !used.has(id))
    .map((entry) =>
      atField(entry, ['id'], {
        level: 'warning',
        code: 'claim-unused',
        message: `No article, warning sign or myth cites "${entry.id}"`,
        fix: 'Cite it where it answers a question, or take it out of the ledger.',
      }),
    );
};
