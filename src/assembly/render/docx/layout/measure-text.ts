import { arialWidths } from './arial-widths.ts';

const unitsPerEm = 2048;
const last = 0x2200;
// What a character takes that Arial does not have: most come from East Asian or symbol fonts, a full square wide.
const unknownWidth = 2048;

const table = (ranges: readonly (readonly [number, string])[]): Uint16Array => {
  const widths = new Uint16Array(last).fill(unknownWidth);
  widths.fill(0, 0x0300, 0x0370);
  for (const [start, list] of ranges)
    list.split(' ').forEach((width, at) => {
      widths[start + at] = Number(width) || unknownWidth;
    });
  return widths;
};

const regular = table(arialWidths.regular);
const bold = table(arialWidths.bold);

/** Takes a text, its size in half points and its weight; gives its width in twips. */
export const measureText = (text: string, size: number, isBold: boolean): number => {
  const widths = isBold ? bold : regular;
  let units = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Half a surrogate pair is half a square.
    units +=
      code < last ? (widths[code] ?? unknownWidth) : code >= 0xd800 && code <= 0xdfff ? unknownWidth / 2 : unknownWidth;
  }
  return (units * size * 10) / unitsPerEm;
};
