import { h, type ComponentChild } from 'preact';
import type { Element, ElementContent, RootContent } from 'hast';

/** Turns the document's HTML tree into what Preact draws. Only the kinds of nodes that our renderer makes are expected. */
export function hastToVnode(node: RootContent | ElementContent, key?: number): ComponentChild {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return null;
  return h(node.tagName, { ...attributesOf(node), key }, node.children.map(hastToVnode));
}

/** hast keeps class names as a list and names some properties its own way. */
function attributesOf({ properties }: Element): Record<string, string | number | boolean> {
  const attributes: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    attributes[attributeName(name)] = Array.isArray(value) ? value.join(' ') : value;
  }
  return attributes;
}

function attributeName(name: string): string {
  if (name === 'className') return 'class';
  // "ariaLabelledBy" is aria-labelledby: one hyphen only.
  if (/^aria[A-Z]/.test(name)) return `aria-${name.slice(4).toLowerCase()}`;
  return /^data[A-Z]/.test(name) ? name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : name;
}
