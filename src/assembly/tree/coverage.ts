import type { AppliedRequirement } from '../requirement.ts';
import type { Block, DocumentTree } from './nodes.ts';
import { plainText } from './plain-text.ts';

/** A clause or exhibit that meets a requirement. */
export interface MetBy {
  readonly key: string;
  /** "Section 15", or "Exhibit D". */
  readonly label: string;
  readonly heading: string;
}

/** A requirement, and where the draft meets it; nowhere when `metBy` is empty. */
export interface Covered {
  readonly requirement: AppliedRequirement;
  readonly metBy: readonly MetBy[];
}

/** Takes a draft and the requirements that apply to its document type; gives for each the clauses and exhibits that say they meet it. */
export function coverage(
  tree: Pick<DocumentTree, 'children'>,
  requirements: readonly AppliedRequirement[],
): readonly Covered[] {
  return requirements.map((requirement) => ({
    requirement,
    metBy: tree.children.flatMap((block) => metBy(block, requirement.key)),
  }));
}

function metBy(block: Block, key: string): readonly MetBy[] {
  if ((block.type !== 'clause' && block.type !== 'exhibit') || !block.meets.includes(key)) return [];
  return [{ key: block.key, label: block.citedAs, heading: plainText(block.heading) }];
}
