import type { AnswerSet } from '../../assembly/index.ts';

/** Everything that decides the bytes of a Word file. */
export interface DraftRequest {
  readonly documentType: string;
  readonly answers: AnswerSet;
  /** "YYYY-MM-DD": the day that the draft bears. */
  readonly date: string;
  readonly copy: 'draft' | 'clean';
  readonly notes: boolean;
  readonly site: string;
}

export interface DraftReply {
  readonly id: number;
  readonly bytes?: Uint8Array;
  /** Set when making the file failed, which is a mistake of ours. */
  readonly failure?: string;
}
