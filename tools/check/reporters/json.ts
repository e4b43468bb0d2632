import { hasErrors, type Problem } from '../../../src/model/problem.ts';

/** Findings as one JSON list, for editors' tools and scripts. */
export function reportJson(problems: readonly Problem[]): { text: string; failed: boolean } {
  return { text: JSON.stringify(problems, null, 2), failed: hasErrors(problems) };
}
