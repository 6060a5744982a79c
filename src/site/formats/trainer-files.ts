import type { CompetencyContent } from '../../library/competencies/read-competencies.ts';
import { placedStatements } from '../../library/competencies/statements.ts';
import type { Entries } from '../../library/content/read-folder.ts';
import type { Source } from '../../library/content/source.ts';
import { canvasCsv } from './canvas-csv.ts';
import { cartridgeNames, cartridgeVersions, type CartridgeVersion } from './cartridge/cartridge-version.ts';
import { commonCartridge } from './cartridge/common-cartridge.ts';
import { casePackage } from './case/case-package.ts';
import { termSetJsonLd } from './json-ld.ts';
import { moodleCsv } from './moodle-csv.ts';
import { alignment } from './open-badges.ts';
import { crosswalkCsv, objectivesCsv, statementsCsv } from './plain-csv.ts';
import { plainJson } from './plain-json.ts';
import type { Site } from './site.ts';

/** A file that trainers download. */
export interface TrainerFile {
  readonly about: string;
  readonly mediaType: string;
  readonly body: () => string | Uint8Array;
}

/** Takes the key of a module and a version; gives the address of its cartridge on the site. */
export const cartridgeAddress = (key: string, version: CartridgeVersion): string =>
  `/data/curriculum/${key}${version === '1.3' ? '' : `-cc${version.replace('.', '')}`}.imscc`;

const csv = 'text/csv; charset=utf-8';
const json = 'application/json';

/** Takes the content, the site and the sources; gives every file for trainers by its address on the site. A body is made only when asked for. */
export function trainerFiles(
  content: CompetencyContent,
  site: Site,
  sources: Entries<Source>,
): ReadonlyMap<string, TrainerFile> {
  const file = (about: string, mediaType: string, body: TrainerFile['body']): TrainerFile => ({
    about,
    mediaType,
    body,
  });
  // The mark at the front tells Excel that the text is UTF-8. Files for learning systems go without it.
  const table = (make: () => string) => () => `\uFEFF${make()}`;
  const pretty = (make: () => object) => () => `${JSON.stringify(make(), null, 2)}\n`;
  return new Map<string, TrainerFile>([
    [
      '/data/competencies/all.json',
      file(
        'Competencies, needs areas, modules and roles as plain data.',
        json,
        pretty(() => plainJson(content, site)),
      ),
    ],
    [
      '/data/competencies/statements.csv',
      file(
        'Statements as a table.',
        csv,
        table(() => statementsCsv(content, site)),
      ),
    ],
    [
      '/data/competencies/case.json',
      file(
        'Competency framework as a CASE 1.1 package.',
        json,
        pretty(() => casePackage(content, site, 'competencies')),
      ),
    ],
    [
      '/data/competencies/moodle.csv',
      file("Competency framework for Moodle's import.", csv, () => moodleCsv(content, site)),
    ],
    ['/data/competencies/canvas.csv', file("Outcomes for Canvas's import.", csv, () => canvasCsv(content, site))],
    [
      '/data/competencies/terms.jsonld',
      file(
        'Statements as a schema.org term set.',
        'application/ld+json',
        pretty(() => termSetJsonLd(content, site)),
      ),
    ],
    [
      '/data/competencies/alignments.json',
      file(
        'Open Badges 3.0 alignment of each statement, by code.',
        json,
        pretty(() =>
          Object.fromEntries(
            placedStatements(content).map(({ statement: { code } }) => [code, alignment(content, site, code)]),
          ),
        ),
      ),
    ],
    [
      '/data/curriculum/objectives.csv',
      file(
        'Training objectives as a table.',
        csv,
        table(() => objectivesCsv(content, site)),
      ),
    ],
    [
      '/data/curriculum/crosswalk.csv',
      file(
        'Statements by modules, with gaps.',
        csv,
        table(() => crosswalkCsv(content)),
      ),
    ],
    [
      '/data/curriculum/case.json',
      file(
        'Training objectives as a CASE 1.1 package.',
        json,
        pretty(() => casePackage(content, site, 'curriculum')),
      ),
    ],
    ...[...content.modules].flatMap(([key, { value }]) =>
      cartridgeVersions.map((version): [string, TrainerFile] => [
        cartridgeAddress(key, version),
        file(
          `Link cartridge (Common Cartridge ${version}) of "${value.title}".`,
          cartridgeNames(version).mediaType,
          () => commonCartridge({ content, site, sources }, key, version) ?? new Uint8Array(),
        ),
      ]),
    ),
  ]);
}
