import type {
  BlankList,
  Clause,
  Colophon,
  Contents,
  DraftingNote,
  Exhibit,
  FillLine,
  Signature,
  Subtitle,
  Table,
  Title,
} from '../../../tree/nodes.ts';
import { standingText } from '../../../tree/part-labels.ts';
import { plainText } from '../../../tree/plain-text.ts';
import { cleanText } from '../clean-text.ts';
import { measureText } from '../layout/measure-text.ts';
import { cellPadding, page, signatureTab } from '../styles/page.ts';
import type { Piece, WordParagraph, WordTable } from '../model/word-blocks.ts';
import { contentsParagraphs } from './contents-list.ts';
import { inlines } from './inlines.ts';
import { keepRows } from './keep-rows.ts';
import { bookmarksOf } from './text-blocks.ts';
import { addParagraph, touchesTable, writeBlocks, type Place, type Writing } from './writing.ts';

/** Writes the document's title. */
export const writeTitle = (node: Title, writing: Writing): void => {
  addParagraph(writing, 'Title', inlines(node.children, writing));
};

/** Writes the line below the title. */
export const writeSubtitle = (node: Subtitle, writing: Writing): void => {
  addParagraph(writing, 'Subtitle', inlines(node.children, writing));
};

/** Writes the contents list; its page numbers are filled in once pages are known. */
export const writeContents = (node: Contents, writing: Writing): void => {
  if (node.entries.length === 0) return;
  addParagraph(writing, 'ContentsHeading', [{ kind: 'text', text: standingText.contents }]);
  writing.out.push(...contentsParagraphs(node.entries, writing.targets));
};

/** Writes a clause: its numbered heading and what stands below. Text under a heading inside it begins where that heading does. */
export const writeClause = (node: Clause, writing: Writing): void => {
  addParagraph(writing, 'Heading1', inlines(node.heading, writing), bookmarksOf(writing, node.key));
  const heading = node.children.findIndex(({ type }) => type === 'heading');
  const end = heading === -1 ? node.children.length : heading;
  writeBlocks(writing, node.children.slice(0, end), { part: 'clause', depth: 0 });
  writeBlocks(writing, node.children.slice(end), { part: 'body', depth: 0 });
};

/** Writes an exhibit on a page of its own. */
export const writeExhibit = (node: Exhibit, writing: Writing): void => {
  addParagraph(writing, 'ExhibitHeading', inlines(node.heading, writing), bookmarksOf(writing, node.key));
  writeBlocks(writing, node.children, { part: 'exhibit', depth: 0 });
};

/** Writes a table with a marked header row. Two tables in a row are kept apart, since Word would join them; a list and a table too. */
export const writeTable = (node: Table, writing: Writing): void => {
  if (node.header.length === 0) return;
  if (touchesTable(writing.out.at(-1))) addParagraph(writing, 'TableGap', []);
  const shares = node.header.map((_, at) => node.widths[at] ?? 1 / node.header.length);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.max(Math.round((share / total) * page.textWidth), cellPadding.side * 4));
  const cell = (
    children: (typeof node.header)[number] | undefined,
    style: 'TableHead' | 'TableText',
  ): WordParagraph => ({
    kind: 'paragraph',
    style,
    pieces: inlines(children ?? [], writing),
    bookmarks: [],
    notes: [],
    keepNext: false,
  });
  const rows = [
    node.header.map((children) => cell(children, 'TableHead')),
    ...node.rows.map((row) => node.header.map((_, at) => cell(row[at], 'TableText'))),
  ];
  const before = writing.out.at(-1);
  // What is said of a table stays with it: a table never begins a page alone.
  if (before?.kind === 'paragraph') before.keepNext = true;
  rows[0]?.[0]?.notes.push(...writing.waiting);
  writing.waiting = [];
  const table: WordTable = { kind: 'table', widths, rows };
  keepRows(table);
  writing.out.push(table);
};

// The last blocks of a run: the page on which a run ends holds two, since a signature never stands on a page alone.
const joinToBlockBefore = (before: WordParagraph, writing: Writing): void => {
  const start = writing.out.findLastIndex((block) => block.kind === 'paragraph' && block.style === 'SignatureHeading');
  const earlier = writing.out[start - 1];
  if (earlier?.kind === 'paragraph' && isSignature(earlier)) earlier.keepNext = false;
  before.keepNext = true;
};
const isSignature = ({ style }: WordParagraph): boolean => style.startsWith('Signature');

/** Writes a signature block that stays on one page, with the paragraph or the block before it. */
export const writeSignature = (node: Signature, writing: Writing): void => {
  const before = writing.out.at(-1);
  if (before?.kind === 'paragraph') {
    if (isSignature(before)) joinToBlockBefore(before, writing);
    else before.keepNext = true;
  }
  const start = writing.out.length;
  addParagraph(writing, 'SignatureHeading', inlines(node.heading, writing));
  writeBlocks(writing, node.children, { part: 'signature', depth: 0 });
  for (const block of writing.out.slice(start, -1)) if (block.kind === 'paragraph') block.keepNext = true;
};

/** Writes a label and a line to write on, the lines of a block beginning below one another where the label leaves room. */
export const writeFillLine = (node: FillLine, writing: Writing, place: Place): void => {
  const label = inlines(node.label, writing);
  const signature = place.part === 'signature';
  const short = signature && measureText(`${plainText(node.label)}: `, 22, false) < signatureTab;
  const tabs: readonly Piece[] = short
    ? [{ kind: 'tab' }, { kind: 'tab' }]
    : [{ kind: 'text', text: ' ' }, { kind: 'tab' }];
  const plain = place.depth === 0 ? 'FillLine' : 'FillLineInside';
  const beside: readonly Piece[] =
    node.beside === undefined
      ? []
      : [{ kind: 'tab' }, { kind: 'text', text: cleanText(`${node.beside}: `) }, { kind: 'tab' }];
  addParagraph(writing, short ? 'SignatureLine' : signature ? 'SignatureFill' : plain, [
    ...label,
    { kind: 'text', text: ':' },
    ...tabs,
    ...beside,
  ]);
};

/** Makes a drafting note a comment on the paragraph before it. */
export const writeDraftingNote = (node: DraftingNote, writing: Writing): void => {
  const text = cleanText(plainText(node.children));
  if (text.trim() === '') return;
  const id = writing.notes.length;
  writing.notes.push({ id, text });
  const before = writing.out.at(-1);
  const anchor = before?.kind === 'table' ? before.rows.at(-1)?.[0] : before;
  if (anchor === undefined) writing.waiting.push(id);
  else anchor.notes.push(id);
};

/** Writes the list of blanks that a draft still has. */
export const writeBlankList = (node: BlankList, writing: Writing): void => {
  if (node.blanks.length === 0) return;
  addParagraph(writing, 'BlankListHeading', [{ kind: 'text', text: standingText.blankList }]);
  for (const blank of node.blanks) {
    const label: Piece = { kind: 'text', text: cleanText(blank.label), bold: true };
    const places: readonly Piece[] =
      blank.places.length === 0 ? [] : [{ kind: 'text', text: cleanText(`: ${blank.places.join('; ')}`) }];
    addParagraph(writing, 'ListBullet', [label, ...places]);
  }
};

/** Writes the last lines as one paragraph, so that one stroke deletes it. */
export const writeColophon = (node: Colophon, writing: Writing): void => {
  addParagraph(writing, 'Colophon', inlines(node.children, writing));
};
