import type { CartridgeFolder, CartridgeLink } from './cartridge-links.ts';
import { xmlText } from './xml-text.ts';

const namespaces = {
  xmlns: 'http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1',
  'xmlns:lom': 'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/resource',
  'xmlns:lomimscc': 'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': [
    'http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1 http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_imscp_v1p2_v1p0.xsd',
    'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/resource http://www.imsglobal.org/profile/cc/ccv1p3/LOM/ccv1p3_lomresource_v1p0.xsd',
    'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest http://www.imsglobal.org/profile/cc/ccv1p3/LOM/ccv1p3_lommanifest_v1p0.xsd',
  ].join(' '),
} as const;

/** Takes a folder and a link in it; gives the file that holds the link. */
export const linkFile = (folder: CartridgeFolder, link: CartridgeLink): string => `${folder.key}/${link.key}.xml`;

/** Takes the cartridge's identifier, title, description and folders; gives its imsmanifest.xml. Source: 1EdTech Common Cartridge 1.3 profile. */
export function manifestXml(cartridge: { identifier: string; title: string; description: string; language: string; folders: readonly CartridgeFolder[] }): string {
  const { identifier, title, description, language, folders } = cartridge;
  const attributes = Object.entries(namespaces).map(([name, value]) => ` ${name}="${value}"`).join('');
  const string = (text: string): string => `<lomimscc:string language="${language}">${xmlText(text)}</lomimscc:string>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="M-${identifier}"${attributes}>`,
    '<metadata><schema>IMS Common Cartridge</schema><schemaversion>1.3.0</schemaversion>',
    `<lomimscc:lom><lomimscc:general><lomimscc:title>${string(title)}</lomimscc:title>`
      + `<lomimscc:description>${string(description)}</lomimscc:description></lomimscc:general></lomimscc:lom></metadata>`,
    `<organizations><organization identifier="O-${identifier}" structure="rooted-hierarchy"><item identifier="I-root">`,
    ...folders.map(folderItem),
    '</item></organization></organizations>',
    '<resources>',
    ...folders.flatMap((folder) => folder.links.map((link) => `<resource identifier="${name('R', folder, link)}" type="imswl_xmlv1p3"><file href="${linkFile(folder, link)}"/></resource>`)),
    '</resources>',
    '</manifest>',
    '',
  ].join('\n');
}

/** Takes a link; gives its web link file. Source: 1EdTech Common Cartridge 1.3, web link. */
export function webLinkXml({ title, url }: CartridgeLink): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
      + ' xsi:schemaLocation="http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3 http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_imswl_v1p3.xsd">',
    `<title>${xmlText(title)}</title>`,
    `<url href="${xmlText(url)}" target="_blank"/>`,
    '</webLink>',
    '',
  ].join('\n');
}

function folderItem(folder: CartridgeFolder): string {
  const items = folder.links.map((link) => `<item identifier="${name('I', folder, link)}" identifierref="${name('R', folder, link)}"><title>${xmlText(link.title)}</title></item>`);
  return `<item identifier="I-${folder.key}"><title>${xmlText(folder.title)}</title>${items.join('')}</item>`;
}

function name(letter: 'I' | 'R', folder: CartridgeFolder, link: CartridgeLink): string {
  return `${letter}-${folder.key}-${link.key}`;
}
