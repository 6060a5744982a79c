// XML 1.0 has no other characters (https://www.w3.org/TR/xml/#charsets); one of these and Word will not open the file.
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Takes any text; gives it on one line and without the characters that a Word file cannot hold. Breaks are written apart from text. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(forbidden, '')
    .replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Takes any text; gives it cleaned and ready to stand in XML text or in a double-quoted attribute. */
export const xmlText = (text: string): string => cleanText(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
