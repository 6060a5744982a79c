import { color, page, signatureLineEnd, signatureTab, textIndent } from './page.ts';
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
  readonly tabs?: readonly { readonly at: number; readonly align: 'left' | 'right'; readonly leader?: 'dot' | 'underscore' }[];
  readonly rule?: 'above' | 'below';
  readonly priority?: number;
}

const heading = { basedOn: 'Normal', bold: true, color: color.accent, keepNext: true, keepLines: true } as const;
const [, first, second, third] = textIndent;

const text = {
  Normal: { name: 'Normal', size: 22, before: 0, after: 120, line: 290 },
  BodyText: { name: 'Body Text', basedOn: 'Normal', priority: 1 },
  ClauseText: { name: 'Clause Text', basedOn: 'BodyText', left: first },
  Definition: { name: 'Definition', basedOn: 'BodyText', left: first },
  ProvisionText1: { name: 'Provision 1 Continued', basedOn: 'BodyText', left: first },
  ProvisionText2: { name: 'Provision 2 Continued', basedOn: 'BodyText', left: second },
  ProvisionText3: { name: 'Provision 3 Continued', basedOn: 'BodyText', left: third },
} as const;

const headings = {
  Title: { ...heading, name: 'Title', next: 'Subtitle', size: 44, after: 80, line: 540 },
  Subtitle: { name: 'Subtitle', basedOn: 'Normal', next: 'BodyText', size: 26, color: color.quiet, after: 320, line: 340, keepLines: true, rule: 'below' },
  Heading1: { ...heading, name: 'heading 1', next: 'Provision1', size: 25, before: 320, after: 120, line: 320, left: first, hanging: first, outline: 0, list: { list: 'clauses', level: 0 } },
  HeadingPlain: { ...heading, name: 'Heading Unnumbered', next: 'BodyText', size: 25, before: 320, after: 120, line: 320, outline: 0 },
  HeadingNewPage: { ...heading, name: 'Heading on a New Page', next: 'BodyText', size: 25, after: 120, line: 320, pageBreakBefore: true, outline: 0 },
  Heading2: { ...heading, name: 'heading 2', next: 'BodyText', size: 23, before: 240, after: 80, line: 300, outline: 1 },
  Heading3: { ...heading, name: 'heading 3', next: 'BodyText', size: 22, color: color.quiet, before: 200, after: 80, outline: 2 },
  ExhibitHeading: { ...heading, name: 'Exhibit Heading', next: 'BodyText', size: 30, after: 200, line: 380, pageBreakBefore: true, outline: 0, list: { list: 'exhibits', level: 0 } },
  BlankListHeading: { ...heading, name: 'Draft List Heading', next: 'BodyText', size: 25, after: 120, line: 320, pageBreakBefore: true, outline: 0 },
} as const;

const numbered = {
  Provision1: { name: 'Provision 1', basedOn: 'BodyText', left: first, hanging: first, list: { list: 'clauses', level: 1 }, priority: 2 },
  Provision2: { name: 'Provision 2', basedOn: 'BodyText', left: second, hanging: second - first, list: { list: 'clauses', level: 2 }, priority: 2 },
  Provision3: { name: 'Provision 3', basedOn: 'BodyText', left: third, hanging: third - second, list: { list: 'clauses', level: 3 }, priority: 2 },
  Recital: { name: 'Recital', basedOn: 'BodyText', left: first, hanging: first, list: { list: 'recitals', level: 0 } },
  Recital2: { name: 'Recital 2', basedOn: 'BodyText', left: second, hanging: second - first, list: { list: 'recitals', level: 1 } },
  Recital3: { name: 'Recital 3', basedOn: 'BodyText', left: third, hanging: third - second, list: { list: 'recitals', level: 2 } },
  ExhibitProvision1: { name: 'Exhibit Provision 1', basedOn: 'BodyText', left: first, hanging: first, list: { list: 'exhibits', level: 1 } },
  ExhibitProvision2: { name: 'Exhibit Provision 2', basedOn: 'BodyText', left: second, hanging: second - first, list: { list: 'exhibits', level: 2 } },
  ExhibitProvision3: { name: 'Exhibit Provision 3', basedOn: 'BodyText', left: third, hanging: third - second, list: { list: 'exhibits', level: 3 } },
} as const;

