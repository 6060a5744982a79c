import { z } from 'zod';
import { askWhen } from './condition-schema.ts';

/**
 * The shape of one entry of `warnings.yaml`: something that an answer set may well say, and that a careful reader would
 * ask about. A warning never blocks. Each `.describe()` is a policy writer's help text. Needed only where YAML is read.
 */
const id = z.string().regex(/^[a-z][a-zA-Z0-9]*$/, 'Write the id of a question');

const said = {
  sentence: z
    .string()
    .min(1)
    .describe(
      'What to say. {rows} stands for all rows that it is about (unchecked), {row} for the row that it is about, {option} for the choice, {most} for the limit',
    ),
  onlyWhen: askWhen.optional().describe('A condition without which nothing is said'),
};

export const warning = z.discriminatedUnion('kind', [
  z
    .strictObject({ ...said, kind: z.literal('order'), first: id, then: id })
    .describe('Two dates, of which the first must not be the later one'),
  z
    .strictObject({ ...said, kind: z.literal('same'), list: id, field: id })
    .describe('Two rows of a list with the same answer in a field'),
  z
    .strictObject({ ...said, kind: z.literal('empty'), list: id, field: id })
    .describe('A row of a list, or a party, without an answer in a field'),
  z
    .strictObject({ ...said, kind: z.literal('unchecked'), list: id })
    .describe('A row of a list that this site filled in and that nobody has checked yet'),
  z
    .strictObject({
      ...said,
      kind: z.literal('when'),
      at: id.describe('The question that the warning leads to'),
      when: askWhen,
      rows: z
        .strictObject({ list: id, fields: z.array(id).min(1), are: z.array(z.string()).min(1) })
        .optional()
        .describe('Only when a row of this list has one of these values in one of these fields'),
    })
    .describe('Answers that do not go together'),
  z
    .strictObject({
      ...said,
      kind: z.literal('longerThan'),
      question: id,
      field: id.optional().describe('For a list: the field that holds the time'),
      row: z.string().optional().describe('For a list: the key of the ready-made row that the clock is for'),
      most: z.number().positive(),
      unit: z.enum(['hours', 'days', 'months', 'years']),
    })
    .describe("A time that is longer than the law's clock, as a number or in words"),
  z
    .strictObject({
      ...said,
      kind: z.literal('unmatched'),
      choices: id,
      of: z.array(z.string()).min(1).describe('The option values that are looked at'),
      list: id,
      fields: z.array(id).min(1),
      side: z.enum(['chosen but not listed', 'listed but not chosen']),
    })
    .describe('A choice and the rows of a list that do not say the same'),
]);

export type Warning = z.output<typeof warning>;
export type WarningKind = Warning['kind'];
export type WarningOf<K extends WarningKind> = Extract<Warning, { kind: K }>;
