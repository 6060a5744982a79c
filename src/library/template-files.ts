import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One template file as it stands on disk. */
export interface TemplateFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The template files of a document type: its body, its clauses, and the clauses that all document types may use. */
export interface TemplateFiles {
  readonly document: TemplateFile | undefined;
  readonly own: Readonly<Record<string, TemplateFile>>;
  readonly shared: Readonly<Record<string, TemplateFile>>;
}

/** Reads the templates of a document type. A clause of its own goes before a shared one of the same name. */
export function readTemplateFiles(root: string, id: string): TemplateFiles {
  const path = `templates/${id}/document.hbs`;
  return {
    document: existsSync(join(root, path)) ? readFile(root, path) : undefined,
    own: readClauses(root, `templates/${id}/clauses`),
    shared: readClauses(root, 'templates/_shared/clauses'),
  };
}

function readClauses(root: string, folder: string): Record<string, TemplateFile> {
  if (!existsSync(join(root, folder))) return {};
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.hbs'));
  return Object.fromEntries(
    names.toSorted().map((name) => [name.replace(/\.hbs$/, ''), readFile(root, `${folder}/${name}`)]),
  );
}

function readFile(root: string, path: string): TemplateFile {
  // A file saved on Windows must give the same draft.
  return { path, text: readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n') };
}
