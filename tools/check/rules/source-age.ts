import type { Entry } from '../../../src/model/entry.ts';
import { atField } from '../../../src/model/integrity/report.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { Source } from '../../../src/model/schema/evidence.ts';
import type { Rule } from './rule.ts';

/** Years for which a source of each kind is taken as current. */
const limits: Readonly<Record<Source['type'], number>> = {
  guideline: 8,
  'patient-information': 8,
  statistics: 8,
  'systematic-review': 12,
  review: 12,
  framework: 12,
  trial: 25,
  cohort: 25,
};

/** A source in use past its age limit wants a newer one in its place, or a reason to stay and a day to look again. */
export const sourceAge: Rule = ({ claims, exercises }, { entries, today }) => {
  const used = new Set([...claims.values(), ...exercises.values()].flatMap(({ sources }) => sources));
  return entries.sources.filter(({ id }) => used.has(id)).flatMap((entry) => tooOld(entry, today));
};

function tooOld(entry: Entry<'sources'>, today: string): Problem[] {
  const { id, type, year, kept } = entry.data;
  const latest = entry.data.updated ?? year;
  const age = latest === undefined ? 0 : Number(today.slice(0, 4)) - latest;
  if (age <= limits[type] || (kept && kept.until >= today)) return [];
  const message = kept
    ? `"${id}" was kept until ${kept.until}, and that day has passed`
    : `"${id}" is ${age} years old; a ${type} is taken as current for ${limits[type]}`;
  const fix = 'Rest its claims on a newer source, or say under `kept` why it stays and until when.';
  return [atField(entry, [kept ? 'kept' : 'year'], { level: 'warning', code: 'source-old', message, fix })];
}
