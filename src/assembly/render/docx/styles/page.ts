/** US Letter with 1-inch margins, in twips (twentieths of a point). The header margin leaves the top half inch free for an e-signature stamp. */
export const page = {
  width: 12240,
  height: 15840,
  margin: 1440,
  headerMargin: 720,
  textWidth: 9360,
  textHeight: 12960,
} as const;

/** How far text is set in at each depth: the document, a clause or first-level provision, (a), (i). */
export const textIndent = [0, 720, 1260, 1800] as const;

/** Padding inside table cells, in twips. */
export const cellPadding = { side: 100, top: 50, bottom: 50 } as const;

export const color = {
  accent: '1F3864',
  quiet: '595959',
  rule: 'BFC7D1',
  headFill: 'E9EEF5',
  blankFill: 'FFF2CC',
  link: '1F4E79',
} as const;

/** Where the names and lines of a signature block begin, and where its lines end. */
export const signatureTab = 1080;
export const signatureLineEnd = 6480;

/** The rule above or below a paragraph: thickness in eighths of a point, distance from the text in points. */
export const styleRule = { size: 6, space: 8 } as const;
