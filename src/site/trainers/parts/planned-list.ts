import type { Element } from 'hast';
import { h } from 'hastscript';
import { withBase } from '../../with-base.ts';
import { competencyAddress, moduleAddress } from '../addresses.ts';
import type { PlannerData } from '../planner/planner-types.ts';
import { stackedTable } from '../../render/stacked-table.ts';

/** Takes what the planner knows; gives all of it as a table that reads without script: module, objective, minutes, statements. */
export function plannedList({ objectives, modules }: PlannerData): Element {
  return stackedTable(
    'All objectives',
    ['Objective', 'Module', 'Minutes', 'Builds'],
    objectives.map(({ code, text, module, minutes, statements }) => ({
      cells: [
        [h('a', { href: withBase(moduleAddress(module, code)) }, code), ` ${text}`],
        modules.find(({ key }) => key === module)?.title ?? module,
        String(minutes),
        statements.flatMap((statement, index) => [
          ...(index > 0 ? [', '] : []),
          h('a', { href: withBase(competencyAddress(statement)) }, statement),
        ]),
      ],
    })),
    { class: 'plain-rows' },
  );
}
