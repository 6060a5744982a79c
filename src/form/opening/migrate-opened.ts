import {
  beginNextYear,
  compareVersions,
  migrateAnswers,
  type AnswerFile,
  type AnswerSet,
  type DocumentType,
  type Migrated,
} from '../../assembly/index.ts';
import type { Beside } from '../state/history.ts';
import type { OpenReport } from './open-report.ts';

export interface Prepared {
  readonly answers: AnswerSet;
  readonly beside: Beside;
  readonly report: OpenReport;
}

/** Takes a file of answers; gives them as this version of the document type asks for them, with what there is to tell. Nothing is dropped. */
export function migrateOpened(file: AnswerFile, documentType: DocumentType, forNextYear = false): Prepared {
  const { id, version, interview } = documentType;
  const from = versionIn(file.templates, id);
  // Answers that were given in another document's interview may still bear an older name, but hold no news about this one.
  const isOlder = from !== undefined && compareVersions(from, version) < 0;
  const migrated = migrateSet(file.answers, from, documentType);
  const { answers, cleared } = forNextYear
    ? beginNextYear(interview, migrated.answers)
    : { answers: migrated.answers, cleared: [] };
  const leftOver = { ...file.leftOver, ...migrated.leftOver };
  const count = Object.keys(leftOver).length;
  const { task } = file;
  return {
    answers,
    beside: {
      // What was asked of a partner is compared with what comes back, so it must speak of the same questions.
      ...(task && !forNextYear && { task: { ...task, base: migrateSet(task.base, from, documentType).answers } }),
      ...(count > 0 && { leftOver }),
    },
    report: {
      ...(isOlder ? { from } : {}),
      version,
      added: isOlder ? migrated.added : [],
      renamed: migrated.renamed,
      changes: migrated.changes,
      cleared,
      leftOver: count,
    },
  };
}

/** The version of a document type that a file names; undefined when it names none that could be one. */
export function versionIn(templates: AnswerFile['templates'], id: string): string | undefined {
  const version = templates[id];
  return version !== undefined && /^\d{1,4}(\.\d{1,4}){1,2}$/.test(version) ? version : undefined;
}

/** Takes answers and the version that they were given for, if known; gives them as this version asks for them. One set of answers serves every document type, so what only others ask has its place. */
export function migrateSet(answers: AnswerSet, from: string | undefined, documentType: DocumentType): Migrated {
  const others = new Set(documentType.otherQuestions);
  return migrateAnswers(answers, from, documentType, (name) => others.has(name));
}
