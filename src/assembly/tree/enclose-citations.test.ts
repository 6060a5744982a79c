import { expect, test } from 'vitest';
import { encloseCitations } from './enclose-citations.ts';
import type { Inline } from './nodes.ts';

const cite = (text: string): Inline => ({ type: 'cite', source: text, text });
const plain = (value: string): Inline => ({ type: 'text', value });
const printed = (...children: Inline[]): string => {
  const [block] = encloseCitations([{ type: 'paragraph', children }]);
  if (block?.type !== 'paragraph') throw new Error('The paragraph is gone');
  return block.children
    .map((inline) => (inline.type === 'text' ? inline.value : inline.type === 'cite' ? inline.text : ''))
    .join('');
};

test('a citation after a sentence stands in parentheses', () => {
  expect(printed(plain('Child welfare leads. '), cite('WIC 1'))).toBe('Child welfare leads. (WIC 1)');
});

test('neighbors share the parentheses', () => {
  expect(printed(plain('So it is. '), cite('WIC 1'), plain(' '), cite('PC 2'), plain(' More.'))).toBe(
    'So it is. (WIC 1; PC 2) More.',
  );
});

test('a citation that is part of its sentence stays as it is', () => {
  expect(printed(plain('The partners that '), cite('WIC 1'), plain(' names.'))).toBe('The partners that WIC 1 names.');
  expect(printed(plain('under '), cite('WIC 1'), plain(' and '), cite('WIC 2'))).toBe('under WIC 1 and WIC 2');
});

test('a citation alone in a cell stays bare', () => {
  expect(printed(cite('WIC 1'))).toBe('WIC 1');
});

test('a list of citations, and one that a writer put into parentheses, stay as they are', () => {
  expect(printed(cite('WIC 1'), plain(', '), cite('WIC 2'))).toBe('WIC 1, WIC 2');
  expect(printed(plain('records ('), cite('WIC 1'), plain('; '), cite('WIC 2'), plain(');'))).toBe(
    'records (WIC 1; WIC 2);',
  );
});
