import { elementsOf, findAll, type XmlNode } from './xml-tokens.ts';

const value = (node: XmlNode | undefined, name = 'w:val'): string => node?.attributes[name] ?? '';
const first = (node: XmlNode, name: string): XmlNode | undefined => findAll(node, name)[0];

// Counted here once more, and not taken from the tree, which this reader is to be compared with.
const letters = (n: number): string => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
const romanParts: readonly (readonly [number, string])[] = [
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const roman = (n: number): string => {
  const part = romanParts.find(([size]) => size <= n);
  return part === undefined ? '' : part[1] + roman(n - part[0]);
};
const formats: Readonly<Record<string, (n: number) => string>> = {
  decimal: String,
  lowerLetter: letters,
  upperLetter: (n) => letters(n).toUpperCase(),
  lowerRoman: roman,
};

interface Level {
  readonly list: string;
  readonly at: number;
  readonly format: string;
  readonly text: string;
}

/**
 * Takes the style and numbering parts; gives a function that, called with the style of each paragraph in order, gives
 * the number that Word prints before it, with a space, or nothing.
 */
export const numberReader = (styles: XmlNode, numbering: XmlNode): ((style: string) => string) => {
  const abstracts = new Map(
    elementsOf(numbering, 'w:abstractNum').map((node) => [value(node, 'w:abstractNumId'), elementsOf(node, 'w:lvl')]),
  );
  const levelsOf = new Map(
    elementsOf(numbering, 'w:num').map((node) => [
      value(node, 'w:numId'),
      abstracts.get(value(first(node, 'w:abstractNumId'))) ?? [],
    ]),
  );
  const levels = new Map<string, Level>();
  for (const style of elementsOf(styles, 'w:style')) {
    const list = value(first(style, 'w:numId'));
    const at = Number(value(first(style, 'w:ilvl')) || 0);
    const level = levelsOf.get(list)?.[at];
    if (level !== undefined)
      levels.set(value(style, 'w:styleId'), {
        list,
        at,
        format: value(first(level, 'w:numFmt')),
        text: value(first(level, 'w:lvlText')),
      });
  }
  const counters = new Map<string, number[]>();
  return (style) => {
    const level = levels.get(style);
    if (level === undefined) return '';
    const counts = (counters.get(level.list) ?? []).slice(0, level.at + 1);
    for (let at = 0; at < level.at; at += 1) counts[at] ??= 1;
    counts[level.at] = (counts[level.at] ?? 0) + 1;
    counters.set(level.list, counts);
    const formatOf = (at: number): string => value(first(levelsOf.get(level.list)?.[at] ?? numbering, 'w:numFmt'));
    return `${level.text.replace(/%(\d)/g, (_, n: string) => formats[formatOf(Number(n) - 1)]?.(counts[Number(n) - 1] ?? 1) ?? '')} `;
  };
};
