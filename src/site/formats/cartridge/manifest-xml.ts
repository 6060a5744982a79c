import type { CartridgeItem, CartridgePart } from './cartridge-part.ts';
import { schemaInstance, type CartridgeNames } from './cartridge-version.ts';
import { xmlText } from './xml-text.ts';

/** What a cartridge is, apart from its version. */
interface Cartridge {
  readonly identifier: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly parts: readonly CartridgePart[];
}

/** Takes a cartridge and the names of a version; gives its imsmanifest.xml. Source: 1EdTech Common Cartridge profiles 1.1 and 1.3. */
export function manifestXml(
  { identifier, title, description, language, parts }: Cartridge,
  names: CartridgeNames,
): string {
  const { manifest, lomManifest, lomResource, schemaVersion } = names;
  const attributes = Object.entries({
    xmlns: manifest.uri,
    'xmlns:lom': lomResource.uri,
    'xmlns:lomimscc': lomManifest.uri,
    'xmlns:xsi': schemaInstance,
    'xsi:schemaLocation': [manifest, lomResource, lomManifest].map(({ uri, schema }) => `${uri} ${schema}`).join(' '),
  })
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  const string = (text: string): string => `<lomimscc:string language="${language}">${xmlText(text)}</lomimscc:string>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="M-${identifier}"${attributes}>`,
    `<metadata><schema>IMS Common Cartridge</schema><schemaversion>${schemaVersion}</schemaversion>`,
    `<lomimscc:lom><lomimscc:general><lomimscc:title>${string(title)}</lomimscc:title>` +
      `<lomimscc:description>${string(description)}</lomimscc:description></lomimscc:general></lomimscc:lom></metadata>`,
    `<organizations><organization identifier="O-${identifier}" structure="rooted-hierarchy"><item identifier="I-root">`,
    // One folder for the whole module, so that a course can take several cartridges and still tell them apart.
    `<item identifier="I-whole"><title>${xmlText(title)}</title>`,
    ...parts.map(partItems),
    '</item></item></organization></organizations>',
    '<resources>',
    ...parts.flatMap((part) => part.items.map((item) => resource(part, item))),
    '</resources>',
    '</manifest>',
    '',
  ].join('\n');
}

function partItems(part: CartridgePart): string {
  const items = part.items
    .map(
      (item) =>
        `<item identifier="${name('I', part, item)}" identifierref="${name('R', part, item)}"><title>${xmlText(item.title)}</title></item>`,
    )
    .join('');
  return part.title === undefined
    ? items
    : `<item identifier="I-${part.key}"><title>${xmlText(part.title)}</title>${items}</item>`;
}

function resource(part: CartridgePart, item: CartridgeItem): string {
  return `<resource identifier="${name('R', part, item)}" type="${item.type}"${item.opensFile ? ` href="${item.file}"` : ''}><file href="${item.file}"/></resource>`;
}

function name(letter: 'I' | 'R', part: CartridgePart, item: CartridgeItem): string {
  return `${letter}-${part.key}-${item.key}`;
}
