import type { Element, ElementContent, Properties } from 'hast';
import type { Paragraph } from 'mdast';

declare module 'mdast' {
  /** What remark-rehype reads: the element a node becomes, in place of its own. */
  interface Data {
    hName?: string;
    hProperties?: Properties;
    hChildren?: ElementContent[];
    /** Keys of the sources that a list made from data cites. */
    cites?: readonly string[];
  }
}

/** Takes an element and gives a Markdown node that becomes exactly that element. */
export function elementNode({ tagName, properties, children }: Element): Paragraph {
  return { type: 'paragraph', children: [], data: { hName: tagName, hProperties: properties, hChildren: children } };
}
