import { z } from 'zod';

const shape = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether a text is a day ("2015-05-29"), a month ("2015-05") or a year ("2015") that the calendar has; returns true or false. */
export function isPartialDate(text: string): boolean {
  if (!shape.test(text)) return false;
  const [year = '', month = '01', day = '01'] = text.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return (
    Number(year) >= 1800 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
  );
}

const cure = 'Write a day as 2015-05-29, a month as 2015-05 or a year as 2015.';

/** A date as exact as it is known. */
export const partialDateSchema = z.string({ error: cure }).refine(isPartialDate, { error: cure });

/** A whole day. YAML readers that make Date objects of days are allowed for. */
export const daySchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string()
    .refine((text) => text.length === 10 && isPartialDate(text), { error: 'Write a day that exists, as 2026-11-21.' }),
);
