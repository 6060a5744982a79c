import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Objective } from '../../../library/competencies/training-module.ts';
import type { Content } from '../../../library/content/read-content.ts';
import { basisLabel } from '../../render/basis-label.ts';
import { withBase } from '../../with-base.ts';
import { competencyAddress } from '../addresses.ts';
import { citesAfter } from './evidence-list.ts';

/** Takes the objectives of a module; gives them as a list, each at an anchor with its code, with the statements that it builds. */
export function objectiveList(objectives: readonly Objective[], sources: Content['sources']): Element {
  return h(
    'ol',
    { class: 'objectives' },
    objectives.map(({ code, text, basis, cites, statements, retired }) =>
      h('li', { id: code.toLowerCase() }, [
        h('p', [h('strong', `${code} `), text, ...citesAfter(cites, sources), ' ', basisLabel(basis)]),
        h('p', { class: 'facts' }, [
          'Builds ',
          ...statements.flatMap((statement, index) => [
            ...(index > 0 ? [', '] : []),
            h('a', { href: withBase(competencyAddress(statement)) }, statement),
          ]),
          '.',
          ...(retired ? [` No longer in use: ${retired.why}`] : []),
        ]),
      ]),
    ),
  );
}
