import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentType, Interview } from '../assembly/index.ts';
import type { ContentProblem } from './content/content-problem.ts';
import { readDocumentType } from './read-document-type.ts';

/** Reads every document type in templates/; gives those that can be used, in the order that they ask for and then of their titles, and every fault found. `_starter` comes along when asked for. */
export function readDocumentTypes(
  root: string,
  { starter = false }: { starter?: boolean } = {},
): { documentTypes: readonly DocumentType[]; faults: readonly ContentProblem[] } {
  const faults: ContentProblem[] = [];
  const documentTypes = documentTypeIds(root, { starter })
    .flatMap((id) => readDocumentType(root, id, faults)?.documentType ?? [])
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.title.localeCompare(b.title, 'en'));
  return {
    documentTypes: documentTypes.map((each) => ({ ...each, otherQuestions: otherQuestions(each, documentTypes) })),
    faults,
  };
}

/**
 * The ids that other document types ask for, or once asked for, and this one does not: one answer set may hold answers to
 * all of them. An older name waits until the document type that knows it is opened, and moves it.
 */
function otherQuestions({ id, interview, migrations }: DocumentType, all: readonly DocumentType[]): readonly string[] {
  const idsOf = (each: Interview): string[] =>
    each.pages.flatMap(({ questions }) => questions.map((question) => question.id));
  const olderIn = (steps: DocumentType['migrations']): string[] =>
    steps.flatMap(({ renamed, removed }) => [...Object.keys(renamed), ...Object.keys(removed)]);
  const own = new Set([...idsOf(interview), ...olderIn(migrations)]);
  const others = all
    .filter((each) => each.id !== id)
    .flatMap((each) => [...idsOf(each.interview), ...olderIn(each.migrations)]);
  return [...new Set(others)].filter((name) => !own.has(name) && !name.includes('.')).toSorted();
}

const placeOf = ({ order }: DocumentType): number => order ?? Number.MAX_SAFE_INTEGER;

/** The folder names of the document types in templates/. There is no other list of them. */
export function documentTypeIds(root: string, { starter = false }: { starter?: boolean } = {}): string[] {
  const folder = join(root, 'templates');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (!entry.name.startsWith('_') || (starter && entry.name === '_starter')))
    .map(({ name }) => name)
    .toSorted();
}
