import { strToU8, zipSync, type Zippable } from 'fflate';
import type { CompetencyContent } from '../../../library/competencies/read-competencies.ts';
import type { Entries } from '../../../library/content/read-folder.ts';
import type { Source } from '../../../library/content/source.ts';
import type { Site } from '../site.ts';
import { cartridgeLinks } from './cartridge-links.ts';
import { linkFile, manifestXml, webLinkXml } from './manifest-xml.ts';

/** Takes the content, the key of a module, the site and the sources; gives the module's link cartridge (.imscc), or nothing when there is no such module. The same content gives the same bytes. */
export function commonCartridge(content: CompetencyContent, key: string, site: Site, sources: Entries<Source>): Uint8Array | undefined {
  const module = content.modules.get(key)?.value;
  if (!module) return undefined;
  const folders = cartridgeLinks(content, key, site, sources);
  const files: Zippable = {
    'imsmanifest.xml': strToU8(manifestXml({
      identifier: module.uuid, title: module.title, description: module.summary, language: content.set.value.language, folders,
    })),
    ...Object.fromEntries(folders.flatMap((folder) => folder.links.map((link) => [linkFile(folder, link), strToU8(webLinkXml(link))]))),
  };
  // A zip holds local time without a zone, so the day is built from local parts: the bytes are then the same everywhere.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}
