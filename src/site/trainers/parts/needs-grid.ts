import type { Element } from 'hast';
import { PHASE_KEYS, PHASES } from '../../../library/competencies/competency-terms.ts';
import type { CompetencyContent } from '../../../library/competencies/read-competencies.ts';
import { stackedTable } from '../../render/stacked-table.ts';
import { needLink } from './links.ts';

/** Takes the content; gives the grid of needs areas by phase, each area linked to its page. */
export function needsGrid(content: Pick<CompetencyContent, 'needs'>): Element {
  const areas = [...content.needs.values()].filter(({ value }) => !value.retired);
  return stackedTable(
    'Areas of need by phase',
    ['Area', ...PHASE_KEYS.map((phase) => PHASES[phase].label), 'In the 2015 contents'],
    areas.map(({ key, value }) => ({
      properties: { id: key },
      cells: [
        needLink(content, key),
        ...PHASE_KEYS.map((phase) => value.phases[phase].short),
        value.in2015 === 'shown' ? 'Shown' : 'Not seen',
      ],
    })),
    { class: 'needs-grid' },
  );
}