const bullet = { basedOn: 'BodyText', hanging: 360, after: 60 } as const;
const bullets = {
  ListBullet: { ...bullet, name: 'List Bullet', left: 360, list: { list: 'bullets', level: 0 } },
  ListBullet2: { ...bullet, name: 'List Bullet 2', left: first + 360, list: { list: 'bullets', level: 1 } },
  ListBullet3: { ...bullet, name: 'List Bullet 3', left: second + 360, list: { list: 'bullets', level: 2 } },
  ListBullet4: { ...bullet, name: 'List Bullet 4', left: third + 360, list: { list: 'bullets', level: 3 } },
  CheckItem: { name: 'Check Item', basedOn: 'BodyText', left: 360, hanging: 360, after: 60 },
  ListContinue: { name: 'List Continue', basedOn: 'BodyText', left: 360, after: 60 },
  ListContinue2: { name: 'List Continue 2', basedOn: 'BodyText', left: first + 360, after: 60 },
  ListContinue3: { name: 'List Continue 3', basedOn: 'BodyText', left: second + 360, after: 60 },
  ListContinue4: { name: 'List Continue 4', basedOn: 'BodyText', left: third + 360, after: 60 },
} as const;

const rightEdge = { at: page.textWidth, align: 'right' } as const;
const furniture = {
  TableText: { name: 'Table Text', basedOn: 'Normal', size: 19, after: 0, line: 250 },
  TableHead: { name: 'Table Head', basedOn: 'TableText', bold: true, color: color.accent, keepNext: true },
  /** Keeps two tables apart, and ends a document that would otherwise end with a table. */
  TableGap: { name: 'Table Gap', basedOn: 'Normal', size: 8, after: 0, line: 120 },
  SignatureHeading: { name: 'Signature Heading', basedOn: 'BodyText', next: 'SignatureText', bold: true, before: 280, after: 40, keepNext: true, keepLines: true },
  SignatureText: { name: 'Signature Text', basedOn: 'BodyText', after: 40, keepLines: true },
  SignatureName: { name: 'Signature Name', basedOn: 'SignatureText', before: 60, left: signatureTab, hanging: signatureTab },
  SignatureLine: {
    name: 'Signature', basedOn: 'BodyText', before: 160, after: 40, keepLines: true,
    tabs: [{ at: signatureTab, align: 'left' }, { at: signatureLineEnd, align: 'right', leader: 'underscore' }],
  },
  /** For a label too long to stand beside the others. */
  SignatureFill: { name: 'Signature Fill Line', basedOn: 'BodyText', before: 160, after: 40, keepLines: true, tabs: [{ at: page.textWidth - 1260, align: 'right', leader: 'underscore' }] },
  FillLine: { name: 'Fill Line', basedOn: 'BodyText', before: 60, tabs: [{ at: page.textWidth, align: 'right', leader: 'underscore' }] },
  Colophon: { name: 'Colophon', basedOn: 'Normal', size: 17, color: color.quiet, before: 480, after: 0, line: 230, keepLines: true, rule: 'above' },
  ContentsHeading: { ...heading, name: 'TOC Heading', next: 'BodyText', size: 25, before: 240, after: 120, line: 320 },
  TOC1: { name: 'toc 1', basedOn: 'Normal', after: 40, left: first, hanging: first, tabs: [{ at: first, align: 'left' }, { ...rightEdge, leader: 'dot' }] },
  TOC2: { name: 'toc 2', basedOn: 'Normal', after: 40, tabs: [{ ...rightEdge, leader: 'dot' }] },
  Header: { name: 'header', basedOn: 'Normal', size: 17, color: color.quiet, after: 0, line: 230, tabs: [rightEdge] },
  Footer: { name: 'footer', basedOn: 'Normal', size: 17, color: color.quiet, after: 0, line: 230, align: 'center' },
  CommentText: { name: 'annotation text', basedOn: 'Normal', size: 20, after: 0, line: 250 },
} as const;

export const paragraphStyles = { ...text, ...headings, ...numbered, ...bullets, ...furniture } as const satisfies Record<string, ParagraphStyle>;

export type ParagraphStyleId = keyof typeof paragraphStyles;
