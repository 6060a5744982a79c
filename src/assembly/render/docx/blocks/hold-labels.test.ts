import { expect, it } from 'vitest';
import type { Piece } from '../model/word-blocks.ts';
import { holdLabels } from './hold-labels.ts';

const text = (value: string): Piece => ({ kind: 'text', text: value });
const box: Piece = { kind: 'checkBox', checked: false };

it('keeps a box, its label and the dot after it on one line, and lets the line break before the next box', () => {
  expect(
    holdLabels([text('Known so far: '), box, text(' '), text('Legal help'), text(' · '), box, text(' Voice in court')]),
  ).toEqual([
    text('Known so far: '),
    box,
    text('\u00A0'),
    text('Legal\u00A0help'),
    text('\u00A0· '),
    box,
    text('\u00A0Voice\u00A0in\u00A0court'),
  ]);
});

it('leaves text without boxes, and a label as long as a sentence, alone', () => {
  const plain = [text('Words · and words')];
  expect(holdLabels(plain)).toEqual(plain);
  const long = [box, text(' A label that goes on for longer than any line of a form should')];
  expect(holdLabels(long)).toEqual(long);
});
