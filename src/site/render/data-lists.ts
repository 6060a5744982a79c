import type { Element } from 'hast';
import type { Content } from '../../library/content/read-content.ts';
import { clockTable } from './clock-table.ts';
import { helpNumberList } from './help-numbers.ts';
import { requirementList } from './requirement-list.ts';
import { sourceTable } from './source-table.ts';
import { trainerLists } from '../trainers/trainer-lists.ts';
import { timelineList } from './timeline-list.ts';

/** A list made from the data, with the sources it cites, so that the page's list of sources has them. */
export interface DataList {
  readonly element: Element;
  readonly cites: readonly string[];
}

/** What a page writer can place on a line of its own, by its name: each takes the content and a part of it, and gives the list. */
export const dataLists = {
  requirements: (content, area) => requirementList(content, area),
  clocks: (content, area) => clockTable(content, area),
  sources: (content, kind) => sourceTable(content, kind),
  timeline: (content) => timelineList(content),
  'help-numbers': () => ({ element: helpNumberList(), cites: [] }),
  ...trainerLists,
} satisfies Record<string, (content: Content, part: string | undefined) => DataList>;
