import { compareVersions, type AnswerPart, type AnswerSet, type DocumentType } from '../../assembly/index.ts';
import { migrateOpened, migrateSet, versionIn } from '../opening/migrate-opened.ts';
import type { Beside } from '../state/history.ts';
import type { Taken } from '../opening/take-file.ts';

/** Pages that came back from a partner, as the present version of the document asks for them. */
export interface ReturnedPart {
  readonly part: AnswerPart;
  /** When they were made with an older version: which, and what the partner answered that has no place any more. */
  readonly older?: { readonly version: string; readonly leftOver: NonNullable<Beside['leftOver']> };
}

/** Takes pages that were read from a file; says whether they are to be filled in here, merged here, or do not fit this document. */
export function openPart(part: AnswerPart, documentType: DocumentType): Taken {
  const { id, title, version, interview } = documentType;
  if (part.documentType !== id)
    return {
      kind: 'nothing',
      notice: `These pages belong to another document than "${title}". Open that document's page and choose the file there.`,
    };
  const from = versionIn(part.templates, id);
  if (from !== undefined && compareVersions(from, version) > 0) {
    return {
      kind: 'nothing',
      notice: `These pages were made with version ${from} of this document, and this page still has version ${version}. Reload this page to get the new version, then open the file again. Your answers stay.`,
    };
  }
  if (part.direction === 'back') return { kind: 'merge', returned: returnedPart(part, from, documentType) };

  const pages = part.pages.filter((page) => interview.pages.some((known) => known.id === page));
  if (pages.length === 0) {
    return {
      kind: 'nothing',
      notice:
        'The pages that you were asked to fill in are no longer in this document. Ask for them again, made with the present version.',
    };
  }
  const { documentType: of, from: asks, to, base } = part;
  const { answers, beside, report } = migrateOpened(
    {
      format: 'csec-answers',
      schemaVersion: 1,
      templates: part.templates,
      answers: part.answers,
      task: { documentType: of, pages, from: asks, to, base },
    },
    documentType,
  );
  return { kind: 'answers', answers, beside, report, notice: `The pages from ${asks || 'your partner'} are open.` };
}

/** The base moves with the answers: otherwise every name that was changed since would look like a change of the partner's. */
function returnedPart(part: AnswerPart, from: string | undefined, documentType: DocumentType): ReturnedPart {
  const [answers, base] = [migrateSet(part.answers, from, documentType), migrateSet(part.base, from, documentType)];
  const moved = { ...part, answers: answers.answers, base: base.answers };
  if (from === documentType.version) return { part: moved };
  return {
    part: moved,
    older: { version: from ?? 'unknown', leftOver: givenByPartner(answers.leftOver, base.leftOver) },
  };
}

/** What was left over of the base was there before: the lead's own left-over answers hold it. */
function givenByPartner(theirs: AnswerSet, base: AnswerSet): NonNullable<Beside['leftOver']> {
  const given = Object.entries(theirs).filter(([at, value]) => JSON.stringify(value) !== JSON.stringify(base[at]));
  return Object.fromEntries(given) as NonNullable<Beside['leftOver']>;
}
