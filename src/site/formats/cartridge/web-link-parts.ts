import type { CartridgeFolder, CartridgeLink } from './cartridge-links.ts';
import type { CartridgePart } from './cartridge-part.ts';
import { schemaInstance, type CartridgeNames } from './cartridge-version.ts';
import { xmlText } from './xml-text.ts';

/** Takes folders of links and the names of a version; gives each link as a web link, in parts like the folders. Source: 1EdTech Common Cartridge, web link. */
export function webLinkParts(
  folders: readonly CartridgeFolder[],
  { webLink }: CartridgeNames,
): readonly CartridgePart[] {
  const { type, uri, schema } = webLink;
  const body = ({ title, url }: CartridgeLink) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<webLink xmlns="${uri}" xmlns:xsi="${schemaInstance}" xsi:schemaLocation="${uri} ${schema}">`,
      `<title>${xmlText(title)}</title>`,
      `<url href="${xmlText(url)}" target="_blank"/>`,
      '</webLink>',
      '',
    ].join('\n');
  return folders.map(({ key, title, links }) => ({
    key,
    title,
    items: links.map((link) => ({
      key: link.key,
      title: link.title,
      file: `${key}/${link.key}.xml`,
      type,
      opensFile: false,
      body: body(link),
    })),
  }));
}
