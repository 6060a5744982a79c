/** A tag or a stretch of text of an XML part, as it comes. */
export type XmlToken =
  | { readonly kind: 'open' | 'empty'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const decode = (text: string): string =>
  text.replace(/&(#x?[0-9A-Fa-f]+|\w+);/g, (whole, name: string) =>
    name.startsWith('#x')
      ? String.fromCodePoint(parseInt(name.slice(2), 16))
      : name.startsWith('#')
        ? String.fromCodePoint(Number(name.slice(1)))
        : (entities[name] ?? whole),
  );

const piece = /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g;

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name, value]) => [name ?? '', decode(value ?? '')]),
  );

/** Takes the XML of a part (as Word writes it: double quotes, no DTD); gives its tags and text. Throws on a tag that cannot be read. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (const [, slash, name, attributes, selfClosing, text, stray] of xml.matchAll(piece)) {
    if (stray !== undefined) throw new Error('a tag cannot be read');
    if (text !== undefined) yield { kind: 'text', text: decode(text) };
    else if (name === undefined) continue;
    else if (slash === '/') yield { kind: 'close', name };
    else yield { kind: selfClosing === '/' ? 'empty' : 'open', name, attributes: attributesOf(attributes ?? '') };
  }
}

/** An element with what stands in it, in order; text stands as strings. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
}

/** Takes the XML of a part; gives its root. Throws when it is not well formed. */
export const parseXml = (xml: string): XmlNode => {
  const top: XmlNode = { name: '', attributes: {}, children: [] };
  const stack = [top];
  for (const token of xmlTokens(xml)) {
    const parent = stack.at(-1) ?? top;
    if (token.kind === 'text') parent.children.push(token.text);
    else if (token.kind === 'close') {
      if (stack.length < 2 || stack.pop()?.name !== token.name) throw new Error(`</${token.name}> closes nothing`);
    } else {
      const node: XmlNode = { name: token.name, attributes: token.attributes, children: [] };
      parent.children.push(node);
      if (token.kind === 'open') stack.push(node);
    }
  }
  const root = top.children.find((child) => typeof child !== 'string');
  if (stack.length !== 1 || root === undefined) throw new Error('an element is not closed');
  return root;
};

/** Takes a node; gives the elements directly in it, of one name when given. */
export const elementsOf = (node: XmlNode, name?: string): XmlNode[] =>
  node.children.filter(
    (child): child is XmlNode => typeof child !== 'string' && (name === undefined || child.name === name),
  );

/** Takes a node; gives all elements of some names below it, in order. */
export const findAll = (node: XmlNode, ...names: readonly string[]): XmlNode[] =>
  elementsOf(node).flatMap((child) => [...(names.includes(child.name) ? [child] : []), ...findAll(child, ...names)]);

/** Takes a node; gives all the text below it. */
export const textOf = (node: XmlNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
