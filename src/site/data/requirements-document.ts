import type { Block, DocumentTree, Inline } from '../../assembly/index.ts';
import type { Content } from '../../library/content/read-content.ts';
import { requirementAreas, type Requirement } from '../../library/content/requirement.ts';
import { shortCitation } from '../render/cite-link.ts';
import { dateInWords, keyInWords, series } from '../render/words.ts';

const text = (value: string): Inline => ({ type: 'text', value });

/** Takes the content, the day it reflects and the site's name; gives the requirements checklist as a document with boxes to tick. */
export function requirementsDocument(content: Content, day: string, site: string): DocumentTree {
  const title = 'What the law requires of a county: a checklist';
  const all = [...content.requirements.values()].map(({ value }) => value);
  const parts = Object.entries(requirementAreas).flatMap(([area, name]): Block[] => {
    const own = all.filter((requirement) => requirement.area === area);
    return own.length === 0 ? [] : [{ type: 'heading', level: 1, children: [text(name)] }, areaTable(own, content)];
  });
  return {
    type: 'document',
    title,
    shortTitle: 'Requirements checklist',
    subject: title,
    documentType: 'requirements-checklist',
    templateVersion: day,
    date: day,
    copy: 'clean',
    children: [
      { type: 'title', children: [text(title)] },
      {
        type: 'paragraph',
        children: [
          text(`As of ${dateInWords(day)}. Law changes: check each section at its owner before relying on it.`),
        ],
      },
      ...parts,
      {
        type: 'colophon',
        children: [text(`From the ${site}, ${dateInWords(day)}. General information, not legal advice.`)],
      },
    ],
  };
}

function areaTable(requirements: readonly Requirement[], content: Content): Block {
  return {
    type: 'table',
    widths: [0.08, 0.52, 0.2, 0.2],
    header: [[text('Met')], [text('Duty')], [text('Law')], [text('Binds')]],
    rows: requirements.map(({ title, duty, note, cites, binds, since, who }) => [
      [{ type: 'checkBox', checked: false }],
      [{ type: 'strong', children: [text(`${title}. `)] }, text(duty), ...(note ? [text(` Note: ${note}`)] : [])],
      [
        text(
          cites
            .map(({ source, at }) => {
              const known = content.sources.get(source)?.value;
              return known ? shortCitation(known, at) : source;
            })
            .join('; '),
        ),
      ],
      [
        text(
          `${binds}${since ? `, since ${dateInWords(since)}` : ''}${who.length > 0 ? `; carried out by ${series(who.map(keyInWords))}` : ''}`,
        ),
      ],
    ]),
  };
}
