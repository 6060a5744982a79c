import type { Block, Clause, Exhibit, Provision } from './nodes.ts';

/** A paragraph's number as it stands at the start of the paragraph: "7.1", "(a)", and with a stop "A." and "1.". */
export function provisionLabel({ number, scheme, level }: Provision): string {
  return level === 1 && scheme !== 'clause' ? `${number}.` : number;
}

/** "7." before a clause's heading, "Exhibit A" before an exhibit's, or what the document type calls it. */
export function partLabel(part: Clause | Exhibit): string {
  return part.type === 'clause' ? `${part.number}.` : part.citedAs;
}

/** What a renderer writes above or before parts that have no heading of their own in the template. */
export const standingText = {
  contents: 'Contents',
  blankList: 'Blanks to fill in',
  draftingNote: 'Drafting note: ',
} as const satisfies { [T in Block['type']]?: string };
