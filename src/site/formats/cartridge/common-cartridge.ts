import { strToU8, zipSync, type Zippable } from 'fflate';
import type { CompetencyContent } from '../../../library/competencies/read-competencies.ts';
import type { Entries } from '../../../library/content/read-folder.ts';
import type { Source } from '../../../library/content/source.ts';
import type { Site } from '../site.ts';
import { cartridgeLinks } from './cartridge-links.ts';
import { cartridgeNames, type CartridgeVersion } from './cartridge-version.ts';
import { linkPageParts } from './link-page-parts.ts';
import { manifestXml } from './manifest-xml.ts';
import { webLinkParts } from './web-link-parts.ts';

/** What a cartridge is made from. */
interface From {
  readonly content: CompetencyContent;
  readonly site: Site;
  readonly sources: Entries<Source>;
}

/**
 * Takes the content, the site and the sources, the key of a module and a version; gives the module's link cartridge (.imscc),
 * or nothing when there is no such module: web links in 1.3, pages of links in 1.1. The same content gives the same bytes.
 */
export function commonCartridge(
  { content, site, sources }: From,
  key: string,
  version: CartridgeVersion,
): Uint8Array | undefined {
  const module = content.modules.get(key)?.value;
  if (!module) return undefined;
  const { uuid: identifier, code, title, summary: description } = module;
  const { language } = content.set.value;
  const names = cartridgeNames(version);
  const folders = cartridgeLinks(content, key, site, sources);
  const parts =
    version === '1.1' ? linkPageParts({ code, description, language }, folders) : webLinkParts(folders, names);
  const files: Zippable = {
    'imsmanifest.xml': strToU8(manifestXml({ identifier, title, description, language, parts }, names)),
    ...Object.fromEntries(parts.flatMap(({ items }) => items.map(({ file, body }) => [file, strToU8(body)]))),
  };
  // A zip holds local time without a zone, so the day is built from local parts: the bytes are then the same everywhere.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}
