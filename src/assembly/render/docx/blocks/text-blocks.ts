import type { Bullets, Definitions, Heading, Paragraph, Provision, Recitals } from '../../../tree/nodes.ts';
import { measureText } from '../layout/measure-text.ts';
import type { Piece } from '../model/word-blocks.ts';
import { signatureTab } from '../styles/page.ts';
import type { ParagraphStyleId } from '../styles/paragraph-styles.ts';
import { holdLabels } from './hold-labels.ts';
import { inlines } from './inlines.ts';
import { addParagraph, writeBlocks, type Place, type Writing } from './writing.ts';

const bulletStyles = ['ListBullet', 'ListBullet2', 'ListBullet3', 'ListBullet4'] as const;
const continueStyles = ['ListContinue', 'ListContinue2', 'ListContinue3', 'ListContinue4'] as const;
const textStyles = ['BodyText', 'ProvisionText1', 'ProvisionText2', 'ProvisionText3'] as const;
const numberedStyles = {
  clause: ['Provision1', 'Provision2', 'Provision3'],
  recital: ['Recital', 'Recital2', 'Recital3'],
  exhibit: ['ExhibitProvision1', 'ExhibitProvision2', 'ExhibitProvision3'],
} as const satisfies Record<Provision['scheme'], readonly ParagraphStyleId[]>;

/** Takes a key; gives the names of the bookmarks to set on the paragraph that it names. */
export const bookmarksOf = (writing: Writing, key: string | undefined): readonly string[] => {
  const target = key === undefined ? undefined : writing.targets.get(key);
  if (target === undefined || writing.marked.has(target.bookmark)) return [];
  writing.marked.add(target.bookmark);
  return [target.bookmark];
};

const textStyle = (place: Place): ParagraphStyleId => {
  if (place.part === 'signature') return 'SignatureText';
  return place.part === 'clause' && place.depth === 0 ? 'ClauseText' : textStyles[place.depth];
};

// Text of a clause is set in as far as its first-level provisions, so a bullet there is as deep as in one.
const bulletDepth = (place: Place): Place['depth'] => (place.part === 'clause' && place.depth === 0 ? 1 : place.depth);

// "Name: Ana Ruiz" in a signature block: the name goes below the others, in a column of its own.
const labelled = /^([^\s:][^:]{0,16}:) /;
const inColumn = (pieces: readonly Piece[]): readonly Piece[] | undefined => {
  const [first, ...rest] = pieces;
  const label = first?.kind === 'text' ? labelled.exec(first.text)?.[1] : undefined;
  if (first?.kind !== 'text' || label === undefined || measureText(label, 22, first.bold ?? false) > signatureTab - 100)
    return undefined;
  const after = first.text.slice(label.length + 1);
  return [{ ...first, text: label }, { kind: 'tab' }, ...(after === '' ? [] : [{ ...first, text: after }]), ...rest];
};

// A line that begins with a check box: the text hangs beside the box.
const besideBox = (pieces: readonly Piece[]): readonly Piece[] | undefined => {
  const [box, label, ...rest] = pieces;
  if (box?.kind !== 'checkBox' || label?.kind !== 'text') return undefined;
  return [box, { kind: 'tab' }, { ...label, text: label.text.trimStart() }, ...rest];
};

/** Writes running text in the style of its place. */
export const writeParagraph = (node: Paragraph, writing: Writing, place: Place): void => {
  const checked =
    place.depth === 0 && place.part !== 'clause' && node.children[0]?.type === 'checkBox'
      ? besideBox(inlines(node.children, writing))
      : undefined;
  if (checked !== undefined) {
    addParagraph(writing, 'CheckItem', checked);
    return;
  }
  const columns = place.part === 'signature' ? inColumn(inlines(node.children, writing)) : undefined;
  if (columns !== undefined) addParagraph(writing, 'SignatureName', columns);
  else addParagraph(writing, textStyle(place), holdLabels(inlines(node.children, writing)));
};

/** Writes an unnumbered heading. */
export const writeHeading = (node: Heading, writing: Writing): void => {
  const levelOne = node.newPage ? 'HeadingNewPage' : 'HeadingPlain';
  addParagraph(
    writing,
    node.level === 1 ? levelOne : 'Heading2',
    inlines(node.children, writing),
    bookmarksOf(writing, node.key),
  );
};

/** Writes a numbered paragraph: its first paragraph carries the number, the rest is set in below it. */
export const writeProvision = (node: Provision, writing: Writing, place: Place): void => {
  const lead = node.children.findIndex((child) => child.type === 'paragraph');
  const first =
    lead >= 0 && node.children.slice(0, lead).every((child) => child.type === 'draftingNote')
      ? node.children[lead]
      : undefined;
  const pieces = first?.type === 'paragraph' ? inlines(first.children, writing) : [];
  addParagraph(
    writing,
    numberedStyles[node.scheme][node.level - 1] ?? 'BodyText',
    pieces,
    bookmarksOf(writing, node.key),
  );
  writeBlocks(
    writing,
    node.children.filter((child) => child !== first),
    { part: place.part, depth: node.level },
  );
};

/** Writes the recitals A, B, C. */
export const writeRecitals = (node: Recitals, writing: Writing, place: Place): void => {
  writeBlocks(writing, node.items, place);
};

/** Writes definitions: the term in bold and quotation marks, then what it means. */
export const writeDefinitions = (node: Definitions, writing: Writing): void => {
  for (const item of node.items) {
    const term = inlines(
      [
        { type: 'definedTerm', children: [{ type: 'text', value: item.term }] },
        { type: 'text', value: ' ' },
      ],
      writing,
    );
    addParagraph(writing, 'Definition', [...term, ...inlines(item.children, writing)]);
  }
};

/** Writes a bulleted list, each item's first paragraph with the bullet. */
export const writeBullets = (node: Bullets, writing: Writing, place: Place): void => {
  const depth = bulletDepth(place);
  for (const [first, ...rest] of node.items) {
    if (first === undefined) continue;
    if (first.type === 'paragraph') addParagraph(writing, bulletStyles[depth], inlines(first.children, writing));
    else writing.writeBlock(first, { ...place, depth });
    for (const block of rest) {
      if (block.type === 'paragraph') addParagraph(writing, continueStyles[depth], inlines(block.children, writing));
      else writing.writeBlock(block, { ...place, depth: Math.min(depth + 1, 3) as Place['depth'] });
    }
  }
};
