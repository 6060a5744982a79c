import type { DocumentType } from '../document-type.ts';
import { everyQuestion } from '../interview/every-question.ts';
import { whatIsAsked } from '../interview/name-question.ts';
import type { AppliedRequirement } from '../requirement.ts';
import type { Covered } from './coverage.ts';
import type { Inline } from './nodes.ts';

/** A requirement as a line of a list: its title, the duty, and whom it binds when that is not every county. */
export function dutyInWords({ title, duty, binds }: AppliedRequirement): readonly Inline[] {
  const bound = binds === 'all counties' ? '' : ` (Binds ${binds}.)`;
  return [
    { type: 'strong', children: [{ type: 'text', value: `${title}.` }] },
    { type: 'text', value: ` ${duty}${bound}` },
  ];
}

/** Says in a sentence what to do about a requirement that a draft does not meet. */
export function howToMeet(
  { requirement: { decidedBy } }: Covered,
  { interview }: Pick<DocumentType, 'interview'>,
): string {
  const asked = everyQuestion(interview).filter(({ question }) => decidedBy.includes(question.id));
  if (asked.length === 0)
    return 'No text of this document meets it. Meet it in another paper, or ask county counsel for a clause.';
  return `Look at your answer to ${asked.map(({ question }) => `"${whatIsAsked(question)}"`).join(' or ')}.`;
}
