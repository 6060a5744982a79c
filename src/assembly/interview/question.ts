import { z } from 'zod';
import { askWhen, type AskWhen } from './condition-schema.ts';
import { warning, type Warning } from './warning.ts';

/**
 * The shape of one question in `questions.yaml`. Each `.describe()` is a policy writer's help text.
 * This file uses the whole of zod and is only needed where YAML is read (Node); the browser takes its types alone.
 */

const key = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*$/, 'Use letters and digits only, beginning with a small letter, for example "leadAgency"')
  .describe('Permanent name of the question. Answers are kept under it, so never rename it lightly.');

const citation = z
  .strictObject({
    source: z.string().describe('File name in content/sources, without .yaml'),
    at: z.string().optional().describe('The place in the source, for example "(a)(1)"'),
  })
  .describe('The law or guidance behind the question');

export const basis = z
  .enum(['law', 'state guidance', 'county practice', 'our suggestion'])
  .describe('Why a statement stands');

const option = z.strictObject({
  value: z.string().describe('What is stored'),
  label: z.string().describe('What the person reads on the screen'),
  text: z.string().optional().describe('How the choice reads inside the document, if not as the label'),
  hint: z.string().optional().describe('The effect of this choice, in a sentence'),
});

const asked = {
  id: key,
  label: z.string().describe('The question itself, in plain words'),
  hint: z.string().optional().describe('One or two short sentences under the label'),
  why: z
    .strictObject({
      text: z.string().describe('Why we ask, in a sentence or two'),
      guidance: z
        .string()
        .optional()
        .describe('Address of the guidance page, for example "/framework/steering-committee/"'),
      cite: citation.optional(),
    })
    .optional(),
  example: z.string().optional().describe('An example answer, shown but never filled in'),
  blank: z.string().optional().describe('What a blank says in the document when unanswered, for example "lead agency"'),
  optional: z.boolean().default(false).describe('True when the document is complete without it'),
  askWhen: askWhen.optional(),
  missing: z
    .string()
    .optional()
    .describe('Wording of the problem when it is left empty, if the standard one will not do'),
  yearly: z
    .boolean()
    .optional()
    .describe(
      "True when the answer is another one each year, so that it is cleared when next year's document is begun",
    ),
  default: z
    .strictObject({
      value: z.unknown().describe('The answer that stands until the person changes it'),
      basis,
      cite: citation.optional(),
      note: z.string().optional().describe('What the drafter should know about this default'),
    })
    .optional(),
};

const freeText = {
  maxLength: z.int().positive().optional().describe('Longest answer, in characters'),
};

const plain = [
  z.strictObject({ ...asked, ...freeText, type: z.literal('text') }),
  z.strictObject({ ...asked, ...freeText, type: z.literal('longText') }),
  z.strictObject({
    ...asked,
    type: z.literal('number'),
    min: z.number().optional(),
    max: z.number().optional(),
    unit: z.string().optional().describe('What is counted, for example "hours"'),
  }),
  z.strictObject({ ...asked, type: z.literal('yesNo') }),
  z.strictObject({ ...asked, type: z.literal('choice'), options: z.array(option).min(2) }),
  z.strictObject({
    ...asked,
    type: z.literal('choices'),
    options: z.array(option).min(2),
    min: z.int().nonnegative().optional(),
  }),
  z.strictObject({ ...asked, type: z.literal('date') }),
  z.strictObject({ ...asked, type: z.literal('email') }),
  z.strictObject({ ...asked, type: z.literal('phone') }),
  z.strictObject({ ...asked, type: z.literal('county') }),
] as const;

/** A question that may stand in a row of a list, or in a party. */
export const rowQuestion = z.discriminatedUnion('type', [...plain]);

/** A party (agency). Its fields are read from templates/_shared/party.yaml, so a policy writer may change them. */
const party = z.strictObject({ ...asked, type: z.literal('party'), fields: z.array(rowQuestion).default([]) });

const suggestion = z.strictObject({
  key: z.string().describe('Permanent name of the suggestion'),
  basis,
  cite: citation.optional(),
  chosen: z.boolean().default(true).describe('Whether it stands in the list until the person removes it'),
  row: z.record(z.string(), z.unknown()).describe('The row that it adds'),
});

const list = z.strictObject({
  ...asked,
  type: z.literal('list'),
  itemName: z.string().describe('What one row is called, for example "agency" or "response level"'),
  titleField: z.string().optional().describe('The field whose answer names a row, for example "legalName"'),
  min: z.int().nonnegative().default(0),
  max: z.int().positive().default(200),
  of: z.literal('party').optional().describe('Every row is a party'),
  fields: z.array(rowQuestion).default([]).describe('The questions of one row (not needed with `of: party`)'),
  starter: z
    .literal('partners that the law names')
    .optional()
    .describe('Offers to add a row for each partner that the law names, for a list of parties'),
  suggestions: z.array(suggestion).default([]).describe('Ready-made rows that a person may take, change or leave'),
});

export const question = z.discriminatedUnion('type', [...plain, party, list]);

export const interviewPage = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'Use small letters, digits and hyphens, for example "response-levels"'),
  title: z.string(),
  intro: z.string().optional().describe('One or two sentences at the top of the page'),
  askWhen: askWhen.optional(),
  questions: z.array(question).min(1),
});

export const interview = z.strictObject({
  pages: z.array(interviewPage).min(1),
  warnings: z.array(warning).default([]).describe('From warnings.yaml'),
});

export type { AskWhen, Warning };
export type Citation = z.output<typeof citation>;
export type Basis = z.output<typeof basis>;
export type Option = z.output<typeof option>;
export type RowQuestion = z.output<typeof rowQuestion>;
export type Question = z.output<typeof question>;
export type QuestionType = Question['type'];
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>;
export type Suggestion = z.output<typeof suggestion>;
export type InterviewPage = z.output<typeof interviewPage>;
export type Interview = z.output<typeof interview>;
