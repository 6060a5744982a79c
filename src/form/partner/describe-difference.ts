import {
  formatAnswer,
  questionLabel,
  rowLabel,
  type Answer,
  type Difference,
  type Interview,
  type Question,
  type Row,
  type RowQuestion,
} from '../../assembly/index.ts';

/** A difference in the words of a person. */
export interface Described {
  /** "Agency 4 (Probation Department): address" */
  readonly label: string;
  /** The title of the interview page that asks it. */
  readonly page: string;
  readonly pageId: string;
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

const nothing = 'Not answered';
/** What is said of a side that has no such row. */
export const noSuchRow = 'No such row';

/** Says where a difference stands and what each side has there. */
export function describeDifference(difference: Difference, { pages }: Interview): Described {
  const page = pages.find(({ questions }) => questions.some(({ id }) => id === difference.question));
  const question = page?.questions.find(({ id }) => id === difference.question);
  const say = (value: Difference['base']): string =>
    question ? sayValue(question, difference, value) : String(value ?? nothing);
  return {
    label: labelOf(difference, question, { pages, warnings: [] }),
    page: page?.title ?? '',
    pageId: page?.id ?? '',
    base: say(difference.base),
    mine: say(difference.mine),
    theirs: say(difference.theirs),
  };
}

function labelOf(
  { kind, row, field, question: id, base, mine, theirs }: Difference,
  question: Question | undefined,
  interview: Interview,
): string {
  if (!question) return id;
  if (kind === 'order') return `${question.label} The order of the list`;
  if (!row || question.type !== 'list') return questionLabel(interview, field ? `${id}.${field}` : id);
  const shown = row.mine ?? row.theirs ?? row.base;
  const title = rowLabel({ ...question, itemName: question.itemName }, 0, shown ? [shown] : []).replace(
    / 1(?= \(|$)/,
    '',
  );
  const asked = question.fields.find((each) => each.id === field);
  if (asked) return `${title}: ${asked.label}`;
  if (base === undefined) return `${title} (new)`;
  return `${title}${mine === undefined ? ' (you removed it, they changed it)' : theirs === undefined ? ' (they removed it)' : ''}`;
}

function sayValue(question: Question, { kind, field, row }: Difference, value: Difference['base']): string {
  if (kind === 'order') return `${(value as readonly string[]).length} rows, in this side's order`;
  if ('fields' in question && field !== undefined) {
    const asked = question.fields.find((each) => each.id === field);
    return asked ? sayField(asked, value) : String(value ?? nothing);
  }
  if (value === null || value === undefined) return row ? noSuchRow : nothing;
  if ('fields' in question && !Array.isArray(value)) return sayRow(question.fields, value as Row);
  return sayField(question, value);
}

function sayRow(fields: readonly RowQuestion[], row: Row): string {
  const said = fields.flatMap((field) => {
    const text = sayField(field, row[field.id]);
    return text === nothing ? [] : [`${field.label} ${text}`];
  });
  return said.join(' · ') || 'An empty row';
}

/** What was typed may not be an answer that will do; then it is shown as it was typed. */
function sayField(question: Question, value: Answer | null | undefined): string {
  if (value === null || value === undefined || value === '') return nothing;
  try {
    return formatAnswer(question, value) || nothing;
  } catch {
    return JSON.stringify(value);
  }
}
