import { codedEntries } from './coded-entries.ts';
import { evidenceUses } from './evidence-uses.ts';
import type { CompetencyContent } from './read-competencies.ts';
import { placedStatements } from './statements.ts';

/** A page for trainers with the sources that it cites. */
export interface TrainerUse {
  readonly name: string;
  readonly address: string;
  readonly cites: readonly string[];
}

/** Takes the content for trainers; gives its pages with the sources that each cites: statements by evidence, the rest file by file. */
export function trainerUses(content: CompetencyContent): readonly TrainerUse[] {
  const addresses = new Map(codedEntries(content).map(({ code, address }) => [code, address]));
  const at = (code: string) => addresses.get(code) ?? '/competencies/';
  const uses = evidenceUses(content);
  const inFile = (path: string) => uses.filter((use) => use.path === path).flatMap(({ cites }) => cites);
  return [
    ...placedStatements(content).map(({ statement: { code, title, evidence } }) => ({
      name: `${code}: ${title}`,
      address: at(code),
      cites: evidence.map(({ source }) => source),
    })),
    ...[...content.modules.values()].map(({ path, value: { code, title } }) => ({
      name: title,
      address: at(code),
      cites: inFile(path),
    })),
    ...[...content.needs.values()].map(({ path, value: { code, title } }) => ({
      name: `Holistic needs: ${title}`,
      address: at(code),
      cites: inFile(path),
    })),
    { name: 'Screening tools', address: '/toolkit/screening-tools/', cites: inFile(content.screening.path) },
    {
      name: 'Competencies compared with others',
      address: '/competencies/compare/',
      cites: inFile(content.frameworks.path),
    },
    { name: 'Roles and levels', address: '/competencies/roles/', cites: inFile(content.roles.path) },
    { name: 'Competencies', address: '/competencies/', cites: inFile(content.set.path) },
  ];
}
