import type { PhrasingContent } from 'mdast';

// An address, a number, or a name with a capital of its own ("eBay") keeps its first letter.
const plainWord = /^(\s*["“‘(]*)(\p{Ll})(?=[\p{Ll}’'-]*(?:[\s,;:.!?)”]|$))(?![^\s]*[@/])/u;

/** Takes words; gives them with a capital at their start. */
export function capitalized(words: string): string {
  return words.replace(plainWord, (_, before: string, letter: string) => before + letter.toLocaleUpperCase('en'));
}

/**
 * Takes what a table cell says; gives it so that it begins with a capital, for the cells of a column to look alike whether
 * a template wrote them or an answer. An answer is only marked: what a person typed comes out letter for letter.
 */
export function capitalStart(cell: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const at = cell.findIndex((node) => !isBeforeWords(node));
  const first = cell[at];
  return first === undefined ? cell : cell.with(at, started(first));
}

function isBeforeWords(node: PhrasingContent): boolean {
  return node.type === 'text' ? !node.value.trim() : node.type === 'textDirective' && node.name === 'box';
}

function started(node: PhrasingContent): PhrasingContent {
  if (node.type === 'text') return { ...node, value: capitalized(node.value) };
  if (node.type === 'strong' || node.type === 'emphasis')
    return { ...node, children: [...capitalStart(node.children)] };
  if (node.type === 'textDirective' && node.name === 'answer')
    return { ...node, attributes: { ...node.attributes, start: 'capital' } };
  return node;
}
