import { headingLook } from './heading-look.ts';
import type { ParagraphStyle } from './paragraph-style.ts';
import { color, page, signatureLineEnd, signatureTab, textIndent } from './page.ts';

const [, first] = textIndent;
const rightEdge = { at: page.textWidth, align: 'right' } as const;
/** Styles of tables, signature blocks, the contents list, headers and footers. */
export const furnitureStyles = {
  TableText: { name: 'Table Text', basedOn: 'Normal', size: 19, after: 0, line: 250 },
  TableHead: { name: 'Table Head', basedOn: 'TableText', bold: true, color: color.accent, keepNext: true },
  /** Keeps two tables apart, and ends a document that would otherwise end with a table. */
  TableGap: { name: 'Table Gap', basedOn: 'Normal', size: 8, after: 0, line: 120 },
  SignatureHeading: {
    name: 'Signature Heading',
    basedOn: 'BodyText',
    next: 'SignatureText',
    bold: true,
    before: 280,
    after: 40,
    keepNext: true,
    keepLines: true,
  },
  SignatureText: { name: 'Signature Text', basedOn: 'BodyText', after: 40, keepLines: true },
  SignatureName: {
    name: 'Signature Name',
    basedOn: 'SignatureText',
    before: 60,
    left: signatureTab,
    hanging: signatureTab,
  },
  SignatureLine: {
    name: 'Signature',
    basedOn: 'BodyText',
    before: 160,
    after: 40,
    keepLines: true,
    tabs: [
      { at: signatureTab, align: 'left' },
      { at: signatureLineEnd, align: 'right', leader: 'underscore' },
      { at: signatureLineEnd + 240, align: 'left' },
      { at: page.textWidth, align: 'right', leader: 'underscore' },
    ],
  },
  /** For a label too long to stand beside the others. */
  SignatureFill: {
    name: 'Signature Fill Line',
    basedOn: 'BodyText',
    before: 160,
    after: 40,
    keepLines: true,
    tabs: [{ at: page.textWidth - 1260, align: 'right', leader: 'underscore' }],
  },
  FillLine: {
    name: 'Fill Line',
    basedOn: 'BodyText',
    before: 60,
    tabs: [{ at: page.textWidth, align: 'right', leader: 'underscore' }],
  },
  /** A line to write on that belongs to a numbered paragraph. */
  FillLineInside: {
    name: 'Fill Line in a Provision',
    basedOn: 'FillLine',
    before: 60,
    left: first,
    tabs: [{ at: page.textWidth, align: 'right', leader: 'underscore' }],
  },
  Colophon: {
    name: 'Colophon',
    basedOn: 'Normal',
    size: 17,
    color: color.quiet,
    before: 480,
    after: 0,
    line: 230,
    keepLines: true,
    rule: 'above',
  },
  ContentsHeading: {
    ...headingLook,
    name: 'TOC Heading',
    next: 'BodyText',
    size: 25,
    before: 240,
    after: 120,
    line: 320,
  },
  TOC1: {
    name: 'toc 1',
    basedOn: 'Normal',
    after: 40,
    left: first,
    hanging: first,
    tabs: [
      { at: first, align: 'left' },
      { ...rightEdge, leader: 'dot' },
    ],
  },
  TOC2: { name: 'toc 2', basedOn: 'Normal', after: 40, tabs: [{ ...rightEdge, leader: 'dot' }] },
  Header: { name: 'header', basedOn: 'Normal', size: 17, color: color.quiet, after: 0, line: 230, tabs: [rightEdge] },
  Footer: { name: 'footer', basedOn: 'Normal', size: 17, color: color.quiet, after: 0, line: 230, align: 'center' },
  CommentText: { name: 'annotation text', basedOn: 'Normal', size: 20, after: 0, line: 250 },
} as const satisfies Record<string, ParagraphStyle>;
