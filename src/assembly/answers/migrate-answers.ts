import type { DocumentType } from '../document-type.ts';
import { everyQuestion } from '../interview/every-question.ts';
import { questionLabel } from '../interview/question-label.ts';
import type { Answer, AnswerPath, AnswerSet, Row } from './answer-set.ts';
import { compareVersions, type Migration, type VersionNotes } from './migration.ts';
import { rowsIn } from './merge-rows.ts';
import { rowKey } from './row.ts';
import { isRecord } from './unsafe-data.ts';

/** Older answers as the present version asks for them, and everything that a person should know about the change. */
export interface Migrated {
  readonly answers: AnswerSet;
  /** What no longer has a place, by the path at which it stood. Nothing is dropped. */
  readonly leftOver: Readonly<Record<AnswerPath, Answer>>;
  readonly renamed: readonly { readonly from: string; readonly to: string; readonly label: string }[];
  /** Questions that are new since then. */
  readonly added: readonly { readonly at: AnswerPath; readonly label: string }[];
  /** What each version since then changed in the text. */
  readonly changes: readonly VersionNotes[];
}

type Values = Record<string, Answer | null | undefined>;
type Target = Pick<DocumentType, 'interview' | 'migrations' | 'changes'>;

/**
 * Takes answers, the version of the document type that they were given for (undefined when unknown: the oldest), and the
 * document type as it is now; gives the answers moved to their present names. What the present interview does not ask
 * goes to `leftOver`, unless `knownElsewhere` says that another document type asks it.
 */
export function migrateAnswers(
  answers: AnswerSet,
  from: string | undefined,
  { interview, migrations, changes }: Target,
  knownElsewhere: (questionId: string) => boolean = () => false,
): Migrated {
  const { steps, values, leftOver, moves } = moveAnswers(answers, from, migrations);
  const asked = new Map(everyQuestion(interview).map(({ question }) => [question.id, question]));

  const kept = Object.entries(values).flatMap(([id, value]): [string, Answer | null | undefined][] => {
    const question = asked.get(id);
    if (question === undefined) {
      if (knownElsewhere(id)) return [[id, value]];
      leave(leftOver, id, value);
      return [];
    }
    const fields = 'fields' in question ? new Set([rowKey, ...question.fields.map((field) => field.id)]) : undefined;
    return [[id, fields ? eachRow(value, (row, place) => knownFields(row, fields, `${id}${place}`, leftOver)) : value]];
  });
  return {
    answers: Object.fromEntries(kept),
    leftOver,
    renamed: moves.map((move) => ({ ...move, label: questionLabel(interview, move.to) })),
    added: steps
      .flatMap(({ added }) => added)
      .map((at) => ({ at: at.split('.')[0] ?? at, label: questionLabel(interview, at) })),
    changes: from === undefined ? [] : changes.filter(isNewerThan(from)),
  };
}

/**
 * The first half of it: answers under their present names, as the steps of `migrations` since `from` say, with what those
 * steps left over. A step that was taken before changes nothing, so answers of an unknown version may take them all.
 */
export function moveAnswers(answers: AnswerSet, from: string | undefined, migrations: readonly Migration[]) {
  const steps = migrations.filter(isNewerThan(from)).toSorted((a, b) => compareVersions(a.version, b.version));
  const leftOver: Record<AnswerPath, Answer> = {};
  const moves: { from: string; to: string }[] = [];
  let values: Values = { ...answers };
  for (const step of steps) values = applyStep(values, step, leftOver, (old, to) => moves.push({ from: old, to }));
  return { steps, values, leftOver, moves } as const;
}

function isNewerThan(from: string | undefined): (one: { readonly version: string }) => boolean {
  return ({ version }) => from === undefined || compareVersions(version, from) > 0;
}

function applyStep(
  values: Values,
  step: Migration,
  leftOver: Record<AnswerPath, Answer>,
  renamed: (from: string, to: string) => void,
): Values {
  let next = values;
  for (const [path, values] of Object.entries(step.options)) {
    next = changeAt(next, path, (value, at) => movedOptions(value, values, at, leftOver));
  }
  for (const path of Object.keys(step.removed)) {
    next = changeAt(next, path, (value, at) => (leave(leftOver, at, value), undefined));
  }
  for (const [from, to] of Object.entries(step.renamed)) {
    const before = next;
    next = renameAt(next, from, to, leftOver);
    if (next !== before) renamed(from, to);
  }
  return next;
}

/** Changes the answer at "question" or, in a party or in every row, at "question.field"; undefined takes it away. */
function changeAt(values: Values, path: string, change: (value: Answer, at: AnswerPath) => Answer | undefined): Values {
  const [id = '', field] = path.split('.');
  const held = values[id];
  if (held === undefined || held === null) return values;
  if (field === undefined) return without({ ...values, [id]: change(held, id) });
  return {
    ...values,
    [id]: eachRow(held, (row, place) => {
      const value = row[field];
      return value === undefined || value === null
        ? row
        : (without({ ...row, [field]: change(value, `${id}${place}.${field}`) as Row[string] }) as Row);
    }),
  };
}

function renameAt(values: Values, from: string, to: string, leftOver: Record<AnswerPath, Answer>): Values {
  const [id = '', field] = from.split('.');
  if (!Object.hasOwn(values, id)) return values;
  if (field === undefined) {
    const { [id]: value, ...rest } = values;
    if (value !== undefined && rest[to] !== undefined) return (leave(leftOver, from, value), rest);
    return { ...rest, [to]: value };
  }
  const toField = to.split('.')[1] ?? to;
  let found = false;
  const moved = eachRow(values[id], (row, place) => {
    if (!Object.hasOwn(row, field)) return row;
    found = true;
    const { [field]: value, ...rest } = row;
    if (rest[toField] !== undefined) return (leave(leftOver, `${id}${place}.${field}`, value), rest);
    return { ...rest, [toField]: value };
  });
  return found ? { ...values, [id]: moved } : values;
}

function movedOptions(
  value: Answer,
  moves: Readonly<Record<string, string | null>>,
  at: AnswerPath,
  leftOver: Record<AnswerPath, Answer>,
): Answer | undefined {
  const moved = (one: string): string | null => (Object.hasOwn(moves, one) ? (moves[one] ?? null) : one);
  if (typeof value === 'string') {
    const now = moved(value);
    if (now === null) leave(leftOver, at, value);
    return now ?? undefined;
  }
  if (!Array.isArray(value) || rowsIn(value)) return value;
  const chosen = value as readonly string[];
  const gone = chosen.filter((one) => moved(one) === null);
  if (gone.length > 0) leave(leftOver, at, gone);
  return [...new Set(chosen.flatMap((one) => moved(one) ?? []))];
}

/** Runs over the rows of a list, or over a party as its only row; `place` is ".3" or "". */
function eachRow(
  value: Answer | null | undefined,
  change: (row: Row, place: string) => Row,
): Answer | null | undefined {
  const rows = rowsIn(value);
  if (rows) return rows.map((row, index) => change(row, `.${index}`));
  return isRecord(value) ? change(value as Row, '') : value;
}

function knownFields(row: Row, fields: ReadonlySet<string>, at: string, leftOver: Record<AnswerPath, Answer>): Row {
  return Object.fromEntries(
    Object.entries(row).filter(([field, value]) => {
      if (fields.has(field)) return true;
      leave(leftOver, `${at}.${field}`, value);
      return false;
    }),
  );
}

function leave(leftOver: Record<AnswerPath, Answer>, at: AnswerPath, value: Answer | null | undefined): void {
  if (value !== undefined && value !== null && value !== '') leftOver[at] = value;
}

function without(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
