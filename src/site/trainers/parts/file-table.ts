import type { Element } from 'hast';
import { h } from 'hastscript';
import type { CompetencyContent } from '../../../library/competencies/read-competencies.ts';
import type { Content } from '../../../library/content/read-content.ts';
import type { Site } from '../../formats/site.ts';
import { trainerFiles } from '../../formats/trainer-files.ts';
import { stackedTable } from '../../render/stacked-table.ts';
import { withBase } from '../../with-base.ts';

/** Takes the content, the site and the sources; gives the files for trainers with what each is. */
export function fileTable(content: CompetencyContent, site: Site, sources: Content['sources']): Element {
  return stackedTable(
    'Files for trainers',
    ['File', 'What it is'],
    [...trainerFiles(content, site, sources)].map(([address, { about }]) => ({
      cells: [h('a', { href: withBase(address), download: true }, address.replace('/data/', '')), about],
    })),
    { class: 'trainer-files' },
  );
}
