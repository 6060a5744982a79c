import type { Element } from 'hast';
import { h } from 'hastscript';
import { KINDS, LEVELS } from '../../../library/competencies/competency-terms.ts';
import type { PlacedStatement } from '../../../library/competencies/statements.ts';
import { basisLabel } from '../../render/basis-label.ts';
import { stackedTable } from '../../render/stacked-table.ts';
import { withBase } from '../../with-base.ts';
import { competencyAddress } from '../addresses.ts';

/** Takes a name and statements; gives them as a table: code, words, kind, levels and basis. */
export function statementTable(name: string, statements: readonly PlacedStatement[]): Element {
  return stackedTable(
    name,
    ['Code', 'Statement', 'Kind', 'For', 'Basis'],
    statements.map(({ statement }) => ({
      properties: { id: statement.code.toLowerCase() },
      cells: [
        h('a', { href: withBase(competencyAddress(statement.code)) }, statement.code),
        [h('strong', `${statement.title}. `), statement.text],
        KINDS[statement.kind].label,
        statement.levels.map((level) => LEVELS[level].label).join('; '),
        basisLabel(statement.basis),
      ],
    })),
    { class: 'statements' },
  );
}
