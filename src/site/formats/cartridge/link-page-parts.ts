import type { CartridgeFolder } from './cartridge-links.ts';
import type { CartridgePart } from './cartridge-part.ts';
import { xmlText } from './xml-text.ts';

/** What the pages are about: the module, in the language of its text. */
interface About {
  readonly code: string;
  readonly description: string;
  readonly language: string;
}

/**
 * Takes what the pages are about and folders of links; gives a page of links for each folder. For Moodle, which shows every web
 * link of a cartridge inside a frame, where sites that forbid framing, as this one does, show nothing; links on a page open.
 * Seen in Moodle 5.1.3.
 */
export function linkPageParts(
  { code, description, language }: About,
  folders: readonly CartridgeFolder[],
): readonly CartridgePart[] {
  return [
    {
      key: 'pages',
      items: folders.map((folder, index) => ({
        key: folder.key,
        title: `${code}: ${folder.title}`,
        file: `pages/${folder.key}.html`,
        type: 'webcontent',
        opensFile: true,
        body: [
          `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${xmlText(folder.title)}</title></head><body>`,
          ...(index === 0 ? [`<p>${xmlText(description)}</p>`] : []),
          '<ul>',
          ...folder.links.map(
            (link) =>
              `<li><a href="${xmlText(link.url)}" target="_blank" rel="noopener">${xmlText(link.title)}</a></li>`,
          ),
          '</ul>',
          '</body></html>',
          '',
        ].join('\n'),
      })),
    },
  ];
}
