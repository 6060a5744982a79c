import type { Inline } from './nodes.ts';

type Print<T extends Inline['type']> = (node: Extract<Inline, { type: T }>) => string;

const printers: { readonly [T in Inline['type']]: Print<T> } = {
  text: ({ value }) => value,
  strong: ({ children }) => plainText(children),
  emphasis: ({ children }) => plainText(children),
  break: () => ' ',
  definedTerm: ({ children }) => `“${plainText(children)}”`,
  answer: ({ lines }) => lines.join(' '),
  blank: ({ label }) => `[${label}]`,
  cite: ({ text }) => text,
  reference: ({ text }) => text,
  link: ({ children }) => plainText(children),
  checkBox: ({ checked }) => (checked ? '☒' : '☐'),
};

/** Running text as plain text on one line: the same words that every renderer prints. */
export function plainText(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) text += (printers[inline.type] as Print<typeof inline.type>)(inline as never);
  return text;
}
