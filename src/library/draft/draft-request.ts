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
}

export const draftFormats = ['docx', 'html', 'md'] as const;
export type DraftFormat = (typeof draftFormats)[number];
