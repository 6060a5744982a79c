import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PlacedStatement } from '../../../library/competencies/statements.ts';
import { stackedTable } from '../../render/stacked-table.ts';
import { withBase } from '../../with-base.ts';
import { competencyAddress } from '../addresses.ts';

/** Where somebody stands with a statement; the same three words as in the Canvas file. */
export const ratingWords = ['Not yet', 'In progress', 'Shown in practice'] as const;

// The box is drawn for paper; a screen reader hears that it is one to tick there.
const box = (): Element => h('span', { class: 'tick-box', role: 'img', 'aria-label': 'Box to tick on paper' });

const name = ({ statement: { code, title, text } }: PlacedStatement) => [
  h('a', { href: withBase(competencyAddress(code)) }, code),
  ' ',
  h('strong', `${title}. `),
  text,
];

/** Takes a name and statements; gives a table with a box for each degree and room for a note. */
export function selfAssessmentTable(label: string, statements: readonly PlacedStatement[]): Element {
  return stackedTable(
    label,
    ['Statement', ...ratingWords, 'What I want to learn next'],
    statements.map((placed) => ({
      cells: [name(placed), ...ratingWords.map(box), h('span', { class: 'write-here', 'aria-hidden': 'true' })],
    })),
    { class: 'assessment' },
  );
}

/** Takes a name and statements; gives a table with what a supervisor may see or hear, a box, and room for what was agreed. */
export function worksheetTable(label: string, statements: readonly PlacedStatement[]): Element {
  return stackedTable(
    label,
    ['Statement', 'What you may see or hear', 'Seen', 'What we agreed'],
    statements.map((placed) => ({
      cells: [
        name(placed),
        h(
          'ul',
          placed.statement.inPractice.map((line) => h('li', line)),
        ),
        box(),
        h('span', { class: 'write-here', 'aria-hidden': 'true' }),
      ],
    })),
    { class: 'worksheet' },
  );
}
