import type { Element } from 'hast';

/** Gives the words of an element, without its markup; of none, an empty text. */
export function toText(node: Element | undefined): string {
  return (node?.children ?? [])
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? toText(child) : ''))
    .join('')
    .trim();
}
