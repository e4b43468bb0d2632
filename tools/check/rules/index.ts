/** Editorial rules, one file each. A rule reads the Catalog and returns findings; it never changes anything. */
import type { Catalog } from '../../../src/model/catalog.ts';
import type { Problem } from '../../../src/model/problem.ts';

export interface Today {
  /** YYYY-MM-DD. */
  today: string;
}

export type Rule = (catalog: Catalog, context: Today) => Problem[];

export const rules: readonly Rule[] = [];

export function runRules(catalog: Catalog, context: Today): Problem[] {
  return rules.flatMap((rule) => rule(catalog, context));
}
