import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Content } from '../../library/content/read-content.ts';
import { eventKinds, type TimelineEvent } from '../../library/content/timeline-event.ts';
import { verifiedWords } from '../../library/content/verified.ts';
import { citeSeries } from './cite-series.ts';
import type { DataList } from './data-lists.ts';
import { filterForm } from './filter-form.ts';
import { dateInWords } from './words.ts';

/** Takes the content; gives the events year by year, the earliest first, below a form that a script shows and that filters them. */
export function timelineList({ timeline, sources }: Pick<Content, 'timeline' | 'sources'>): DataList {
  const events = timeline.map(({ value }) => value).sort((a, b) => a.date.localeCompare(b.date));
  const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))];
  const kinds = Object.entries(eventKinds).filter(([kind]) => events.some((event) => event.kind === kind));
  const sections = years.map((year) =>
    h('section', { class: 'timeline-year', 'aria-labelledby': `y${year}` }, [
      h('h3', { id: `y${year}` }, year),
      h(
        'ol',
        events.filter(({ date }) => date.startsWith(year)).map((event) => eventItem(event, sources)),
      ),
    ]),
  );
  return {
    element: h('div', [
      filterForm('events', [
        { label: 'Kind of event', name: 'kind', options: kinds.map(([kind, words]) => [slug(kind), words]) },
        { label: 'Find in the timeline', name: 'words' },
      ]),
      h('div', { id: 'events', class: 'timeline' }, sections),
    ]),
    cites: events.flatMap(({ cites }) => cites.map(({ source }) => source)),
  };
}

const slug = (kind: string) => kind.replaceAll(' ', '-');

function eventItem({ date, title, text, kind, cites, verified }: TimelineEvent, sources: Content['sources']): Element {
  return h('li', { class: 'event', 'data-kind': slug(kind) }, [
    h('p', { class: 'event-head' }, [
      h('time', { dateTime: date }, dateInWords(date)),
      ' ',
      h('span', { class: 'event-kind' }, eventKinds[kind]),
    ]),
    h('p', { class: 'event-title' }, h('strong', title)),
    h('p', [`${text} `, ...citeSeries(cites, sources), verified === 'verified' ? '' : ` (${verifiedWords[verified]})`]),
  ]);
}
