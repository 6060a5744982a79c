/** An element as the tests read it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

const token = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** Takes the XML of a small file that we wrote; gives its root element. Throws when it is not well formed. For tests: it knows no comments, CDATA or document types. */
export function readXml(xml: string): XmlNode {
  const top: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const stack = [top];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    if (!match) throw new Error(`Not well formed at ${at}: ${xml.slice(at, at + 40)}`);
    step(stack, match);
  }
  const [root] = top.children;
  if (stack.length !== 1 || !root || top.children.length !== 1)
    throw new Error('An element is not closed, or there is more than one root');
  return root;
}

function step(stack: XmlNode[], [, closing, name, attributes, empty, text]: RegExpExecArray): void {
  const current = stack.at(-1);
  if (!current) throw new Error('More elements end than begin');
  if (text !== undefined) {
    if (/&(?!(amp|lt|gt|quot|#\d+);)/.test(text)) throw new Error(`A bare ampersand: ${text}`);
    current.text += text.trim();
  } else if (closing) {
    if (current.name !== name) throw new Error(`</${name}> closes <${current.name}>`);
    stack.pop();
  } else if (name) {
    const node = {
      name,
      attributes: Object.fromEntries(
        [...(attributes ?? '').matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      ),
      children: [],
      text: '',
    };
    current.children.push(node);
    if (!empty) stack.push(node);
  }
}
