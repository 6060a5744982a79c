import { bodyRules, leftoverRules } from './body-rules.ts';
import { packageRules } from './package-rules.ts';
import { openWordFile } from './word-file.ts';

const rules = { ...packageRules, ...bodyRules, ...leftoverRules };

export type WordFileRule = keyof typeof rules;

/** One thing that is wrong with a Word file: the rule and a sentence. */
export interface WordFileProblem {
  readonly rule: WordFileRule;
  readonly sentence: string;
}

/**
 * Takes a Word file that we made; gives what is wrong with it beyond what the Open XML SDK looks at, nothing when all
 * is well. The rules come from the mutations that the SDK misses and from reports of Word's repair prompt
 * (open-agreements issues 352 and 373). Throws when it is no zip file.
 */
export const checkWordFile = (bytes: Uint8Array): readonly WordFileProblem[] => {
  const file = openWordFile(bytes);
  return (Object.keys(rules) as WordFileRule[]).flatMap((rule) =>
    rules[rule](file).map((sentence) => ({ rule, sentence })),
  );
};
