import type { Element } from 'hast';
import { h } from 'hastscript';
import type { CompetencyContent } from '../../../library/competencies/read-competencies.ts';
import { placedObjectives } from '../../../library/competencies/statements.ts';
import { withBase } from '../../with-base.ts';
import { moduleAddress } from '../addresses.ts';

/** Takes the content and a statement's code; gives a line for each objective in use that builds it, with its module. */
export function objectiveLinks(content: Pick<CompetencyContent, 'modules'>, code: string): Element[] {
  return placedObjectives(content)
    .filter(
      ({ objective, module }) => objective.statements.includes(code) && !objective.retired && !module.value.retired,
    )
    .map(({ objective, module }) =>
      h('span', [
        h('a', { href: withBase(moduleAddress(module.key, objective.code)) }, `${objective.code}`),
        ` ${objective.text} `,
        h('span', { class: 'facts' }, `(${module.value.title})`),
      ]),
    );
}
