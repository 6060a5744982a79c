import { z } from 'zod';

/** A condition: another question's answer, or several of them. Nothing cleverer is allowed in YAML. */
export type AskWhen =
  | { question: string; is: string | number | boolean | (string | number | boolean)[] }
  | { any: AskWhen[] }
  | { all: AskWhen[] };

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** The shape of a condition in YAML. */
export const askWhen: z.ZodType<AskWhen> = z.lazy(() =>
  z.union([
    z.strictObject({
      question: z.string().describe('Id of a question asked earlier, or of a sibling in the same row'),
      is: z
        .union([scalar, z.array(scalar)])
        .describe('The answer that lets this one be asked; a list means any of them'),
    }),
    z.strictObject({ any: z.array(askWhen).min(1) }),
    z.strictObject({ all: z.array(askWhen).min(1) }),
  ]),
);
