import type { Block, Inline } from '../../../assembly/index.ts';
import type { CompetencyContent } from '../../../library/competencies/read-competencies.ts';
import type { PlacedStatement } from '../../../library/competencies/statements.ts';
import { ratingWords } from '../parts/assessment-tables.ts';
import { heading, paragraph, strong, text } from './word-parts.ts';

type Domains = Pick<CompetencyContent, 'domains'>;

const box: readonly Inline[] = [{ type: 'checkBox', checked: false }];
const name = ({ statement }: PlacedStatement): Inline[] => [
  strong(`${statement.code} ${statement.title}. `),
  text(statement.text),
];
const line = (label: string): Block => ({ type: 'fillLine', label: [text(label)] });

/** Takes the content and statements; gives the text of a self-assessment: a table for each domain, with a box for each degree. */
export function selfAssessment(content: Domains, statements: readonly PlacedStatement[]): Block[] {
  return [
    paragraph(
      'Tick where you stand today. It is for you and, if you wish, for a talk with your supervisor. It is no test. Leave out names and case numbers.',
    ),
    line('Role'),
    line('Date'),
    ...byDomain(content, statements, (own) => ({
      type: 'table',
      widths: [0.46, 0.1, 0.12, 0.12, 0.2],
      header: [[text('Statement')], ...ratingWords.map((words) => [text(words)]), [text('What I want to learn next')]],
      rows: own.map((placed) => [name(placed), box, box, box, []]),
    })),
  ];
}

/** Takes the content and statements; gives the text of a supervisor's worksheet: what to look for, a box, and room for what was agreed. */
export function supervisorWorksheet(content: Domains, statements: readonly PlacedStatement[]): Block[] {
  return [
    paragraph(
      'Choose one or two statements for a meeting, not all. Talk about what went well first. Write no child’s or family’s name and no case number. What you may see or hear are examples, our suggestion, and no test.',
    ),
    line('Role of the worker'),
    line('Supervisor'),
    line('Date'),
    ...byDomain(content, statements, (own) => ({
      type: 'table',
      widths: [0.34, 0.36, 0.08, 0.22],
      header: [[text('Statement')], [text('What you may see or hear')], [text('Seen')], [text('What we agreed')]],
      rows: own.map((placed) => [
        name(placed),
        placed.statement.inPractice.flatMap((each, index): Inline[] => [
          ...(index > 0 ? [{ type: 'break' as const }] : []),
          text(each),
        ]),
        box,
        [],
      ]),
    })),
  ];
}

function byDomain(
  { domains }: Domains,
  statements: readonly PlacedStatement[],
  table: (own: readonly PlacedStatement[]) => Block,
): Block[] {
  return [...domains.values()].flatMap((domain) => {
    const own = statements.filter((placed) => placed.domain.value.code === domain.value.code);
    return own.length === 0 ? [] : [heading(`${domain.value.code} ${domain.value.title}`), table(own)];
  });
}
