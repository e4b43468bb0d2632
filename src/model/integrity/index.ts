/** The rules that no site may break. Editorial taste lives in tools/check. */
import type { Catalog } from '../catalog.ts';
import type { Entries } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { checkAddresses } from './addresses.ts';
import { checkDates } from './dates.ts';
import { checkEvidence } from './evidence.ts';
import { checkExercises } from './exercises.ts';
import { checkLinks } from './links.ts';
import { checkReferences } from './references.ts';

export function checkIntegrity(catalog: Catalog, entries: Entries): Problem[] {
  return [checkAddresses, checkReferences, checkEvidence, checkExercises, checkLinks, checkDates].flatMap((check) =>
    check(catalog, entries),
  );
}
