import { mapBlock } from './map-tree.ts';
import type { Block, Inline } from './nodes.ts';

/**
 * Puts citations that stand after a sentence or a clause into parentheses, and joins neighbors: "(WIC 16524.7; WIC
 * 16524.8)". A citation that is part of a sentence ("the team that WIC 16524.8 names") stays as it is.
 */
export function encloseCitations(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => mapBlock(block, { blocks: encloseCitations, inlines: enclose }));
}

function enclose(inlines: readonly Inline[]): readonly Inline[] {
  if (!inlines.some((inline) => inline.type === 'cite')) return inlines;
  const out: Inline[] = [];
  for (let at = 0; at < inlines.length; at += 1) {
    const inline = inlines[at] as Inline;
    const length = inline.type === 'cite' && standsApart(out) ? runLength(inlines, at) : 0;
    if (length === 0) {
      out.push(inline);
      continue;
    }
    const cites = inlines.slice(at, at + length).filter(({ type }) => type === 'cite');
    out.push(text('('), ...cites.flatMap((cite, index) => (index === 0 ? [cite] : [text('; '), cite])), text(')'));
    at += length - 1;
  }
  return out;
}

/**
 * True when what comes before has ended a sentence or a part of one. A citation that stands alone in a cell, that a
 * writer has put into parentheses, or that goes on a list of citations needs none.
 */
function standsApart(before: readonly Inline[]): boolean {
  const last = before.at(-1);
  if (last?.type !== 'text' || !/(?:^|[.;:,?!)”"])\s*$/.test(last.value)) return false;
  if (before.at(-2)?.type === 'cite' && /^[\s.;:,]*$/.test(last.value)) return false;
  const said = before.map((inline) => (inline.type === 'text' ? inline.value : '')).join('');
  return said.split('(').length <= said.split(')').length;
}

/** How many inlines from here on are citations with nothing but space between them, ending with a citation. */
function runLength(inlines: readonly Inline[], from: number): number {
  let end = from + 1;
  for (let at = end; at < inlines.length; at += 1) {
    const inline = inlines[at] as Inline;
    if (inline.type === 'cite') end = at + 1;
    else if (inline.type !== 'text' || inline.value.trim() !== '') break;
  }
  return end - from;
}

const text = (value: string): Inline => ({ type: 'text', value });
