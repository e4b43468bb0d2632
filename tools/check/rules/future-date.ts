import type { Entry } from '../../../src/model/entry.ts';
import { atField } from '../../../src/model/integrity/report.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { articlesWithEntries, type Rule } from './rule.ts';

/** Nobody published, changed or reviewed anything in the days to come. Somewhere it is tomorrow already, so a day is let through. */
export const futureDate: Rule = (catalog, context) => [
  ...articlesWithEntries(catalog, context).flatMap(({ entry }) =>
    (['published', 'updated', 'reviewed'] as const).flatMap((name) =>
      inFuture(entry, ['dates', name], entry.data.dates[name], context.today),
    ),
  ),
  ...context.entries.redFlags.flatMap((entry) => [
    ...inFuture(entry, ['updated'], entry.data.updated, context.today),
    ...inFuture(entry, ['review', 'date'], entry.data.review?.date, context.today),
  ]),
];

function inFuture(entry: Entry, path: readonly string[], day: string | undefined, today: string): Problem[] {
  if (day === undefined || day <= dayAfter(today)) return [];
  return [
    atField(entry, path, {
      code: 'date-future',
      message: `"${path.join('.')}" is ${day}, and that day has not come yet`,
      fix: `Write ${today} or earlier; keep status: draft until the page may be read.`,
    }),
  ];
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
