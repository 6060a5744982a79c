import type { Block } from '../../../assembly/index.ts';
import { KINDS, LEVELS } from '../../../library/competencies/competency-terms.ts';
import type { CompetencyDomain } from '../../../library/competencies/competency-domain.ts';
import type { Content } from '../../../library/content/read-content.ts';
import { bullets, heading, paragraph, sourceLines, support } from './word-parts.ts';

/** Takes a domain, the sentence that says what the set is not, and the sources; gives the text of its handout. */
export function domainHandout(
  { why, statements }: CompetencyDomain,
  isNot: string,
  sources: Content['sources'],
): Block[] {
  const inUse = statements.filter(({ retired }) => !retired);
  return [
    paragraph(why),
    paragraph(isNot),
    ...inUse.flatMap(({ code, title, text, kind, levels, basis, evidence, inPractice }) => [
      heading(`${code} ${title}`),
      paragraph(text, ...support(sources, basis, evidence)),
      paragraph(`${KINDS[kind].label}. For: ${levels.map((level) => LEVELS[level].label).join('; ')}.`),
      heading('In practice', 2),
      bullets(inPractice),
    ]),
    ...sourceLines(
      sources,
      inUse.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ),
  ];
}
