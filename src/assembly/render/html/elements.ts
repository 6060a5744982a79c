import type { Element, ElementContent, Properties } from 'hast';

/** One HTML element as plain data. Properties that are undefined are left out. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string)[]
): Element {
  const kept = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
  return {
    type: 'element',
    tagName,
    properties: kept,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/** The id under which a part of the draft is found in the page. */
export function anchor(key: string): string {
  return `draft-${key}`;
}

/** A line to write on by hand: takes how many characters long it is. */
export function lineToWriteOn(length: number): Element {
  return element('span', { className: ['line'], ariaHidden: 'true' }, '_'.repeat(length));
}
