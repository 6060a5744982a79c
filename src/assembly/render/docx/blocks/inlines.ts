import type { Inline, Reference } from '../../../tree/nodes.ts';
import { cleanText } from '../clean-text.ts';
import type { Piece, TextPiece } from '../model/word-blocks.ts';
import { blankAsControl } from '../controls/write-blank.ts';
import { safeLink } from '../safe-link.ts';
import type { Writing } from './writing.ts';
import { keepCitation } from './keep-citation.ts';

/** Bold, italic and character style that surround an inline node. */
export type Look = Omit<TextPiece, 'kind' | 'text'>;

type InlineHandlers = {
  readonly [T in Inline['type']]: (
    node: Extract<Inline, { type: T }>,
    writing: Writing,
    look: Look,
  ) => readonly Piece[];
};

const text = (value: string, look: Look): readonly Piece[] => {
  const clean = cleanText(value);
  return clean === '' ? [] : [{ kind: 'text', text: clean, ...look }];
};

const lines = (parts: readonly string[], look: Look): readonly Piece[] =>
  parts.flatMap((part, at): readonly Piece[] =>
    at === 0 ? text(part, look) : [{ kind: 'break' }, ...text(part, look)],
  );

const link = (url: string | undefined, pieces: readonly Piece[]): readonly Piece[] => {
  const safe = url === undefined ? undefined : safeLink(url);
  return safe === undefined || pieces.length === 0 ? pieces : [{ kind: 'link', url: safe, pieces }];
};

// Which number a REF field shows: \w the whole of it (7.2(a)), \r as it stands in its own list (Exhibit B, C).
const switches = { clause: String.raw`\w \h`, recital: String.raw`\r \h`, exhibit: String.raw`\r \h` } as const;

const reference = (node: Reference, writing: Writing, look: Look): readonly Piece[] => {
  const target = writing.targets.get(node.to);
  if (target === undefined) return text(node.text, look);
  if (target.scheme === 'heading' || target.scheme === 'exhibitProvision' || !node.text.endsWith(node.number)) {
    return [{ kind: 'link', anchor: target.bookmark, pieces: text(node.text, look) }];
  }
  // An exhibit's number in Word is the whole of "Exhibit B"; \t leaves the letter alone.
  const whole = target.scheme === 'exhibit' && node.text !== node.number;
  const result = whole ? node.text : node.number;
  const alone = target.scheme === 'exhibit' && !whole ? String.raw` \t` : '';
  const { style: _, ...format } = look;
  // The word and its number stay on one line.
  return [
    ...text(node.text.slice(0, node.text.length - result.length).replace(/ $/, '\u00A0'), look),
    {
      kind: 'field',
      instruction: `REF ${target.bookmark} ${switches[target.scheme]}${alone}`,
      result: cleanText(result).replace(' ', '\u00A0'),
      ...format,
    },
  ];
};

const handlers: InlineHandlers = {
  text: (node, _, look) => text(node.value, look),
  strong: (node, writing, look) => inlines(node.children, writing, { ...look, bold: true }),
  emphasis: (node, writing, look) => inlines(node.children, writing, { ...look, italic: true }),
  break: () => [{ kind: 'break' }],
  definedTerm: (node, writing, look) => {
    const term: Look = { ...look, style: 'DefinedTerm' };
    return [...text('“', look), ...inlines(node.children, writing, term), ...text('”', look)];
  },
  answer: (node, _, look) => lines(node.lines, look),
  blank: (node, { controls }, look) =>
    controls ? blankAsControl(node, controls, look) : text(`[${node.label}]`, { ...look, style: 'Blank' }),
  cite: (node, _, look) =>
    link(node.url, text(keepCitation(node.text), node.url === undefined ? look : { ...look, style: 'Hyperlink' })),
  reference,
  link: (node, writing, look) =>
    link(
      node.url,
      inlines(node.children, writing, safeLink(node.url) === undefined ? look : { ...look, style: 'Hyperlink' }),
    ),
  checkBox: (node) => [{ kind: 'checkBox', checked: node.checked }],
};

/** Takes inline nodes and the look around them; gives what a paragraph says. Throws on a node type that it does not know. */
export const inlines = (nodes: readonly Inline[], writing: Writing, look: Look = {}): readonly Piece[] =>
  nodes.flatMap((node) => {
    const handler = handlers[node.type] as InlineHandlers[Inline['type']] | undefined;
    if (handler === undefined) throw new Error(`The Word renderer does not know the inline node "${node.type}".`);
    return (handler as (node: Inline, writing: Writing, look: Look) => readonly Piece[])(node, writing, look);
  });
