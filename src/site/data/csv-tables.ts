import type { Citation } from '../../library/content/citation.ts';
import type { Content } from '../../library/content/read-content.ts';
import { requirementAreas } from '../../library/content/requirement.ts';
import { shortCitation } from '../render/cite-link.ts';
import { keyInWords, series } from '../render/words.ts';
import { toCsv } from './to-csv.ts';

const citations = (cites: readonly Citation[], { sources }: Content) =>
  cites
    .map(({ source, at }) => {
      const known = sources.get(source)?.value;
      return known ? shortCitation(known, at) : source;
    })
    .join('; ');

/** The tables that the site serves as /data/<name>.csv: each takes the content and gives the text. */
export const csvTables = {
  requirements: (content) =>
    toCsv(
      ['Key', 'Area', 'Title', 'Duty', 'Binds', 'Carried out by', 'Since', 'Law', 'Read', 'Note', 'Met?'],
      [...content.requirements.values()].map(({ key, value }) => [
        key,
        requirementAreas[value.area],
        value.title,
        value.duty,
        value.binds,
        series(value.who.map(keyInWords)),
        value.since ?? '',
        citations(value.cites, content),
        value.verified === 'partial' ? 'in part' : 'yes',
        value.note ?? '',
        '',
      ]),
    ),
  counties: (content) =>
    toCsv(
      ['County', 'Child welfare agency', 'Agency source', 'Tier 2015', 'PACT 2015', 'What else is known'],
      [...content.counties.values()].map(({ value: { name, agency, tier2015, pact, evidence } }) => [
        name,
        agency && agency.verified !== 'unverified' ? agency.name : 'not known',
        agency?.source ?? '',
        tier2015?.tier ?? 'not known',
        pact.named2015,
        (evidence ?? []).map(({ text }) => text).join(' '),
      ]),
    ),
} satisfies Record<string, (content: Content) => string>;

export type CsvTableName = keyof typeof csvTables;
