import { questionLabel, type Answer, type Interview, type Row } from '../../assembly/index.ts';

/** An answer that has no place any more, in the words of a person. */
export interface LeftOverLine {
  /** "Fax number", or "Agency 2: fax number". */
  readonly name: string;
  readonly text: string;
}

/**
 * Takes where an answer stood and what it was; gives both as words. A question that is gone has no label any more, so its
 * name is read as words: the answer itself mostly tells what was asked.
 */
export function describeLeftOver(at: string, value: Answer, interview: Interview): LeftOverLine {
  const [id = '', ...inside] = at.split('.');
  const question = interview.pages.flatMap(({ questions }) => questions).find((each) => each.id === id);
  if (!question) return { name: inWords([id, ...inside.filter(isName)].join(' ')), text: sayValue(value) };
  const field = inside.findLast(isName);
  const fields = 'fields' in question ? question.fields : [];
  const asked = field === undefined ? question : fields.find((each) => each.id === field);
  const place = questionLabel(interview, asked ? at : at.slice(0, -1 - (field ?? '').length));
  return {
    name: asked ? place : `${place}: ${inWords(field ?? '').toLowerCase()}`,
    // What is left of a choice is the name of an option that is no longer offered.
    text:
      asked?.type === 'choice' || asked?.type === 'choices' ? namesOf(value).map(inWords).join(', ') : sayValue(value),
  };
}

function isName(part: string): boolean {
  return !/^\d+$/.test(part);
}

function namesOf(value: Answer): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

/** "faxNumber" as "Fax number". */
function inWords(name: string): string {
  const words = name.replaceAll(
    /([a-z\d])([A-Z])/g,
    (_found, end: string, start: string) => `${end} ${start.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sayValue(value: Answer | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    return value
      .map((each: Answer) => sayValue(each))
      .filter((text) => text !== '')
      .join('; ');
  }
  return Object.entries(value as Row)
    .filter(([name, held]) => name !== 'key' && sayValue(held as Answer) !== '')
    .map(([name, held]) => `${inWords(name)}: ${sayValue(held as Answer)}`)
    .join(', ');
}
