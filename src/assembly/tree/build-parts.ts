import type { Root } from 'mdast';
import type { CitedSource } from '../document-type.ts';
import { convertBlocks } from './convert-blocks.ts';
import type { ConvertContext } from './convert-context.ts';
import type { Block } from './nodes.ts';
import { resolveAnswer, type AnswerSource } from './resolve-answer.ts';
import { resolveCitation } from './resolve-citation.ts';

/** The blocks of a document from its parsed parts, with answers, blanks and citations in place; clauses and exhibits hold what stands under them. */
export function buildParts(
  parts: readonly Root[],
  answers: AnswerSource,
  sources: Readonly<Record<string, CitedSource>>,
  fault: (sentence: string) => void,
): readonly Block[] {
  const context: ConvertContext = {
    answer: (token) => resolveAnswer(token, answers, fault),
    cite: (key, at) => resolveCitation(key, at, sources, fault),
    fault,
    scheme: undefined,
    level: 0,
  };
  return parts.flatMap((part) => buildPart(part, context));
}

function buildPart({ children }: Root, context: ConvertContext): readonly Block[] {
  const [opening, ...rest] = children;
  const scheme = opening?.type === 'leafDirective' ? schemes[opening.name as keyof typeof schemes] : undefined;
  if (!opening || !scheme) return convertBlocks(children, context);
  const inside = convertBlocks(rest, { ...context, scheme });
  return convertBlocks([opening], context).map(
    (part) => ('children' in part ? { ...part, children: inside } : part) as Block,
  );
}

const schemes = { clause: 'clause', exhibit: 'exhibit' } as const;
