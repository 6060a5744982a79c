import { color } from './page.ts';

/** Character styles: how a word looks inside a paragraph. `size` is in half points. */
export interface CharacterStyle {
  readonly name: string;
  readonly bold?: boolean;
  readonly color?: string;
  readonly underline?: boolean;
  readonly fill?: string;
  readonly size?: number;
}

export const characterStyles = {
  Blank: { name: 'Blank', fill: color.blankFill },
  PlaceholderText: { name: 'Placeholder Text', fill: color.blankFill },
  DefinedTerm: { name: 'Defined Term', bold: true },
  Hyperlink: { name: 'Hyperlink', color: color.link, underline: true },
  CommentReference: { name: 'annotation reference', size: 16 },
} as const satisfies Record<string, CharacterStyle>;

export type CharacterStyleId = keyof typeof characterStyles;
