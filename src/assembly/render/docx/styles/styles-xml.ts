import { xmlText } from '../clean-text.ts';
import { characterStyles, type CharacterStyle } from './character-styles.ts';
import { listNumber } from './lists.ts';
import { cellPadding, color, styleRule } from './page.ts';
import type { ParagraphStyle } from './paragraph-style.ts';
import { paragraphStyles } from './paragraph-styles.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const flag = (name: string, on: boolean | undefined): string =>
  on === undefined ? '' : `<w:${name}${on ? '' : ' w:val="0"'}/>`;
const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` w:${name}="${value}"`))
    .join('');
const element = (name: string, values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.values(values).every((value) => value === undefined) ? '' : `<w:${name}${attributes(values)}/>`;

// The order of elements is the schema's; Word refuses another.
const runProperties = (style: CharacterStyle & { readonly italic?: boolean }): string =>
  flag('b', style.bold) +
  flag('bCs', style.bold) +
  flag('i', style.italic) +
  element('color', { val: style.color }) +
  element('sz', { val: style.size }) +
  element('szCs', { val: style.size }) +
  (style.underline === true ? '<w:u w:val="single"/>' : '') +
  (style.fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${style.fill}"/>`);

const borders = (rule: ParagraphStyle['rule']): string =>
  rule === undefined
    ? ''
    : `<w:pBdr><w:${rule === 'above' ? 'top' : 'bottom'} w:val="single" w:sz="${styleRule.size}" w:space="${styleRule.space}" w:color="${color.rule}"/></w:pBdr>`;

const tabs = (stops: ParagraphStyle['tabs']): string =>
  stops === undefined
    ? ''
    : `<w:tabs>${stops.map((stop) => element('tab', { val: stop.align, leader: stop.leader, pos: stop.at })).join('')}</w:tabs>`;

const paragraphProperties = (style: ParagraphStyle): string =>
  flag('keepNext', style.keepNext) +
  flag('keepLines', style.keepLines) +
  flag('pageBreakBefore', style.pageBreakBefore) +
  (style.list === undefined
    ? ''
    : `<w:numPr><w:ilvl w:val="${style.list.level}"/><w:numId w:val="${listNumber(style.list.list)}"/></w:numPr>`) +
  borders(style.rule) +
  tabs(style.tabs) +
  element('spacing', {
    before: style.before,
    after: style.after,
    line: style.line,
    lineRule: style.line === undefined ? undefined : 'atLeast',
  }) +
  element('ind', { left: style.left, hanging: style.hanging }) +
  element('jc', { val: style.align }) +
  element('outlineLvl', { val: style.outline });

const paragraphStyle = (id: string, style: ParagraphStyle): string => {
  const builtIn =
    /^(?:Normal|Title|Subtitle|Body Text|Signature|header|footer|heading \d|toc \d|TOC Heading|annotation text|List (?:Bullet|Continue)( \d)?)$/.test(
      style.name,
    );
  return (
    `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''}${builtIn ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${xmlText(style.name)}"/>` +
    element('basedOn', { val: style.basedOn }) +
    element('next', { val: style.next }) +
    element('uiPriority', { val: style.priority ?? 10 }) +
    '<w:qFormat/>' +
    `<w:pPr>${paragraphProperties(style)}</w:pPr><w:rPr>${runProperties(style)}</w:rPr></w:style>`
  );
};

const characterStyle = (id: string, style: CharacterStyle): string =>
  `<w:style w:type="character"${/^(?:Hyperlink|annotation reference)$/.test(style.name) ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${style.name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="20"/><w:qFormat/><w:rPr>${runProperties(style)}</w:rPr></w:style>`;

const rule = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${color.rule}"/>`;
const margins = `<w:tblCellMar><w:top w:w="${cellPadding.top}" w:type="dxa"/><w:left w:w="${cellPadding.side}" w:type="dxa"/><w:bottom w:w="${cellPadding.bottom}" w:type="dxa"/><w:right w:w="${cellPadding.side}" w:type="dxa"/></w:tblCellMar>`;
const tableStyle =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="table" w:customStyle="1" w:styleId="DocumentTable"><w:name w:val="Document Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="30"/><w:qFormat/>' +
  `<w:tblPr><w:tblBorders>${rule('top')}${rule('bottom')}${rule('insideH')}</w:tblBorders>${margins}</w:tblPr>` +
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${color.headFill}"/></w:tcPr></w:tblStylePr></w:style>`;

const defaults =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>';

/** The style part of every file: the same bytes each time, so it is made once. */
export const stylesXml =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${main}">${defaults}` +
  Object.entries(paragraphStyles)
    .map(([id, style]) => paragraphStyle(id, style))
    .join('') +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  Object.entries(characterStyles)
    .map(([id, style]) => characterStyle(id, style))
    .join('') +
  tableStyle +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style></w:styles>';
