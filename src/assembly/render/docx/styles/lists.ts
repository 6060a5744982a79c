import type { PartWords } from '../../../tree/part-words.ts';

/** Where a style stands in a numbered list. */
export interface ListPlace {
  readonly list: ListId;
  readonly level: number;
}

export interface ListLevel {
  readonly format: 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'bullet';
  /** Word's own notation: %1 is the number at the first level. */
  readonly text: string;
  /** What stands between the number and the text. */
  readonly after: 'tab' | 'space';
  /** A level whose number follows the document type's own word for such a part: "Exhibit A." */
  readonly named?: keyof PartWords;
}

const letter = (text: string): ListLevel => ({ format: 'lowerLetter', text, after: 'tab' });
const roman = (text: string): ListLevel => ({ format: 'lowerRoman', text, after: 'tab' });
const bullet = (text: string): ListLevel => ({ format: 'bullet', text, after: 'tab' });

/**
 * The multilevel lists. Each level belongs to one paragraph style, so choosing the style numbers the paragraph and
 * renumbers the rest. Provisions of an exhibit hang below its heading, so they begin again in each exhibit.
 */
export const lists = {
  clauses: [
    { format: 'decimal', text: '%1.', after: 'tab' },
    { format: 'decimal', text: '%1.%2', after: 'tab' },
    letter('(%3)'),
    roman('(%4)'),
  ],
  recitals: [{ format: 'upperLetter', text: '%1.', after: 'tab' }, letter('(%2)'), roman('(%3)')],
  exhibits: [
    { format: 'upperLetter', text: '%1.', after: 'space', named: 'exhibit' },
    { format: 'decimal', text: '%2.', after: 'tab' },
    letter('(%3)'),
    roman('(%4)'),
  ],
  bullets: [bullet('•'), bullet('•'), bullet('•'), bullet('•')],
} as const satisfies Record<string, readonly ListLevel[]>;

export type ListId = keyof typeof lists;
export const listIds = Object.keys(lists) as ListId[];

/** Takes a list's name; gives its number in numbering.xml, counted from 1. */
export const listNumber = (list: ListId): number => listIds.indexOf(list) + 1;
