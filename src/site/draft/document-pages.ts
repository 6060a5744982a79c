import type { DocumentType } from '../../assembly/index.ts';

/** What there is of a document type on this site, besides its interview. */
export interface DocumentPage {
  readonly address: string;
  readonly label: string;
  /** What it is, in a few words. */
  readonly about: string;
  /** True for a file to take away. */
  readonly file?: true;
}

/** Takes a document type and whether it has an example; gives its pages and files in the order in which a reader wants them. */
export function documentPages({ id }: Pick<DocumentType, 'id'>, hasSample: boolean): readonly DocumentPage[] {
  return [
    ...(hasSample
      ? [
          {
            address: `/draft/${id}/sample/`,
            label: 'Sample as a page',
            about: 'an invented county’s draft, to read here',
          },
          {
            address: `/draft/${id}/sample.docx`,
            label: 'Sample in Word',
            about: 'the same draft, with drafting notes as comments',
            file: true as const,
          },
        ]
      : []),
    {
      address: `/toolkit/${id}/`,
      label: 'Explained, part by part',
      about: 'what each part does, why, and which questions feed it',
    },
    {
      address: `/draft/${id}/blank.docx`,
      label: 'Blank version in Word',
      about: 'with places to fill in, for work without the interview',
      file: true,
    },
    { address: `/draft/${id}/worksheet/`, label: 'Worksheet', about: 'every question, to print for a meeting' },
  ];
}
