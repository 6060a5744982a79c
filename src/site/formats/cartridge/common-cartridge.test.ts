import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../library/content/read-content.ts';
import { trainerContent } from '../trainer-content.ts';
import { cartridgeVersions, type CartridgeVersion } from './cartridge-version.ts';
import { commonCartridge } from './common-cartridge.ts';
import { readXml, type XmlNode } from './read-xml.ts';
import { xmlText } from './xml-text.ts';

const content = trainerContent();
const {
  content: { sources },
} = readContent(process.cwd());
const site = { name: 'Test', url: 'https://csec.example/' };
const children = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((child) => child.name === name) ?? [];
const from = { content, site, sources };
const open = (key: string, version: CartridgeVersion) => {
  const bytes = commonCartridge(from, key, version);
  if (!bytes) throw new Error(`There is no cartridge for ${key}`);
  const files = unzipSync(bytes);
  return { files, manifest: readXml(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())) };
};

const made = [...content.modules.keys()].flatMap((key) => cartridgeVersions.map((version) => ({ key, version })));

/** The items that lead to a resource, however deep. */
const leavesOf = (item: XmlNode): XmlNode[] =>
  item.attributes['identifierref'] ? [item] : children(item, 'item').flatMap(leavesOf);
/** The web addresses in a file of a cartridge, in order. */
const addressesIn = (bytes: Uint8Array): string[] =>
  [...strFromU8(bytes).matchAll(/ href="([^"]*)"/g)].map(([, href]) => href ?? '');

describe.each(made)('the cartridge $version of $key', ({ key, version }) => {
  const { files, manifest } = open(key, version);
  const resources = children(children(manifest, 'resources')[0], 'resource');
  const roots = children(children(children(manifest, 'organizations')[0], 'organization')[0], 'item');
  const leaves = roots.flatMap(leavesOf);

  it('has a manifest of its version with its parts in order', () => {
    expect(manifest.name).toBe('manifest');
    expect(manifest.attributes['xmlns']).toBe(`http://www.imsglobal.org/xsd/imsccv1p${version.slice(2)}/imscp_v1p1`);
    expect(manifest.attributes['identifier']).toMatch(/^[A-Za-z_][\w.-]*$/);
    expect(manifest.children.map(({ name }) => name)).toEqual(['metadata', 'organizations', 'resources']);
    expect(
      children(manifest, 'metadata')[0]
        ?.children.map(({ text }) => text)
        .slice(0, 2),
    ).toEqual(['IMS Common Cartridge', `${version}.0`]);
    expect(
      children(children(manifest, 'organizations')[0], 'organization').map(({ attributes }) => attributes['structure']),
    ).toEqual(['rooted-hierarchy']);
  });

  it('holds one folder with the title of the module', () => {
    expect(roots.flatMap((root) => children(root, 'item')).map((folder) => children(folder, 'title')[0]?.text)).toEqual(
      [content.modules.get(key)?.value.title.replaceAll('"', '&quot;')],
    );
  });

  it('gives every item a title and a resource, every resource its file, and every file a resource', () => {
    const ids = resources.map(({ attributes }) => attributes['identifier']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(leaves.map(({ attributes }) => attributes['identifierref'])).toEqual(ids);
    expect(leaves.every((leaf) => children(leaf, 'title')[0]?.text)).toBe(true);
    const hrefs = resources.flatMap((resource) =>
      children(resource, 'file').map(({ attributes }) => attributes['href']),
    );
    expect(['imsmanifest.xml', ...hrefs].sort()).toEqual(Object.keys(files).sort());
  });

  // The Schematron rules in the schema of 1.3: a web link has one file and no href of its own.
  it('tells web links from pages as the version asks', () => {
    for (const { attributes, children: inside } of resources) {
      expect(inside.map(({ name }) => name)).toEqual(['file']);
      expect(attributes['type']).toBe(version === '1.3' ? 'imswl_xmlv1p3' : 'webcontent');
      expect(attributes['href']).toBe(version === '1.3' ? undefined : inside[0]?.attributes['href']);
    }
  });

  it('comes out the same each time', () => {
    expect(commonCartridge(from, key, version)).toEqual(commonCartridge(from, key, version));
  });
});

describe.each([...content.modules.keys()])('the links of %s', (key) => {
  const linksOf = (version: CartridgeVersion) => {
    const { 'imsmanifest.xml': manifest, ...rest } = open(key, version).files;
    expect(manifest).toBeDefined();
    return Object.values(rest).flatMap(addressesIn);
  };

  it('are the same in both versions, and are web addresses', () => {
    expect(linksOf('1.1')).toEqual(linksOf('1.3'));
    expect(linksOf('1.3').filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
  });

  it('stand in web links of 1.3 with a title and an address', () => {
    for (const [name, bytes] of Object.entries(open(key, '1.3').files)) {
      if (name === 'imsmanifest.xml') continue;
      const link = readXml(strFromU8(bytes));
      expect([link.name, link.attributes['xmlns']], name).toEqual([
        'webLink',
        'http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3',
      ]);
      expect(
        link.children.map((child) => child.name),
        name,
      ).toEqual(['title', 'url']);
    }
  });
});

it('links each objective of a module', () => {
  expect(Object.keys(open('csec-101', '1.3').files).filter((name) => name.startsWith('objectives/'))).toHaveLength(7);
});

it('gives nothing for a module that does not exist', () => {
  expect(commonCartridge(from, 'nothing', '1.3')).toBeUndefined();
});

it('writes text that XML can hold', () => {
  expect(xmlText('O\u0000\u2019Neill & <"sons">\uD800')).toBe('O\u2019Neill &amp; &lt;&quot;sons&quot;&gt;\uFFFD');
});
