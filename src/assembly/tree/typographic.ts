/** Takes text; gives it with the straight apostrophe after a letter made a curly one, as the quotation marks of a document are. */
export function typographic(text: string): string {
  return text.includes("'") ? text.replace(/(?<=\p{L})'/gu, '’') : text;
}
