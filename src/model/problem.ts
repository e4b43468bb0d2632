/** One thing wrong in the content: what happened, why it matters, what to do. Codes are permanent. */
export interface Problem {
  code: string;
  level: 'error' | 'warning';
  /** Path from the content folder's parent, such as `content/articles/causes/sciatica.mdx`. */
  file: string;
  /** From 1; 1:1 when the place inside the file is not known. */
  line: number;
  column: number;
  message: string;
  fix: string;
  /** The file that would hold what is missing, from the content folder: `glossary.yaml`. */
  seeks?: string;
}

/** `file:line:column  code  what · fix`, one line, no colour. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, code, message, fix } = problem;
  return `${file}:${line}:${column}  ${code}  ${message} · ${fix}`;
}

/** Problems in the order a person mends them: by file, then down the page. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code, 'en'),
  );
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.level === 'error');
}
