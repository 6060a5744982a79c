import { listIds, listNumber, lists, type ListId, type ListLevel } from './lists.ts';
import type { ParagraphStyle } from './paragraph-style.ts';
import { paragraphStyles } from './paragraph-styles.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const styleAt = (list: ListId, level: number): readonly [string, ParagraphStyle] | undefined =>
  Object.entries(paragraphStyles as Record<string, ParagraphStyle>).find(
    ([, style]) => style.list?.list === list && style.list.level === level,
  );

const levelXml = (list: ListId, level: ListLevel, at: number): string => {
  const found = styleAt(list, at);
  if (found === undefined) throw new Error(`No paragraph style stands at level ${at} of the list "${list}".`);
  const [id, style] = found;
  return (
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${level.format}"/><w:pStyle w:val="${id}"/><w:suff w:val="${level.after}"/>` +
    `<w:lvlText w:val="${level.text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${style.left ?? 0}" w:hanging="${style.hanging ?? 0}"/></w:pPr></w:lvl>`
  );
};

const abstractList = (list: ListId): string =>
  `<w:abstractNum w:abstractNumId="${listNumber(list)}"><w:multiLevelType w:val="multilevel"/>` +
  `${lists[list].map((level, at) => levelXml(list, level, at)).join('')}</w:abstractNum>`;

/** The numbering part of every file: one multilevel list for each kind of numbering, tied to the styles. */
export const numberingXml =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${main}">${listIds.map(abstractList).join('')}` +
  `${listIds.map((list) => `<w:num w:numId="${listNumber(list)}"><w:abstractNumId w:val="${listNumber(list)}"/></w:num>`).join('')}</w:numbering>`;
