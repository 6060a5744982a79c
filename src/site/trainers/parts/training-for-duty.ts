import type { Element } from 'hast';
import { h } from 'hastscript';
import { servesRequirement } from '../../../library/competencies/statement-views.ts';
import type { CompetencyContent } from '../../../library/competencies/read-competencies.ts';
import { moduleLink, needLink, statementLink } from './links.ts';

/** Takes the content and the key of a duty; gives a line with the statements, modules and needs areas that help to meet it, or nothing when none does. */
export function trainingForDuty(content: CompetencyContent, duty: string): Element | undefined {
  const { statements, modules, needs } = servesRequirement(content, duty);
  const links = [
    ...statements.map(({ statement }) => statementLink(content, statement.code)),
    ...modules.map((key) => moduleLink(content, key)),
    ...needs.map((key) => needLink(content, key)),
  ];
  if (links.length === 0) return undefined;
  return h('p', { class: 'facts print:hidden' }, [
    'For trainers: ',
    ...links.flatMap((link, index) => [...(index > 0 ? ['; '] : []), link]),
    '.',
  ]);
}
