/** What someone asked of the draft command. */
export type DraftRequest =
  | { readonly wants: 'help' }
  | { readonly wants: 'list' }
  | { readonly wants: 'questions'; readonly id: string }
  | { readonly wants: 'schema'; readonly id: string }
  | DraftOrder;

/** An order for drafts. */
export interface DraftOrder {
  readonly wants: 'drafts';
  /** Which document type. */
  readonly id: string;
  /** An answer file, a folder of them, or "-" for standard input. */
  readonly answers: string;
  /** The folder in which drafts are written. */
  readonly out: string;
  readonly date: string;
  readonly formats: readonly DraftFormat[];
  readonly notes: boolean;
  readonly copy: 'draft' | 'clean';
  /** Whether to tell what law asks and where the draft meets it, in place of the draft itself. */
  readonly coverage: boolean;
}

export const draftFormats = ['docx', 'html', 'md'] as const;
export type DraftFormat = (typeof draftFormats)[number];
