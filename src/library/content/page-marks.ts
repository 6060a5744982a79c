import type { Nodes, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { HeadingIds } from './heading-ids.ts';
import { directiveNames, type DirectiveType } from './directive-names.ts';
import { nodeText } from './node-text.ts';

/** A key used at a line. */
export interface KeyUse {
  readonly key: string;
  readonly line: number;
}
/** A statement with its basis, as written, and the sources cited within it. */
export interface MarkedStatement {
  readonly basis: string;
  readonly line: number;
  readonly cites: readonly string[];
}

/** All that the check wants to know of a page's body. */
export interface PageMarks {
  readonly cites: readonly KeyUse[];
  readonly terms: readonly KeyUse[];
  readonly requirements: readonly KeyUse[];
  readonly areas: readonly (KeyUse & { readonly of: string })[];
  readonly statements: readonly MarkedStatement[];
  readonly unknown: readonly KeyUse[];
  /** Lines of tables that have a column without a heading. */
  readonly namelessColumns: readonly number[];
  readonly headingIds: readonly string[];
  readonly inShortLine: number | undefined;
}

/** The sources cited in one list item, row, paragraph or box, gathered while it is walked. */
type Scope = string[];

/** Takes a page's body and gives the marks in it. */
export function readMarks(root: Root): PageMarks {
  const marks = {
    cites: [] as KeyUse[],
    terms: [] as KeyUse[],
    requirements: [] as KeyUse[],
    areas: [] as (KeyUse & { of: string })[],
    statements: [] as MarkedStatement[],
    unknown: [] as KeyUse[],
    namelessColumns: [] as number[],
    headingIds: [] as string[],
    inShortLine: undefined as number | undefined,
  };
  const ids = new HeadingIds();

  const visit = (node: Nodes, scopes: readonly Scope[], inItem: boolean): void => {
    const line = node.position?.start.line ?? 1;
    let inner = scopes;
    let nowInItem = inItem;
    if (node.type === 'listItem' || node.type === 'tableRow' || (node.type === 'paragraph' && !inItem)) {
      // The first scope is always the smallest one; a box's scope stays behind it.
      inner = [[], ...scopes.slice(1)];
      nowInItem = node.type !== 'paragraph';
    }
    if (node.type === 'table' && node.children[0]?.children.some((cell) => nodeText(cell).trim() === ''))
      marks.namelessColumns.push(line);
    if (node.type === 'heading') marks.headingIds.push(ids.next(nodeText(node)));
    if (node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective') {
      if (!isKnown(node)) marks.unknown.push({ key: node.name, line });
      if (node.name === 'in-short' && node.type === 'containerDirective') marks.inShortLine ??= line;
      if (node.name === 'statement' && node.type === 'containerDirective') {
        const cites: Scope = [];
        inner = [inner[0] ?? [], cites, ...inner.slice(1)];
        marks.statements.push({ basis: node.attributes?.['basis'] ?? '', line, cites });
      }
      if (node.type === 'leafDirective') {
        const area = node.attributes?.[node.name === 'sources' ? 'kind' : 'area'];
        if (area) marks.areas.push({ of: node.name, key: area, line });
      }
      if (node.type === 'textDirective') readTextMark(node, line, inner);
    }
    if ('children' in node) for (const child of node.children) visit(child, inner, nowInItem);
  };

  const readTextMark = (node: TextDirective, line: number, scopes: readonly Scope[]): void => {
    const label = nodeText(node);
    if (node.name === 'cite') {
      marks.cites.push({ key: label, line });
      for (const scope of scopes) scope.push(label);
    }
    if (node.name === 'term') marks.terms.push({ key: node.attributes?.['key'] ?? termKey(label), line });
    if (node.name === 'requirement') marks.requirements.push({ key: label, line });
    if (node.name === 'basis') marks.statements.push({ basis: label, line, cites: scopes[0] ?? [] });
  };

  visit(root, [[]], false);
  return marks;
}

/** Takes the words of a `:term` and gives the key they stand for. */
export function termKey(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** A colon in running text ("note:this") reads as a directive without label or attributes: that is no mistake. */
function isKnown(node: Extract<Nodes, { type: DirectiveType }>): boolean {
  if ((directiveNames[node.type] as readonly string[]).includes(node.name)) return true;
  return node.type === 'textDirective' && node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
}
