import { formatProblem, hasErrors, type Problem } from '../../../src/model/problem.ts';

/** Findings as lines for a terminal, with a count at the end. */
export function report(problems: readonly Problem[]): { text: string; failed: boolean } {
  const errors = problems.filter((problem) => problem.level === 'error');
  const warnings = problems.filter((problem) => problem.level === 'warning');
  const lines = [
    ...errors.map(formatProblem),
    ...warnings.map((problem) => `${formatProblem(problem)} (warning)`),
    problems.length === 0 ? 'Content: no problems.' : `Content: ${errors.length} to mend, ${warnings.length} to look at.`,
  ];
  return { text: lines.join('\n'), failed: hasErrors(problems) };
}
