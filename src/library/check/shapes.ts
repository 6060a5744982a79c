import type { Interview, Question, RowQuestion } from '../../assembly/index.ts';

/** What a name or an expression in a template stands for. */
export type Shape =
  | { readonly kind: 'answer'; readonly question: RowQuestion }
  | { readonly kind: 'list'; readonly question: Question; readonly fields: readonly RowQuestion[] }
  | { readonly kind: 'row'; readonly question: Question; readonly fields: readonly RowQuestion[] }
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'truth' }
  /** Wrong already and reported: nothing more is said of it. */
  | { readonly kind: 'unknown' };

/** The names that can be written at one place of a template. */
export interface Scope {
  readonly names: ReadonlyMap<string, Shape>;
  /** For messages: "There is no question", "A row of "parties" has no". */
  readonly lacks: string;
  /** Whose answers these are: "" outside of rows, else "parties" or, for all agencies alike, "party". */
  readonly owner: string;
}

/** The names of an interview's questions. */
export function scopeOfInterview({ pages }: Interview): Scope {
  const questions = pages.flatMap((page) => page.questions);
  return {
    names: new Map(questions.map((question) => [question.id, shapeOf(question)])),
    lacks: 'There is no question',
    owner: '',
  };
}

/** The names in one row of a list, in a party, or in one choice of a "choices" answer. */
export function scopeOfRow(shape: Shape): Scope {
  if (shape.kind === 'list' || shape.kind === 'row') {
    const names = new Map(shape.fields.map((field) => [field.id, { kind: 'answer', question: field } as const]));
    return { names, lacks: `A row of "${shape.question.id}" has no`, owner: ownerOf(shape.question) };
  }
  if (shape.kind === 'answer')
    return {
      names: new Map([['text', { kind: 'text' }]]),
      lacks: `A choice of "${shape.question.id}" has no`,
      owner: '',
    };
  return { names: new Map(), lacks: 'There is no', owner: '' };
}

/** The fields of agencies are shared by all document types, so their use is counted over all of them. */
export function ownerOf(question: Question): string {
  return question.type === 'party' || (question.type === 'list' && question.of === 'party') ? 'party' : question.id;
}

function shapeOf(question: Question): Shape {
  if (question.type === 'list') return { kind: 'list', question, fields: question.fields };
  if (question.type === 'party') return { kind: 'row', question, fields: question.fields };
  return { kind: 'answer', question };
}
