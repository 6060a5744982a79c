import { strFromU8, unzipSync } from 'fflate';
import { parseXml, type XmlNode } from './xml-tokens.ts';

/** An unzipped Word file: each part's XML and, where it is well formed, its tree. */
export interface WordFile {
  readonly paths: readonly string[];
  readonly xml: ReadonlyMap<string, string>;
  readonly trees: ReadonlyMap<string, XmlNode>;
  /** Parts that are not well formed, with what is wrong. */
  readonly broken: ReadonlyMap<string, string>;
}

/** Takes a Word file that we made ourselves; gives its parts. Throws when it is no zip file. */
export const openWordFile = (bytes: Uint8Array): WordFile => {
  const entries = Object.entries(unzipSync(bytes));
  const xml = new Map(
    entries.filter(([path]) => /\.(?:xml|rels)$/.test(path)).map(([path, content]) => [path, strFromU8(content)]),
  );
  const trees = new Map<string, XmlNode>();
  const broken = new Map<string, string>();
  for (const [path, text] of xml) {
    try {
      trees.set(path, parseXml(text));
    } catch (error) {
      broken.set(path, error instanceof Error ? error.message : String(error));
    }
  }
  return { paths: entries.map(([path]) => path), xml, trees, broken };
};

/** Takes a file; gives the trees of the parts that hold text: body, comments, headers, footers. */
export const textParts = (file: WordFile): readonly (readonly [string, XmlNode])[] =>
  [...file.trees].filter(([path]) => /^word\/(?:document|comments|header\d+|footer\d+)\.xml$/.test(path));
