/** A writer's mistake: where it is, what is wrong, and what to do about it. */
export interface ContentProblem {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly problem: string;
  readonly cure: string;
}

/** Takes problems and gives one line for each, as `path:line: problem. Cure.`, in the order of files and lines. */
export function problemLines(problems: readonly ContentProblem[]): string[] {
  return [...problems]
    .sort((a, b) => a.path.localeCompare(b.path) || a.line - b.line)
    .map(({ path, line, problem, cure }) => `${path}:${line}: ${sentence(problem)} ${sentence(cure)}`);
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
