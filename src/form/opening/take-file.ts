import type { DocumentType } from '../../assembly/index.ts';
import { openPart, type ReturnedPart } from '../partner/open-part.ts';
import type { Beside } from '../state/history.ts';
import type { Prepared } from './migrate-opened.ts';
import { migrateOpened } from './migrate-opened.ts';
import { openFile } from './open-file.ts';

/** What a file means for the form: answers to put in place, a partner's pages to merge, or nothing but a sentence. */
export type Taken =
  | {
      readonly kind: 'answers';
      readonly answers: Prepared['answers'];
      readonly beside: Beside;
      readonly report?: Prepared['report'];
      readonly notice: string;
    }
  | { readonly kind: 'merge'; readonly returned: ReturnedPart }
  | { readonly kind: 'nothing'; readonly notice: string };

/** Reads a file and says what is to be done with it. Never throws. */
export async function takeFile(
  file: File,
  name: string,
  documentType: DocumentType,
  forNextYear: boolean,
): Promise<Taken> {
  const opened = await openFile(file);
  if (!opened.ok) return { kind: 'nothing', notice: opened.sentence };
  if (opened.part) return openPart(opened.part, documentType);
  const { answers, beside, report } = migrateOpened(opened.file, documentType, forNextYear);
  const aboutWord = opened.fromWord
    ? ' Only the answers inside were read: changes made to the text in Word are not.'
    : '';
  return { kind: 'answers', answers, beside, report, notice: `${name} is open.${aboutWord}` };
}
