import type { ListPlace } from './lists.ts';

/** One paragraph style. Lengths in twips, `size` in half points; what is left out comes from `basedOn`. */
export interface ParagraphStyle {
  /** As shown in Word's style list. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly before?: number;
  readonly after?: number;
  /** Least height of a line: fixed here so that a page breaks alike in Word and elsewhere. */
  readonly line?: number;
  readonly left?: number;
  readonly hanging?: number;
  readonly align?: 'center' | 'right';
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Outline level, 0 for the top: what screen readers and the navigation pane go by. */
  readonly outline?: number;
  readonly list?: ListPlace;
  readonly tabs?: readonly {
    readonly at: number;
    readonly align: 'left' | 'right';
    readonly leader?: 'dot' | 'underscore';
  }[];
  readonly rule?: 'above' | 'below';
  readonly priority?: number;
}
