import type { Block } from '../../../assembly/index.ts';
import { PHASE_KEYS, PHASES } from '../../../library/competencies/competency-terms.ts';
import type { NeedArea } from '../../../library/competencies/need-area.ts';
import type { Content } from '../../../library/content/read-content.ts';
import { citedInArea } from '../parts/cited-in-area.ts';
import { bullets, heading, paragraph, sourceLines, strong, support } from './word-parts.ts';

/** Takes a needs area and the sources; gives the text of its handout. */
export function needHandout(need: NeedArea, sources: Content['sources']): Block[] {
  const { phases, who, guidance, ask, care, statements } = need;
  return [
    paragraph(strong('Take care: '), care),
    ...PHASE_KEYS.flatMap((phase) => [
      heading(PHASES[phase].label),
      paragraph(strong(`${phases[phase].short}.`), ` ${PHASES[phase].meaning}`),
      bullets(phases[phase].arrange.map(({ text, basis, cites }) => [text, ...support(sources, basis, cites)])),
    ]),
    heading('Who does what'),
    bullets(who.map((part) => [strong(`${part.who}: `), part.does])),
    heading('Law and guidance'),
    bullets(guidance.map(({ says, basis, cites }) => [says, ...support(sources, basis, cites)])),
    heading('Questions to ask'),
    paragraph('Offered with the young person or in the team, never pressed.'),
    bullets(ask),
    paragraph(strong('Competencies: '), `${statements.join(', ')}.`),
    ...sourceLines(sources, citedInArea(need)),
  ];
}
