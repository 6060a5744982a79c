import type { Rule } from './package-rules.ts';
import { textParts, type WordFile } from './word-file.ts';
import { elementsOf, findAll, textOf, type XmlNode } from './xml-tokens.ts';

const value = (node: XmlNode | undefined, name = 'w:val'): string | undefined => node?.attributes[name];
const propertyOf = (paragraph: XmlNode, name: string): XmlNode | undefined =>
  elementsOf(paragraph, 'w:pPr').flatMap((node) => elementsOf(node, name))[0];
const stylesOf = (file: WordFile): Map<string, XmlNode> =>
  new Map(
    elementsOf(file.trees.get('word/styles.xml') ?? emptyNode, 'w:style').map((node) => [
      value(node, 'w:styleId') ?? '',
      node,
    ]),
  );
const emptyNode: XmlNode = { name: '', attributes: {}, children: [] };
const inParts = (file: WordFile, find: (root: XmlNode, path: string) => readonly string[]): readonly string[] =>
  textParts(file).flatMap(([path, root]) => find(root, path).map((problem) => `${path}: ${problem}`));
const twice = (values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((item, at): item is string => item !== undefined && values.indexOf(item) !== at);
const isEmpty = (paragraph: XmlNode): boolean =>
  textOf(paragraph).trim() === '' && findAll(paragraph, 'w:tab', 'w:sym', 'w:fldChar', 'w:drawing').length === 0;

const fieldProblems = (root: XmlNode): readonly string[] => {
  const problems: string[] = [];
  const open: { instruction: string; separated: boolean; result: string }[] = [];
  for (const node of findAll(root, 'w:fldChar', 'w:instrText', 'w:t')) {
    const field = open.at(-1);
    const type = value(node, 'w:fldCharType');
    if (type === 'begin') open.push({ instruction: '', separated: false, result: '' });
    else if (type !== undefined && field === undefined) problems.push('a field ends that never began.');
    else if (type === 'separate' && field !== undefined) field.separated = true;
    else if (type === 'end' && field !== undefined) {
      open.pop();
      if (field.result === '') problems.push(`the field "${field.instruction.trim()}" has no cached result.`);
    } else if (node.name === 'w:instrText' && field !== undefined) field.instruction += textOf(node);
    else if (node.name === 'w:t') for (const outer of open) outer.result += outer.separated ? textOf(node) : '';
  }
  if (open.length > 0) problems.push('a field is not closed.');
  const simple = findAll(root, 'w:fldSimple')
    .filter((node) => textOf(node) === '')
    .map((node) => `the field "${value(node, 'w:instr')}" has no cached result.`);
  return [...problems, ...simple];
};

const headingProblems = (file: WordFile, root: XmlNode): readonly string[] => {
  const styles = stylesOf(file);
  let before = -1;
  return findAll(root, 'w:p').flatMap((paragraph) => {
    const level = findAll(styles.get(value(propertyOf(paragraph, 'w:pStyle')) ?? '') ?? emptyNode, 'w:outlineLvl')[0];
    if (level === undefined) return [];
    const depth = Number(value(level));
    const problem =
      depth > before + 1
        ? [`the heading "${textOf(paragraph)}" is ${depth - before} levels below the one before it.`]
        : [];
    before = depth;
    return problem;
  });
};

/** Rules about the text: structure that Word refuses or a reader trips over, and that the Open XML SDK does not look at. */
export const bodyRules = {
  cells: (file) =>
    inParts(file, (root) => [
      ...findAll(root, 'w:tc')
        .filter((cell) => elementsOf(cell).at(-1)?.name !== 'w:p')
        .map(() => 'a table cell does not end with a paragraph.'),
      ...findAll(root, 'w:tr')
        .filter((row) => elementsOf(row, 'w:tc').length === 0)
        .map(() => 'a table row has no cells.'),
    ]),
  tables: (file) =>
    inParts(file, (root) =>
      findAll(root, 'w:tbl').flatMap((table) => {
        const columns = findAll(table, 'w:gridCol').length;
        const rows = elementsOf(table, 'w:tr');
        return [
          ...(findAll(rows[0] ?? emptyNode, 'w:tblHeader').length === 0 ? ['a table has no marked header row.'] : []),
          ...(rows.some((row) => elementsOf(row, 'w:tc').length !== columns)
            ? ['a table row has another number of cells than the table has columns.']
            : []),
          ...(findAll(table, 'w:gridSpan', 'w:vMerge', 'w:hMerge').length > 0 ? ['a table has merged cells.'] : []),
        ];
      }),
    ),
  styles: (file) => {
    const known = stylesOf(file);
    return inParts(file, (root) =>
      [...new Set(findAll(root, 'w:pStyle', 'w:rStyle', 'w:tblStyle').map((node) => value(node) ?? ''))]
        .filter((id) => !known.has(id))
        .map((id) => `there is no style "${id}".`),
    );
  },
  numbering: (file) => {
    const known = new Set(
      findAll(file.trees.get('word/numbering.xml') ?? emptyNode, 'w:num').map((node) => value(node, 'w:numId')),
    );
    return [...textParts(file), ['word/styles.xml', file.trees.get('word/styles.xml') ?? emptyNode] as const].flatMap(
      ([path, root]) =>
        findAll(root, 'w:numId')
          .filter((node) => value(node) !== '0' && !known.has(value(node)))
          .map((node) => `${path}: there is no list "${value(node)}".`),
    );
  },
  bookmarks: (file) => {
    const starts = textParts(file).flatMap(([, root]) => findAll(root, 'w:bookmarkStart'));
    const ends = textParts(file).flatMap(([, root]) => findAll(root, 'w:bookmarkEnd'));
    const ids = starts.map((node) => value(node, 'w:id'));
    return [
      ...twice(starts.map((node) => value(node, 'w:name')?.toLowerCase())).map(
        (name) => `The bookmark "${name}" is there twice.`,
      ),
      ...twice(ids).map((id) => `Two bookmarks have the number ${id}.`),
      ...(ids.length !== ends.length || ends.some((node) => !ids.includes(value(node, 'w:id')))
        ? ['A bookmark is not closed.']
        : []),
    ];
  },
  targets: (file) => {
    const names = new Set(
      textParts(file).flatMap(([, root]) => findAll(root, 'w:bookmarkStart').map((node) => value(node, 'w:name'))),
    );
    return inParts(file, (root) =>
      [
        ...findAll(root, 'w:hyperlink').map((node) => value(node, 'w:anchor')),
        ...findAll(root, 'w:fldSimple')
          .map((node) => value(node, 'w:instr') ?? '')
          .concat(findAll(root, 'w:instrText').map(textOf))
          .map((text) => /^\s*(?:PAGE)?REF (\S+)/.exec(text)?.[1]),
      ]
        .filter((name) => name !== undefined && !names.has(name))
        .map((name) => `there is no bookmark "${name}" to lead to.`),
    );
  },
  fields: (file) => inParts(file, fieldProblems),
  comments: (file) => {
    const made = findAll(file.trees.get('word/comments.xml') ?? emptyNode, 'w:comment').map((node) =>
      value(node, 'w:id'),
    );
    const used = findAll(file.trees.get('word/document.xml') ?? emptyNode, 'w:commentReference').map((node) =>
      value(node, 'w:id'),
    );
    return [
      ...twice(made).map((id) => `Two comments have the number ${id}.`),
      ...(made.length !== used.length || made.some((id) => !used.includes(id))
        ? ['Comments and their places in the text do not agree.']
        : []),
    ];
  },
  controls: (file) => {
    const properties = textParts(file).flatMap(([, root]) => findAll(root, 'w:sdtPr'));
    const named = (name: string) =>
      properties.flatMap((node) => elementsOf(node, name)).map((node) => value(node) ?? '');
    return [
      ...twice(named('w:id')).map((id) => `Two content controls have the number ${id}.`),
      ...[...named('w:alias'), ...named('w:tag')]
        .filter((name) => name === '' || name.length > 64)
        .map((name) => `A content control is called "${name}", which is not of 1 to 64 characters.`),
      ...properties.flatMap((node) =>
        twice(findAll(node, 'w:listItem').map((item) => value(item, 'w:value'))).map(
          (choice) => `A content control offers "${choice}" twice.`,
        ),
      ),
    ];
  },
  blankParagraphs: (file) => {
    const styles = stylesOf(file);
    return inParts(file, (root) =>
      findAll(root, 'w:p')
        .filter((paragraph) => isEmpty(paragraph))
        .flatMap((paragraph) => {
          const style = value(propertyOf(paragraph, 'w:pStyle')) ?? 'Normal';
          if (findAll(styles.get(style) ?? emptyNode, 'w:numPr').length > 0)
            return [`a numbered or bulleted paragraph (${style}) is empty.`];
          return style === 'TableGap' || style.startsWith('Table') ? [] : [`a paragraph (${style}) is empty.`];
        }),
    );
  },
  headings: (file) => headingProblems(file, file.trees.get('word/document.xml') ?? emptyNode),
} as const satisfies Record<string, Rule>;

/** Rules about words that only a mistake of ours would leave behind. A person's own text may break them, so they stand apart. */
export const leftoverRules = {
  leftovers: (file) =>
    inParts(file, (root) =>
      findAll(root, 'w:p').flatMap((paragraph) => {
        const found = /\{\{|\}\}|\bundefined\b|\[object Object\]|\bNaN\b|\[missing reference|:answer\{/.exec(
          textOf(paragraph),
        );
        return found === null ? [] : [`"${found[0]}" is left in "${textOf(paragraph).slice(0, 80)}".`];
      }),
    ),
} as const satisfies Record<string, Rule>;
