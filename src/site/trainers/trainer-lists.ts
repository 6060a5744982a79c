import type { Content } from '../../library/content/read-content.ts';
import { trainerContent } from '../formats/trainer-content.ts';
import { siteIdentity } from '../data/site-identity.ts';
import type { DataList } from '../render/data-lists.ts';
import { domainList } from './parts/domain-list.ts';
import { fileTable } from './parts/file-table.ts';
import { moduleTable } from './parts/module-table.ts';
import { needsGrid } from './parts/needs-grid.ts';
import { screeningTools } from './parts/screening-tools.ts';

/** Lists for trainers that a page writer can place on a line of its own, by name. */
export const trainerLists = {
  'competency-domains': () => ({ element: domainList(trainerContent()), cites: [] }),
  'training-modules': ({ sources }) => moduleTable(trainerContent(), sources),
  'needs-grid': () => ({ element: needsGrid(trainerContent()), cites: [] }),
  'screening-tools': ({ sources }) => screeningTools(trainerContent().screening.value, sources),
  'trainer-files': ({ sources }) => ({ element: fileTable(trainerContent(), siteIdentity, sources), cites: [] }),
} satisfies Record<string, (content: Content) => DataList>;
