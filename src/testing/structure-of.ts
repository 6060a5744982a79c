import type { Nodes } from 'hast';
import type { Block, DocumentTree, Inline } from '../assembly/tree/nodes.ts';
import { openWordFile } from '../assembly/render/docx/check/word-file.ts';
import type { XmlNode } from '../assembly/render/docx/check/xml-tokens.ts';

// What a draft says is kept whole elsewhere. Here text is cut short, so that how it is set can be read, line by line.
const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 20)}…` : text).replaceAll('\n', '↵');
const attributesOf = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value) || isWords(value))
    .map(([name, value]) => ` ${name}=${short(String(value))}`)
    .join('');
const isWords = (value: unknown): value is readonly (string | number)[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' || typeof one === 'number');

type Holder = { readonly type?: string } & Readonly<Record<string, unknown>>;
const inlineTypes = new Set<string>([
  'text',
  'strong',
  'emphasis',
  'break',
  'definedTerm',
  'answer',
  'blank',
  'cite',
  'reference',
  'link',
  'checkBox',
] satisfies readonly Inline['type'][]);

function inlineLine(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return short(inline.value);
      const { type, ...rest } = inline;
      const inside = 'children' in inline ? ` ${inlineLine(inline.children)}` : '';
      return `[${type}${attributesOf(rest)}${inside}]`;
    })
    .join('');
}

function treeLines(value: unknown, depth: number, name = ''): string[] {
  const indent = '  '.repeat(depth);
  if (Array.isArray(value)) {
    const isInlines = value.every((one: Holder) => inlineTypes.has(one.type ?? ''));
    if (isInlines) return value.length === 0 ? [] : [`${indent}${name}: ${inlineLine(value as Inline[])}`];
    return value.flatMap((one: unknown) => treeLines(one, depth, Array.isArray(one) ? name : ''));
  }
  // How a part is cited follows from its number, and stands in the text that is kept whole.
  const { type = name, citedAs: _, ...fields } = value as Holder;
  const nested = Object.entries(fields).filter(([, one]) => one !== null && typeof one === 'object' && !isWords(one));
  return [
    `${indent}${type}${attributesOf(fields)}`.trimEnd(),
    ...nested.flatMap(([field, one]) => treeLines(one, depth + 1, field)),
  ];
}

/** Takes a document tree; gives each block on a line with its fields, and text cut short. */
export function structureOfTree({ children, ...tree }: DocumentTree): string {
  return [
    attributesOf(tree as unknown as Record<string, unknown>).trim(),
    ...treeLines(children as readonly Block[], 0),
  ].join('\n');
}

const blockTags = /^(?:p|h\d|tr|thead|tbody|table|ol|ul|li|section|div|aside|nav|dl|dt|dd|header|footer|article)$/;

/** Takes HTML; gives its elements, blocks on lines of their own, and text cut short. */
export function structureOfHtml(node: Nodes): string {
  if (node.type === 'text') return short(node.value);
  if (!('children' in node)) return '';
  const inside = node.children.map(structureOfHtml).join('');
  if (node.type === 'root') return inside.trim();
  const { tagName, properties } = node;
  const open = `<${tagName}${attributesOf(properties)}>`;
  return blockTags.test(tagName) ? `\n${open}${inside}` : `${open}${inside}</${tagName}>`;
}

// Where every paragraph and row begins a line, what Word needs is still there to be read.
const ownLine = new Set(['w:p', 'w:tbl', 'w:tr', 'w:sectPr', 'w:body']);
function xmlLines({ name, attributes, children }: XmlNode): string {
  // Numbers given in the order of the text would change on every line below a new comment or link; other tests pair them.
  const kept = Object.fromEntries(
    Object.entries(attributes).filter(([key]) => !/^(?:xmlns|mc:|xml:|w:id$|r:id$)/.test(key)),
  );
  const inside = children.map((child) => (typeof child === 'string' ? short(child) : xmlLines(child))).join('');
  const open = `<${name.replace(/^w:/, '')}${attributesOf(kept)}>`;
  return `${ownLine.has(name) ? '\n' : ''}${open}${inside}${inside.startsWith('\n') || inside === '' ? '' : '</>'}`;
}

/** Takes a Word file; gives its document.xml without namespaces, a paragraph or a table row on each line, and text cut short. */
export function structureOfWordFile(bytes: Uint8Array): string {
  const root = openWordFile(bytes).trees.get('word/document.xml');
  return root === undefined ? '' : xmlLines(root).trim();
}
