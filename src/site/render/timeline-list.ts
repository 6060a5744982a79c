import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Content } from '../../library/content/read-content.ts';
import { eventKinds, type TimelineEvent } from '../../library/content/timeline-event.ts';
import { verifiedWords } from '../../library/content/verified.ts';
import { citeSeries } from './cite-series.ts';
import { dateInWords } from './words.ts';

/** Takes the content; gives the events year by year, the earliest first. A script adds a filter by kind. */
export function timelineList({ timeline, sources }: Pick<Content, 'timeline' | 'sources'>): Element {
  const events = timeline.map(({ value }) => value).sort((a, b) => a.date.localeCompare(b.date));
  const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))];
  return h('div', { id: 'timeline', class: 'timeline' }, years.map((year) => h('section', { class: 'timeline-year', 'aria-labelledby': `y${year}` }, [
    h('h2', { id: `y${year}` }, year),
    h('ol', events.filter(({ date }) => date.startsWith(year)).map((event) => eventItem(event, sources))),
  ])));
}

function eventItem({ date, title, text, kind, cites, verified }: TimelineEvent, sources: Content['sources']): Element {
  return h('li', { class: 'event', 'data-kind': kind.replaceAll(' ', '-') }, [
    h('p', { class: 'event-head' }, [h('time', { dateTime: date }, dateInWords(date)), ' ', h('span', { class: 'event-kind' }, eventKinds[kind])]),
    h('p', { class: 'event-title' }, h('strong', title)),
    h('p', [`${text} `, ...citeSeries(cites, sources), verified === 'verified' ? '' : ` (${verifiedWords[verified]})`]),
  ]);
}
