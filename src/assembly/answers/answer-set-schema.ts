import type { DocumentType } from '../document-type.ts';
import { everyQuestion } from '../interview/every-question.ts';
import type { Question, QuestionOf, QuestionType, RowQuestion } from '../interview/question.ts';
import { countyNames } from './counties.ts';
import { longestPassage } from './long-text.ts';
import { rangeOf } from './number.ts';
import { firstYear, lastYear } from './parse-date.ts';
import { answerFileFormat, answerFileVersion } from './read-answer-file.ts';
import { rowKey } from './row.ts';
import { longestLine } from './text.ts';

/** As much of JSON Schema (2020-12) as answers need. */
export type JsonSchema = { readonly [keyword: string]: unknown };
type Shapes = { [T in QuestionType]: (question: QuestionOf<T>) => JsonSchema };

const shapes: Shapes = {
  text: (question) => ({ type: 'string', maxLength: longestLine(question) }),
  longText: (question) => ({ type: 'string', maxLength: longestPassage(question) }),
  number: (question) => ({ type: 'integer', minimum: rangeOf(question).min, maximum: rangeOf(question).max }),
  yesNo: () => ({ type: 'boolean' }),
  choice: ({ options }) => ({ oneOf: options.map(({ value, label }) => ({ const: value, title: label })) }),
  choices: ({ options }) => ({
    type: 'array',
    uniqueItems: true,
    items: { oneOf: options.map(({ value, label }) => ({ const: value, title: label })) },
  }),
  date: () => ({ type: 'string', format: 'date', description: `YYYY-MM-DD, from ${firstYear} to ${lastYear}` }),
  email: () => ({ type: 'string', format: 'email' }),
  phone: () => ({ type: 'string', maxLength: 60 }),
  county: () => ({ enum: countyNames }),
  party: ({ fields }) => rowShape(fields),
  list: ({ fields, max }) => ({ type: 'array', maxItems: max, items: rowShape(fields) }),
};

/** Gives the JSON Schema of a file of answers to a document type: for editors that help while typing, and for other programs. */
export function answerSetSchema({
  id,
  title,
  interview,
}: Pick<DocumentType, 'id' | 'title' | 'interview'>): JsonSchema {
  const questions = everyQuestion(interview).map((placed) => placed.question);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Answers for: ${title}`,
    type: 'object',
    required: ['format', 'schemaVersion', 'templates', 'answers'],
    additionalProperties: false,
    properties: {
      format: { const: answerFileFormat },
      schemaVersion: { const: answerFileVersion },
      templates: {
        description: 'The template versions that the answers were given for',
        type: 'object',
        properties: { [id]: { type: 'string' } },
        additionalProperties: { type: 'string' },
      },
      answers: { type: 'object', additionalProperties: false, properties: properties(questions) },
      seq: { description: 'Counts up with every save on a device', type: 'integer' },
      savedAt: { description: 'The time of the save', type: 'string', format: 'date-time' },
      visited: {
        description: 'Ids of the interview pages that were visited',
        type: 'array',
        items: { type: 'string' },
      },
      leftOver: { description: 'Answers of an older version that no longer have a place', type: 'object' },
      task: { description: 'While a partner fills in some pages: which, and for whom', type: 'object' },
      title: { description: 'The name of a ready-made example', type: 'string' },
      describes: { description: 'What a ready-made example shows, in a sentence', type: 'string' },
    },
  };
}

function properties(questions: readonly Question[]): JsonSchema {
  return Object.fromEntries(questions.map((question) => [question.id, describedShape(question)]));
}

/** Null means "left empty"; a name that is absent means "not answered yet", and then a default stands. */
function describedShape(question: Question): JsonSchema {
  const shape = (shapes[question.type] as (question: Question) => JsonSchema)(question);
  const hint = question.hint === undefined ? '' : ` ${question.hint}`;
  const standing = question.default === undefined ? {} : { default: question.default.value };
  return { description: `${question.label}${hint}`, ...standing, anyOf: [shape, { type: 'null' }] };
}

function rowShape(fields: readonly RowQuestion[]): JsonSchema {
  const key = { description: 'A name for the row itself, kept while rows are moved', type: 'string' };
  return { type: 'object', additionalProperties: false, properties: { ...properties(fields), [rowKey]: key } };
}
