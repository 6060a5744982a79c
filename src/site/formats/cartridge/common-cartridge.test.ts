import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../library/content/read-content.ts';
import { trainerContent } from '../trainer-content.ts';
import { commonCartridge } from './common-cartridge.ts';
import { readXml, type XmlNode } from './read-xml.ts';
import { xmlText } from './xml-text.ts';

const content = trainerContent();
const { content: { sources } } = readContent(process.cwd());
const site = { name: 'Test', url: 'https://csec.example/' };
const children = (node: XmlNode | undefined, name: string): XmlNode[] => node?.children.filter((child) => child.name === name) ?? [];
const open = (key: string) => {
  const bytes = commonCartridge(content, key, site, sources);
  if (!bytes) throw new Error(`There is no cartridge for ${key}`);
  const files = unzipSync(bytes);
  return { files, manifest: readXml(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())) };
};

describe.each([...content.modules.keys()])('the cartridge of %s', (key) => {
  const { files, manifest } = open(key);
  const resources = children(children(manifest, 'resources')[0], 'resource');
  const root = children(children(children(manifest, 'organizations')[0], 'organization')[0], 'item')[0];
  const leaves = children(root, 'item').flatMap((folder) => children(folder, 'item'));

  it('has a manifest of Common Cartridge 1.3 with its parts in order', () => {
    expect(manifest.name).toBe('manifest');
    expect(manifest.attributes['identifier']).toMatch(/^[A-Za-z_][\w.-]*$/);
    expect(manifest.children.map(({ name }) => name)).toEqual(['metadata', 'organizations', 'resources']);
    expect(children(manifest, 'metadata')[0]?.children.map(({ text }) => text).slice(0, 2)).toEqual(['IMS Common Cartridge', '1.3.0']);
    expect(children(children(manifest, 'organizations')[0], 'organization').map(({ attributes }) => attributes['structure'])).toEqual(['rooted-hierarchy']);
  });

  it('gives every item a title and a resource, every resource its file, and every file a resource', () => {
    const ids = resources.map(({ attributes }) => attributes['identifier']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(leaves.map(({ attributes }) => attributes['identifierref'])).toEqual(ids);
    expect(leaves.every((leaf) => children(leaf, 'title')[0]?.text)).toBe(true);
    expect(resources.every(({ attributes }) => attributes['type'] === 'imswl_xmlv1p3')).toBe(true);
    const hrefs = resources.flatMap((resource) => children(resource, 'file').map(({ attributes }) => attributes['href']));
    expect(['imsmanifest.xml', ...hrefs].sort()).toEqual(Object.keys(files).sort());
  });

  it('holds links with a title and a web address', () => {
    for (const [name, bytes] of Object.entries(files)) {
      if (name === 'imsmanifest.xml') continue;
      const link = readXml(strFromU8(bytes));
      expect(link.name, name).toBe('webLink');
      expect(link.children.map((child) => child.name), name).toEqual(['title', 'url']);
      expect(link.children[1]?.attributes['href'], name).toMatch(/^https?:\/\//);
    }
  });

  it('comes out the same each time', () => {
    expect(commonCartridge(content, key, site, sources)).toEqual(commonCartridge(content, key, site, sources));
  });
});

it('links each objective of a module', () => {
  expect(Object.keys(open('csec-101').files).filter((name) => name.startsWith('objectives/'))).toHaveLength(7);
});

it('gives nothing for a module that does not exist', () => {
  expect(commonCartridge(content, 'nothing', site, sources)).toBeUndefined();
});

it('writes text that XML can hold', () => {
  expect(xmlText('O\u0000\u2019Neill & <"sons">\uD800')).toBe('O\u2019Neill &amp; &lt;&quot;sons&quot;&gt;\uFFFD');
});
