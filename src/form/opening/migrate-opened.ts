import { beginNextYear, compareVersions, migrateAnswers, type AnswerFile, type AnswerSet, type DocumentType } from '../../assembly/index.ts';
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
  const from = file.templates[id];
  // One set of answers serves every document type, so what only others ask has its place.
  const others = new Set(documentType.otherQuestions);
  const migrated = migrateAnswers(file.answers, from ?? version, documentType, (name) => others.has(name));
  const { answers, cleared } = forNextYear ? beginNextYear(interview, migrated.answers) : { answers: migrated.answers, cleared: [] };
  const leftOver = { ...file.leftOver, ...migrated.leftOver };
  const count = Object.keys(leftOver).length;
  const { added, renamed, changes } = migrated;
  return {
    answers,
    beside: { ...(file.task && !forNextYear && { task: file.task }), ...(count > 0 && { leftOver }) },
    report: {
      ...(from !== undefined && compareVersions(from, version) < 0 ? { from } : {}),
      version,
      added,
      renamed,
      changes,
      cleared,
      leftOver: count,
    },
  };
}
