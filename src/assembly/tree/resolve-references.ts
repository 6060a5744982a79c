import { mapInlines } from './map-tree.ts';
import type { Block, Inline, Reference } from './nodes.ts';

type Target = Pick<Reference, 'text' | 'number' | 'kind'>;

/** Fills in what each reference prints. One without a target is reported, and visible in the text. */
export function resolveReferences(blocks: readonly Block[], fault: (sentence: string) => void): readonly Block[] {
  const targets = findTargets(blocks, fault);
  return mapInlines(blocks, (inline): Inline => {
    if (inline.type !== 'reference') return inline;
    const target = targets.get(inline.to);
    if (target) return { ...inline, ...target, text: inline.number === 'only' ? target.number : target.text };
    fault(
      `A reference leads to "${inline.to}", but this draft has no clause, numbered paragraph or exhibit with that key.`,
    );
    return { type: 'strong', children: [{ type: 'text', value: `[missing reference: ${inline.to}]` }] };
  });
}

function findTargets(blocks: readonly Block[], fault: (sentence: string) => void): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  const add = (key: string | undefined, target: Target) => {
    if (!key) return;
    if (targets.has(key)) fault(`The key "${key}" is used twice in this draft.`);
    targets.set(key, target);
  };
  const addProvisions = (nodes: readonly Block[]): void => {
    for (const node of nodes) {
      if (node.type === 'provision') {
        add(node.key, { text: node.citedAs, number: node.fullNumber, kind: kinds[node.scheme] });
        addProvisions(node.children);
      } else if (node.type === 'recitals') addProvisions(node.items);
    }
  };
  for (const block of blocks) {
    if (block.type === 'clause') {
      add(block.key, { text: block.citedAs, number: block.number, kind: 'section' });
      addProvisions(block.children);
    } else if (block.type === 'exhibit') {
      add(block.key, { text: block.citedAs, number: block.letter, kind: 'exhibit' });
      addProvisions(block.children);
    } else addProvisions([block]);
  }
  return targets;
}

const kinds = { clause: 'section', recital: 'recital', exhibit: 'exhibit' } as const;
