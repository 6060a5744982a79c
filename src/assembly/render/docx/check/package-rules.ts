import type { WordFile } from './word-file.ts';
import { elementsOf } from './xml-tokens.ts';

/** One rule: takes a file, gives a sentence for each breach. */
export type Rule = (file: WordFile) => readonly string[];

const forbidden =
  // eslint-disable-next-line no-control-regex -- control characters are what it is for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const needed = [
  '[Content_Types].xml',
  '_rels/.rels',
  'docProps/core.xml',
  'word/document.xml',
  'word/styles.xml',
  'word/numbering.xml',
  'word/settings.xml',
  'word/webSettings.xml',
  'word/theme/theme1.xml',
];

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const resolvePath = (base: string, target: string): string => new URL(target, `file:///${base}`).pathname.slice(1);
const sourceOf = (rels: string): string => rels.replace(/_rels\/([^/]*)\.rels$/, '$1');

const relationships = (file: WordFile) =>
  [...file.trees]
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([path, root]) => elementsOf(root, 'Relationship').map((node) => ({ path, ...node.attributes })));

type Relationship = {
  readonly path: string;
  readonly Id?: string;
  readonly Target?: string;
  readonly TargetMode?: string;
  readonly Type?: string;
};

/** Rules about the package: what the Open XML SDK lets pass and Word or a mail filter may not. */
export const packageRules = {
  wellFormed: (file) => [...file.broken].map(([path, problem]) => `${path}: ${problem}.`),
  characters: (file) =>
    [...file.xml]
      .filter(([, xml]) => forbidden.test(xml))
      .map(([path]) => `${path} has a character that XML does not allow.`),
  neededParts: (file) => needed.filter((path) => !file.paths.includes(path)).map((path) => `${path} is missing.`),
  zipEntries: (file) => [
    ...file.paths
      .filter(
        (path) =>
          !/^[A-Za-z0-9_[\]./-]+$/.test(path) || path.startsWith('/') || path.includes('..') || path.endsWith('/'),
      )
      .map((path) => `The zip entry "${path}" has an odd name.`),
    ...file.paths
      .filter((path, at) => file.paths.findIndex((other) => other.toLowerCase() === path.toLowerCase()) !== at)
      .map((path) => `The zip entry "${path}" is there twice.`),
  ],
  relationshipTargets: (file) =>
    (relationships(file) as Relationship[])
      .filter(
        (relation) =>
          relation.TargetMode !== 'External' &&
          !file.paths.includes(resolvePath(folderOf(sourceOf(relation.path)), relation.Target ?? '')),
      )
      .map((relation) => `${relation.path}: ${relation.Id} leads to ${relation.Target}, which is not in the file.`),
  relationshipIds: (file) =>
    [...file.xml]
      .filter(([path]) => path.startsWith('word/') && path.endsWith('.xml'))
      .flatMap(([path, xml]) => {
        const known = new Set(
          (relationships(file) as Relationship[])
            .filter((relation) => sourceOf(relation.path) === path)
            .map((relation) => relation.Id),
        );
        return [...xml.matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)]
          .filter(([, id]) => !known.has(id))
          .map(([, id]) => `${path}: nothing is known of the relationship "${id}".`);
      }),
  linkSchemes: (file) =>
    (relationships(file) as Relationship[])
      .filter(
        (relation) => relation.TargetMode === 'External' && !/^(?:https?|mailto|tel):/i.test(relation.Target ?? ''),
      )
      .map((relation) => `${relation.path}: a link to "${relation.Target}" is not http, https, mailto or tel.`),
  contentTypes: (file) => {
    const types = file.trees.get('[Content_Types].xml');
    if (types === undefined) return [];
    const named = new Set(elementsOf(types, 'Override').map((node) => node.attributes['PartName']));
    const extensions = new Set(elementsOf(types, 'Default').map((node) => node.attributes['Extension']));
    return [
      ...file.paths
        .filter(
          (path) => path !== '[Content_Types].xml' && !named.has(`/${path}`) && !extensions.has(path.split('.').at(-1)),
        )
        .map((path) => `${path} has no content type.`),
      ...[...named]
        .filter((name) => name === undefined || !file.paths.includes(name.slice(1)))
        .map((name) => `${name} has a content type but is not in the file.`),
    ];
  },
  apostrophes: (file) =>
    [...file.xml]
      .filter(([path, xml]) => path.startsWith('word/') && xml.includes('&apos;'))
      .map(([path]) => `${path} has &apos;, for which Word for Mac may offer a repair.`),
  language: (file) =>
    file.xml.get('word/styles.xml')?.includes('<w:lang w:val=') === true ? [] : ['word/styles.xml sets no language.'],
  title: (file) =>
    /<dc:title>[^<]+<\/dc:title>/.test(file.xml.get('docProps/core.xml') ?? '') ? [] : ['The file has no title.'],
} as const satisfies Record<string, Rule>;
