import type { ElementContent } from 'hast';
import { partLabel, provisionLabel, standingText } from '../../tree/part-labels.ts';
import { plainText } from '../../tree/plain-text.ts';
import type { Block } from '../../tree/nodes.ts';
import { renderBlankList } from './blank-list.ts';
import { anchor, element, lineToWriteOn } from './elements.ts';
import { renderInlines } from './inline-handlers.ts';
import { renderTable } from './table.ts';

type Handler<T extends Block['type']> = (block: Extract<Block, { type: T }>) => ElementContent;

const handlers: { readonly [T in Block['type']]: Handler<T> } = {
  title: ({ children }) => element('h1', { id: anchor('title') }, ...renderInlines(children)),
  subtitle: ({ children }) => element('p', { className: ['subtitle'] }, ...renderInlines(children)),
  contents: ({ entries }) =>
    element(
      'nav',
      { className: ['contents'], ariaLabelledBy: [anchor('contents')] },
      element('h2', { id: anchor('contents') }, standingText.contents),
      element(
        'ol',
        { role: 'list' },
        ...entries.map(({ key, label, text }) =>
          element('li', {}, element('a', { href: `#${anchor(key)}` }, `${label} ${text}`)),
        ),
      ),
    ),
  heading: ({ level, key, children }) =>
    element(
      level === 1 ? 'h2' : 'h3',
      {
        id: anchor(
          key ??
            plainText(children)
              .toLowerCase()
              .replace(/[^a-z0-9]+/g, '-'),
        ),
      },
      ...renderInlines(children),
    ),
  paragraph: ({ children }) => element('p', {}, ...renderInlines(children)),
  recitals: ({ items }) => element('div', { className: ['recitals'] }, ...renderBlocks(items)),
  clause: (clause) =>
    element(
      'section',
      {
        className: ['clause'],
        dataKey: clause.key,
        dataBasis: clause.basis,
        dataMeets: clause.meets.join(' ') || undefined,
      },
      element('h2', { id: anchor(clause.key) }, `${partLabel(clause)} `, ...renderInlines(clause.heading)),
      ...renderBlocks(clause.children),
    ),
  provision: (provision) =>
    element(
      'div',
      {
        className: ['provision', `level-${provision.level}`],
        id: provision.key ? anchor(provision.key) : undefined,
        dataKey: provision.key,
      },
      element('span', { className: ['number'] }, provisionLabel(provision)),
      ' ',
      element('div', { className: ['provision-text'] }, ...renderBlocks(provision.children)),
    ),
  definitions: ({ items }) =>
    element(
      'div',
      { className: ['definitions'] },
      ...items.map(({ key, term, children }) =>
        element(
          'p',
          { id: key ? anchor(key) : undefined },
          element('strong', { className: ['term'] }, `“${term}”`),
          ' ',
          ...renderInlines(children),
        ),
      ),
    ),
  bullets: ({ items }) => element('ul', {}, ...items.map((item) => element('li', {}, ...renderBlocks(item)))),
  table: renderTable,
  exhibit: (exhibit) =>
    element(
      'section',
      { className: ['exhibit'], dataKey: exhibit.key, dataMeets: exhibit.meets.join(' ') || undefined },
      element('h2', { id: anchor(exhibit.key) }, `${partLabel(exhibit)}: `, ...renderInlines(exhibit.heading)),
      ...renderBlocks(exhibit.children),
    ),
  signature: ({ heading, children }) =>
    element(
      'section',
      { className: ['signature'] },
      element('h3', {}, ...renderInlines(heading)),
      ...renderBlocks(children),
    ),
  fillLine: ({ label, beside }) =>
    element(
      'p',
      { className: ['fill-line'] },
      ...renderInlines(label),
      ': ',
      lineToWriteOn(20),
      ...(beside === undefined ? [] : [` ${beside}: `, lineToWriteOn(10)]),
    ),
  draftingNote: ({ children }) =>
    element(
      'aside',
      { className: ['drafting-note'] },
      element('p', {}, element('strong', {}, standingText.draftingNote), ...renderInlines(children)),
    ),
  blankList: renderBlankList,
  colophon: ({ children }) => element('p', { className: ['colophon'] }, ...renderInlines(children)),
};

/** Blocks as HTML, one element each. */
export function renderBlocks(blocks: readonly Block[]): ElementContent[] {
  return blocks.map(renderBlock);
}

/** A block as one HTML element. */
export function renderBlock(block: Block): ElementContent {
  return (handlers[block.type] as Handler<typeof block.type>)(block as never);
}
