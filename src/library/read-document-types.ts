import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentType } from '../assembly/index.ts';
import type { ContentProblem } from './content/content-problem.ts';
import { readDocumentType } from './read-document-type.ts';

/** Reads every document type in templates/; gives those that can be used, in order of their titles, and every fault found. `_starter` comes along when asked for. */
export function readDocumentTypes(
  root: string,
  { starter = false }: { starter?: boolean } = {},
): { documentTypes: readonly DocumentType[]; faults: readonly ContentProblem[] } {
  const faults: ContentProblem[] = [];
  const documentTypes = documentTypeIds(root, { starter })
    .flatMap((id) => readDocumentType(root, id, faults)?.documentType ?? [])
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
  return { documentTypes, faults };
}

/** The folder names of the document types in templates/. There is no other list of them. */
export function documentTypeIds(root: string, { starter = false }: { starter?: boolean } = {}): string[] {
  const folder = join(root, 'templates');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (!entry.name.startsWith('_') || (starter && entry.name === '_starter')))
    .map(({ name }) => name)
    .toSorted();
}
