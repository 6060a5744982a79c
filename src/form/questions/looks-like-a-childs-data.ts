/** Patterns that have no place in an agreement between agencies, and what to call them. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/\b\d{3}-\d{2}-\d{4}\b/, 'a Social Security number'],
  [/\b(?:dob|d\.o\.b\.|date of birth|born on)\b/i, 'a birth date'],
  [/\b(?:case|referral|client|petition)\s*(?:no\.?|number|#)\s*:?\s*[A-Z]{0,3}\d{4,}/i, 'a case number'],
  [/\b(?:minor|child|victim|youth)(?:'s)?\s+(?:name|initials)\s*(?:is|:)/i, "a child's name"],
  [/\b\d{4}-\d{4}-\d{4}-\d{7}\b/, 'a case number'],
];

/** Gives what a text looks like ("a birth date"), or undefined when nothing stands out. */
export function looksLikeAChildsData(text: string): string | undefined {
  return signs.find(([sign]) => sign.test(text))?.[1];
}
