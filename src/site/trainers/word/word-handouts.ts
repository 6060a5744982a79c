import type { DocumentTree } from '../../../assembly/index.ts';
import type { CompetencyContent } from '../../../library/competencies/read-competencies.ts';
import { statementsForRole } from '../../../library/competencies/statement-views.ts';
import { placedStatements } from '../../../library/competencies/statements.ts';
import type { Content } from '../../../library/content/read-content.ts';
import { inFull, type Site } from '../../formats/site.ts';
import { competencyAddress, moduleAddress, needAddress, roleAddress } from '../addresses.ts';
import { selfAssessment, supervisorWorksheet } from './assessment-documents.ts';
import { domainHandout } from './domain-handout.ts';
import { handoutDocument, type Handout } from './handout-document.ts';
import { moduleHandout } from './module-handout.ts';
import { needHandout } from './need-handout.ts';

/** Takes the content, the sources, the site and the day the content reflects; gives every handout by its name. A tree is made only when asked for. */
export function wordHandouts(
  content: CompetencyContent,
  sources: Content['sources'],
  site: Site,
  day: string,
): ReadonlyMap<string, () => DocumentTree> {
  const { set, domains, modules, needs, roles } = content;
  const handout = (
    id: string,
    title: string,
    summary: string,
    address: string,
    blocks: () => Handout['blocks'],
  ): [string, () => DocumentTree] => [
    id,
    () => handoutDocument({ id, title, summary, url: inFull(site, address), blocks: blocks() }, day, site.name),
  ];
  const inUse = placedStatements(content).filter(({ statement }) => !statement.retired);
  const isNot = set.value.isNot;
  return new Map([
    ...[...domains.values()].map(({ value }) =>
      handout(
        `competencies-${value.code.toLowerCase()}`,
        `${value.code}: ${value.title}`,
        value.summary,
        competencyAddress(value.code),
        () => domainHandout(value, isNot, sources),
      ),
    ),
    ...[...modules].map(([key, { value }]) =>
      handout(`training-${key}`, value.title, value.summary, moduleAddress(key), () => moduleHandout(value, sources)),
    ),
    ...[...needs].map(([key, { value }]) =>
      handout(`needs-${key}`, `Holistic needs: ${value.title}`, value.summary, needAddress(key), () =>
        needHandout(value, sources),
      ),
    ),
    handout('self-assessment', 'Self-assessment', isNot, '/competencies/self-assessment/', () =>
      selfAssessment(content, inUse),
    ),
    handout('supervisor-worksheet', 'Supervisor’s worksheet', isNot, '/competencies/supervisor-worksheet/', () =>
      supervisorWorksheet(content, inUse),
    ),
    ...roles.value.roles.flatMap(({ key, title }) => [
      handout(`self-assessment-${key}`, `Self-assessment: ${title}`, isNot, roleAddress(key), () =>
        selfAssessment(content, statementsForRole(content, key)),
      ),
      handout(`supervisor-worksheet-${key}`, `Supervisor’s worksheet: ${title}`, isNot, roleAddress(key), () =>
        supervisorWorksheet(content, statementsForRole(content, key)),
      ),
    ]),
  ]);
}
