import { answerSetSchema, interviewAsText, type DocumentType } from '../../assembly/index.ts';
import { problemLines } from '../content/content-problem.ts';
import { readDocumentTypes } from '../read-document-types.ts';
import { draftHelp } from './draft-help.ts';
import { readArguments } from './read-arguments.ts';
import { writeDrafts } from './write-drafts.ts';

/** What the command needs from the world around it. */
export interface Surroundings {
  /** The project's root. */
  readonly root: string;
  /** "YYYY-MM-DD" */
  readonly today: string;
  /** The site's address, for the last lines of a draft. */
  readonly site?: string;
  readonly readStandardInput: () => string;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

/** Runs the draft command. Gives its exit status: 0 done, 1 something is wrong with the answers, 2 wrong usage. */
export async function runDraft(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { root, today, print, printError } = surroundings;
  const request = readArguments(args, today);
  if (typeof request === 'string') return wrongUsage(request, printError);
  if (request.wants === 'help') return done(draftHelp, print);

  const { documentTypes, faults } = readDocumentTypes(root, { starter: true });
  if (request.wants === 'list') return done(listOf(documentTypes), print);
  const documentType = documentTypes.find(({ id }) => id === request.id);
  if (!documentType) {
    const why = problemLines(faults.filter(({ path }) => path.startsWith(`templates/${request.id}/`)));
    if (why.length === 0)
      return wrongUsage(`There is no document type "${request.id}".\n${listOf(documentTypes)}`, printError);
    for (const line of why) printError(line);
    return 1;
  }

  if (request.wants === 'questions') return done(interviewAsText(documentType.interview), print);
  if (request.wants === 'schema') return done(JSON.stringify(answerSetSchema(documentType), null, 2), print);
  return writeDrafts(request, documentType, surroundings);
}

function listOf(documentTypes: readonly DocumentType[]): string {
  return documentTypes
    .map(({ id, title, version, status }) => `${id}  ${title}, version ${version} (${status})`)
    .join('\n');
}

function done(text: string, print: (line: string) => void): 0 {
  print(text.trimEnd());
  return 0;
}

function wrongUsage(sentence: string, printError: (line: string) => void): 2 {
  printError(`${sentence}\n\n${draftHelp}`.trimEnd());
  return 2;
}
