import type { DocumentType } from '../../assembly/index.ts';

/** "mou-draft-2026-07-01.docx": the document type and the day; never a person's or an agency's name. */
export function draftFileName({ id }: DocumentType, date: string, ending: 'docx' | 'html' | 'csec.json'): string {
  return `${id}-draft-${date}.${ending}`;
}
