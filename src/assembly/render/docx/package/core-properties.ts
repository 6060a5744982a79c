import type { DocumentTree } from '../../../tree/nodes.ts';
import { xmlText } from '../clean-text.ts';

/** Takes the tree; gives the file's properties: title, subject, language and times, which docx would set by the clock. */
export const coreProperties = (tree: DocumentTree): string => {
  const time = `${tree.date}T00:00:00Z`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(tree.title)}</dc:title><dc:subject>${xmlText(tree.subject)}</dc:subject><dc:language>en-US</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>` +
    `<cp:version>${xmlText(tree.templateVersion)}</cp:version></cp:coreProperties>`
  );
};
