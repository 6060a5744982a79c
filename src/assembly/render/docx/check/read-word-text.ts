import { numberReader } from './read-numbers.ts';
import { openWordFile } from './word-file.ts';
import { elementsOf, findAll, textOf, type XmlNode } from './xml-tokens.ts';

const unprinted = new Set(['w:pPr', 'w:instrText']);

const inlineText = (node: XmlNode): string =>
  elementsOf(node)
    .map((child) => {
      if (unprinted.has(child.name)) return '';
      if (child.name === 'w:t') return textOf(child);
      if (child.name === 'w:tab') return '\t';
      if (child.name === 'w:sym') return String.fromCodePoint(parseInt(child.attributes['w:char'] ?? '20', 16));
      return child.name === 'w:br' ? ' ' : inlineText(child);
    })
    .join('');

const styleOf = (paragraph: XmlNode): string => findAll(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? 'Normal';

// How the plain text of a draft writes what Word draws with tabs, leaders and punctuation.
const asPlain = (style: string, text: string): string => {
  if (style.startsWith('TOC'))
    return text
      .replace(/\t\d+$/, '')
      .replace(/^([A-Z][a-z]+ \w+)\./, '$1')
      .replaceAll('\t', ' ');
  if (style === 'ExhibitHeading') return text.replace(/^([A-Z][a-z]+ \w+)\./, '$1:');
  if (style === 'SignatureLine') return text.replaceAll(/:[ \t]*\t+/g, ': ____ ').trimEnd();
  return text.replace(/:\s*\t+$/, ': ____').replaceAll('\t', ' ');
};

/**
 * Takes a Word file that we made; gives its text as `renderText` gives a tree's: a line for each block, with the numbers
 * that Word computes. Comments, headers and footers are left out. Throws when it is no Word file.
 */
export const readWordText = (bytes: Uint8Array): string => {
  const { trees } = openWordFile(bytes);
  const [document, styles, numbering] = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml'].map((path) =>
    trees.get(path),
  );
  const body = document === undefined ? undefined : elementsOf(document, 'w:body')[0];
  if (body === undefined || styles === undefined || numbering === undefined)
    throw new Error('This is no Word file of ours: its text, styles or numbering are missing.');
  const numberOf = numberReader(styles, numbering);
  const lines = elementsOf(body).flatMap((block) => {
    if (block.name === 'w:tbl')
      return elementsOf(block, 'w:tr').map((row) =>
        elementsOf(row, 'w:tc')
          .map((cell) => inlineText(cell))
          .join(' | '),
      );
    if (block.name !== 'w:p') return [];
    const style = styleOf(block);
    return [asPlain(style, `${numberOf(style)}${inlineText(block)}`.replaceAll('\u00A0', ' '))];
  });
  return `${lines.filter((line) => line.trim() !== '').join('\n')}\n`;
};
