import { z } from 'zod';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodRawIssue;
type IssueOf<Code extends z.core.$ZodIssueCode> = Extract<Issue, { readonly code: Code }>;

/** What a policy writer calls each kind of value in a YAML file. */
const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list with a hyphen before each item',
  object: 'fields, each on a line of its own as "name: value"',
  record: 'fields, each on a line of its own as "name: value"',
};

/** Zod speaks to programmers; these are its sentences for whoever wrote the file. Where a schema has its own words, they stand. */
const sentences: { readonly [Code in z.core.$ZodIssueCode]?: (issue: IssueOf<Code>) => string } = {
  invalid_type: ({ input, expected }) =>
    input === undefined ? 'This field is missing' : `Write ${kinds[expected] ?? expected} here`,
  unrecognized_keys: ({ keys, inst }) =>
    keys.map((key) => `There is no field "${key}" here. ${nearest(key, fieldsOf(inst))}`.trim()).join(' '),
  invalid_value: ({ values, input }) => oneOf(values, input),
  invalid_union: (issue) =>
    'options' in issue && Array.isArray(issue.options)
      ? oneOf(issue.options as z.core.util.Primitive[], valueOf(issue))
      : '',
  too_small: ({ origin, minimum }) =>
    origin === 'string' ? 'Write something here' : `At least ${String(minimum)} must stand here`,
};

/** Takes what Zod found; gives a sentence in plain words, or nothing where Zod's own is to stand. For `safeParse`. */
export const issueInWords: z.core.$ZodErrorMap = (issue) => {
  const sentence = sentences[issue.code] as ((issue: Issue) => string) | undefined;
  return sentence?.(issue) || undefined;
};

function oneOf(values: readonly z.core.util.Primitive[], input: unknown): string {
  const words = values.map(String);
  const listed = words.map((word) => `"${word}"`).join(', ');
  const hint = typeof input === 'string' ? nearest(input, words).trim() : '';
  if (input === undefined) return `This field is missing. Write ${words.length === 1 ? '' : 'one of '}${listed}`;
  return hint || `Write ${words.length === 1 ? '' : 'one of '}${listed}`;
}

function fieldsOf(inst: Issue['inst']): readonly string[] {
  return inst instanceof z.ZodObject ? Object.keys(inst.shape) : [];
}

/** Which of several kinds an entry is, is said in one of its fields. */
function valueOf({ input, discriminator }: IssueOf<'invalid_union'>): unknown {
  return discriminator && typeof input === 'object' && input !== null
    ? (input as Record<string, unknown>)[String(discriminator)]
    : undefined;
}
