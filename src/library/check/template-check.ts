import type { ContentProblem } from '../content/content-problem.ts';
import type { TemplateFile, TemplateFiles } from '../template-files.ts';
import type { Scope } from './shapes.ts';

/** What is known and found while the templates of one document type are checked. */
export interface TemplateCheck {
  readonly files: TemplateFiles;
  readonly root: Scope;
  readonly problems: ContentProblem[];
  /** Names that templates use: "county", "parties", "parties.role", "party.legalName". */
  readonly used: Set<string>;
  /** Paths of the clause files that were reached. */
  readonly reached: Set<string>;
  /** Each place where a file's text comes into the document. */
  readonly stands: Standing[];
}

/** A template file at one place in the document, with the conditions under which each of its lines stands there. */
export interface Standing {
  readonly file: TemplateFile;
  readonly conditionsOf: (line: number) => ReadonlySet<string>;
}

/** Where the walk is: the file, and the scopes, the innermost first. */
export interface At {
  readonly file: TemplateFile;
  readonly scopes: readonly Scope[];
  readonly check: TemplateCheck;
}

/** Reports a mistake in a template. */
export function report({ file, check }: At, line: number, problem: string, cure: string): void {
  check.problems.push({ path: file.path, line, problem, cure });
}
