/** One mistake in a file can make everything in it unknown. Its cause is shown, and what follows from it is counted. */
import { type Problem, sortProblems } from './problem.ts';

/**
 * @param read problems of reading the files. @param built problems of what was read, taken together.
 * @returns all of them, sorted; where a file could not be read whole, one `held-back` in place of those that look for something in it.
 */
export function causesFirst(read: readonly Problem[], built: readonly Problem[]): Problem[] {
  const causes = sortProblems(read.filter(({ level }) => level === 'error'));
  const causeOf = ({ seeks }: Problem): Problem | undefined =>
    seeks === undefined ? undefined : causes.find(({ file }) => file === seeks || file.endsWith(`/${seeks}`));
  const kept = built.filter((problem) => causeOf(problem) === undefined);
  const held = new Map<string, { cause: Problem; count: number }>();
  for (const cause of built.flatMap((problem) => causeOf(problem) ?? []))
    held.set(cause.file, { cause, count: (held.get(cause.file)?.count ?? 0) + 1 });
  return sortProblems([...read, ...kept, ...[...held.values()].map(heldBack)]);
}

function heldBack({ cause: { file, line, column }, count }: { cause: Problem; count: number }): Problem {
  const what =
    count === 1 ? '1 place that looks for something in this file is' : `${count} places that look for something in this file are`;
  return {
    ...{ code: 'held-back', level: 'warning', file, line, column },
    message: `${what} not shown, because it could not be read whole`,
    fix: 'Mend it first, then check again.',
  };
}
