// A part of a citation longer than this is a title in words: it may break, since held together it would leave half a line empty.
const longestPart = 24;

/**
 * Takes a citation as the document prints it; gives it with no-break spaces inside each part that has a number, so that
 * no line ends in "WIC" and none begins with its number. Lines still break after a comma or a semicolon. Hyphens stay as
 * they are: a search in Word for "ACL 25-67" would not find a no-break hyphen, and a line that ends in "ACL 25-" is the
 * smaller harm.
 */
export const keepCitation = (text: string): string =>
  text
    .split(/(?<=[,;]) /)
    .map((part) => (/\d/.test(part) && part.length <= longestPart ? part.replaceAll(' ', '\u00A0') : part))
    .join(' ');
