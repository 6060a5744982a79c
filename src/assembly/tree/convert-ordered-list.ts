import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { convertBlocks } from './convert-blocks.ts';
import type { ConvertContext } from './convert-context.ts';
import type { Provision } from './nodes.ts';

/** Numbered paragraphs from a numbered list. They have no numbers yet: `number-parts` gives those. */
export function convertOrderedList(list: List, context: ConvertContext): readonly Provision[] {
  const { scheme, fault } = context;
  const level = context.level + 1;
  if (!scheme) fault('A numbered list may stand in a clause, an exhibit or ":::recitals" only.');
  if (level > 3) fault('Numbered paragraphs go three levels deep: 7.1, (a), (i).');
  if (!scheme || level > 3) return [];
  return list.children.map((item) => convertItem(item, { ...context, level }, scheme, level as Provision['level']));
}

function convertItem(
  item: ListItem,
  context: ConvertContext,
  scheme: Provision['scheme'],
  level: Provision['level'],
): Provision {
  const { key, content } = takeKey(item.children);
  return {
    type: 'provision',
    level,
    scheme,
    number: '',
    fullNumber: '',
    citedAs: '',
    ...(key ? { key } : {}),
    children: convertBlocks(content, context),
  };
}

/** Takes `:here{#key}` off the start of a numbered paragraph. */
function takeKey(content: readonly RootContent[]): { key?: string; content: readonly RootContent[] } {
  const [paragraph, ...rest] = content;
  if (paragraph?.type !== 'paragraph') return { content };
  const [first, ...inlines] = paragraph.children;
  if (first?.type !== 'textDirective' || first.name !== 'here') return { content };
  const trimmed = { ...paragraph, children: trimStart(inlines) };
  return { key: first.attributes?.id ?? '', content: [trimmed, ...rest] };
}

function trimStart([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
  if (!first) return [];
  return first.type === 'text' ? [{ ...first, value: first.value.trimStart() }, ...rest] : [first, ...rest];
}
