import Handlebars from 'handlebars';
import { precompileOptions } from '../assembly/index.ts';
import type { TemplateFile, TemplateFiles } from './template-files.ts';

/** Thrown for a template that Handlebars cannot read. */
export class TemplateError extends Error {
  readonly path: string;
  readonly line: number;

  constructor(path: string, line: number, message: string) {
    super(message);
    this.path = path;
    this.line = line;
  }
}

/** The templates of a document type as JavaScript text: the body, and each clause that is used. */
export interface TemplateSources {
  readonly document: string;
  readonly clauses: Readonly<Record<string, string>>;
}

/** Precompiles a document's body and the clauses that it reaches, its own before shared ones. Throws a TemplateError; a clause that does not exist is left to the check. */
export function precompile({ document, own, shared }: TemplateFiles, path: string): TemplateSources {
  if (!document) throw new TemplateError(path, 1, 'The file is missing');
  const clauses: Record<string, string> = {};
  const queue = clausesIn(document);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const file = own[name] ?? shared[name];
    if (!file || Object.hasOwn(clauses, name)) continue;
    clauses[name] = precompileFile(file);
    queue.push(...clausesIn(file));
  }
  const sorted = Object.entries(clauses).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  return { document: precompileFile(document), clauses: Object.fromEntries(sorted) };
}

/** The names of the clauses that a template puts in place. */
export function clausesIn({ text }: TemplateFile): string[] {
  return [...text.matchAll(/\{\{~?>\s*([\w-]+)/g)].map((match) => match[1] ?? '');
}

function precompileFile({ path, text }: TemplateFile): string {
  try {
    return String(Handlebars.precompile(text, precompileOptions));
  } catch (error) {
    const [first = '', ...rest] = (error as Error).message.split('\n');
    const line = Number(
      /line (\d+)/.exec(first)?.[1] ??
        (error as { lineNumber?: number }).lineNumber ??
        /- (\d+):/.exec(first)?.[1] ??
        1,
    );
    throw new TemplateError(
      path,
      line,
      /^Parse error/.test(first) ? `Handlebars cannot read this: ${rest.at(-1) ?? first}` : first,
    );
  }
}
