import type { CompetencyContent } from '../../../library/competencies/read-competencies.ts';
import { placedStatements } from '../../../library/competencies/statements.ts';
import type { Entries } from '../../../library/content/read-folder.ts';
import type { Source } from '../../../library/content/source.ts';
import { inFull, type Site } from '../site.ts';

/** A page that a cartridge links to. */
export interface CartridgeLink {
  /** Permanent name within the cartridge: letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  readonly url: string;
}

/** A group of links, shown as a folder in a learning system. */
export interface CartridgeFolder {
  readonly key: string;
  readonly title: string;
  readonly links: readonly CartridgeLink[];
}

/** Takes the content, the key of a module, the site and the sources; gives the links of its cartridge in folders; none when there is no such module. */
export function cartridgeLinks(
  content: CompetencyContent,
  key: string,
  site: Site,
  sources: Entries<Source>,
): readonly CartridgeFolder[] {
  const module = content.modules.get(key)?.value;
  if (!module) return [];
  const built = new Set(module.objectives.flatMap(({ statements }) => statements));
  const folders: CartridgeFolder[] = [
    {
      key: 'module',
      title: 'About this module',
      links: [{ key: 'about', title: module.title, url: inFull(site, `/training/${key}/`) }],
    },
    {
      key: 'objectives',
      title: 'Objectives',
      links: module.objectives
        .filter(({ retired }) => !retired)
        .map(({ code, text }) => ({
          key: code.toLowerCase(),
          title: `${code} ${text}`,
          url: inFull(site, `/training/${key}/#${code.toLowerCase()}`),
        })),
    },
    {
      key: 'competencies',
      title: 'Competencies that it builds',
      links: placedStatements(content)
        .filter(({ statement: { code } }) => built.has(code))
        .map(({ statement: { code, title } }) => ({
          key: code.toLowerCase(),
          title: `${code} ${title}`,
          url: inFull(site, `/competencies/${code.toLowerCase()}/`),
        })),
    },
    {
      key: 'owners',
      title: 'Courses and material of their owners',
      links: module.owners.flatMap(({ name, what, source }, index) => {
        const url = sources.get(source)?.value.url;
        return url ? [{ key: `owner-${index + 1}`, title: `${name}: ${what}`, url }] : [];
      }),
    },
  ];
  return folders.filter(({ links }) => links.length > 0);
}
