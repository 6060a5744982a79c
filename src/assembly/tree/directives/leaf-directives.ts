import type { LeafDirective } from 'mdast-util-directive';
import { basisNames } from '../basis-names.ts';
import type { ConvertContext } from '../convert-context.ts';
import { convertInlines } from '../convert-inlines.ts';
import type { Basis } from '../../interview/question.ts';
import type { Block } from '../nodes.ts';
import { labelOf } from './label.ts';

type Handler = (node: LeafDirective, context: ConvertContext) => Block;

/** Directives that are a line of their own, by name. `::table` and `::coverage-table` are read with the table that follows them. */
export const leafDirectives = {
  subtitle: (node, context) => ({ type: 'subtitle', children: convertInlines(labelOf(node), context) }),
  contents: () => ({ type: 'contents', entries: [] }),
  heading: (node, context) => ({
    type: 'heading',
    level: 1,
    ...(node.attributes?.id ? { key: node.attributes.id } : {}),
    ...(node.attributes?.page === 'new' ? { newPage: true as const } : {}),
    children: convertInlines(labelOf(node), context),
  }),
  clause: (node, context) => ({
    type: 'clause',
    key: keyOf(node, context),
    number: '',
    citedAs: '',
    heading: convertInlines(labelOf(node), context),
    ...basisOf(node, context),
    meets: meetsOf(node),
    children: [],
  }),
  exhibit: (node, context) => ({
    type: 'exhibit',
    key: keyOf(node, context),
    letter: '',
    citedAs: '',
    heading: convertInlines(labelOf(node), context),
    meets: meetsOf(node),
    children: [],
  }),
  fill: (node, context) => ({
    type: 'fillLine',
    label: convertInlines(labelOf(node), context),
    ...(node.attributes?.beside ? { beside: node.attributes.beside } : {}),
  }),
} satisfies Record<string, Handler>;

function keyOf({ name, attributes }: LeafDirective, { fault }: ConvertContext): string {
  if (!attributes?.id) fault(`A "::${name}" has no key: write one after it, for example {#term}.`);
  return attributes?.id ?? '';
}

function basisOf({ attributes }: LeafDirective, { fault }: ConvertContext): { basis?: Basis } {
  const basis = attributes?.basis;
  if (basis === undefined || basis === null) return {};
  if (basisNames.includes(basis as Basis)) return { basis: basis as Basis };
  fault(`"${basis}" is no basis. Use one of: ${basisNames.join(', ')}.`);
  return {};
}

function meetsOf({ attributes }: LeafDirective): string[] {
  return (attributes?.meets ?? '').split(/\s+/).filter(Boolean);
}
