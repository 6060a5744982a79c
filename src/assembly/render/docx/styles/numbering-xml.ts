import type { PartWords } from '../../../tree/part-words.ts';
import { listIds, listNumber, lists, type ListId, type ListLevel } from './lists.ts';
import type { ParagraphStyle } from './paragraph-style.ts';
import { paragraphStyles } from './paragraph-styles.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const styleAt = (list: ListId, level: number): readonly [string, ParagraphStyle] | undefined =>
  Object.entries(paragraphStyles as Record<string, ParagraphStyle>).find(
    ([, style]) => style.list?.list === list && style.list.level === level,
  );

const levelXml = (list: ListId, level: ListLevel, at: number, words: PartWords): string => {
  const found = styleAt(list, at);
  if (found === undefined) throw new Error(`No paragraph style stands at level ${at} of the list "${list}".`);
  const [id, style] = found;
  const text = level.named === undefined ? level.text : `${words[level.named]}\u00A0${level.text}`;
  return (
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${level.format}"/><w:pStyle w:val="${id}"/><w:suff w:val="${level.after}"/>` +
    `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${style.left ?? 0}" w:hanging="${style.hanging ?? 0}"/></w:pPr></w:lvl>`
  );
};

const abstractList = (list: ListId, words: PartWords): string =>
  `<w:abstractNum w:abstractNumId="${listNumber(list)}"><w:multiLevelType w:val="multilevel"/>` +
  `${lists[list].map((level, at) => levelXml(list, level, at, words)).join('')}</w:abstractNum>`;

/** Takes what parts are called; gives the numbering part of a file: one multilevel list for each kind of numbering, tied to the styles. */
export const numberingXml = (words: PartWords): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${main}">${listIds.map((list) => abstractList(list, words)).join('')}` +
  `${listIds.map((list) => `<w:num w:numId="${listNumber(list)}"><w:abstractNumId w:val="${listNumber(list)}"/></w:num>`).join('')}</w:numbering>`;
