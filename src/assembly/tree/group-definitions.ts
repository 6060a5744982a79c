import { mapBlock } from './map-tree.ts';
import type { Block, Definition, Definitions } from './nodes.ts';
import { plainText } from './plain-text.ts';
import { readText } from './read-text.ts';

/** Puts the definitions of each part together in alphabetical order, and leaves out those whose term is used nowhere else. */
export function groupDefinitions(blocks: readonly Block[]): readonly Block[] {
  const used = usedDefinitions(allDefinitions(blocks), readText(blocks));
  const group = (nodes: readonly Block[]): readonly Block[] => {
    const items = nodes.filter((node) => node.type === 'definitions').flatMap((node) => node.items);
    const kept = items.filter((item) => used.has(item)).toSorted((a, b) => a.term.localeCompare(b.term, 'en'));
    const first = nodes.findIndex((node) => node.type === 'definitions');
    return nodes.flatMap((node, index) => {
      if (node.type !== 'definitions') return [mapBlock(node, { blocks: group, inlines: (inlines) => inlines })];
      return index === first && kept.length > 0 ? [{ type: 'definitions', items: kept } satisfies Definitions] : [];
    });
  };
  return group(blocks);
}

function allDefinitions(blocks: readonly Block[]): Definition[] {
  return blocks.flatMap((block) => {
    if (block.type === 'definitions') return block.items;
    return block.type === 'clause' || block.type === 'exhibit' ? allDefinitions(block.children) : [];
  });
}

/** A definition is used when its term stands in the text, or in another definition that is used. */
function usedDefinitions(definitions: readonly Definition[], text: string): ReadonlySet<Definition> {
  const used = new Set<Definition>();
  let waiting = [...definitions];
  let unread = text;
  while (unread) {
    const found = waiting.filter(({ term }) => mentions(unread, term));
    found.forEach((definition) => used.add(definition));
    waiting = waiting.filter((definition) => !used.has(definition));
    unread = found.map(({ children }) => plainText(children)).join('\n');
  }
  return used;
}

/** Whether the text uses the term as a word of its own, in the singular or the plural; "Agency (the Board)" counts by either name. */
function mentions(text: string, term: string): boolean {
  const names = term
    .split(/[()]/)
    .map((name) => name.trim())
    .filter(Boolean);
  return names.some((name) => {
    const stem = name.endsWith('y') ? name.slice(0, -1) : name;
    const endings = name.endsWith('y') ? /^(?:y|ies)(?![\p{L}\p{N}])/u : /^(?:s|es)?(?![\p{L}\p{N}])/u;
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
      const before = text[at - 1] ?? ' ';
      const after = text.slice(at + stem.length, at + stem.length + 5);
      if (!/[\p{L}\p{N}]/u.test(before) && endings.test(after)) return true;
    }
    return false;
  });
}
