import { describe, expect, it } from 'vitest';
import { draftOf, sampleDocumentType } from '../../testing/sample-document.ts';
import { assemble, checkAnswers, renderHtml } from '../index.ts';
import { keepUnchanged } from './keep-unchanged.ts';

describe('keepUnchanged', () => {
  it('gives the previous value when nothing changed', () => {
    const previous = { a: [1, { b: 2 }] };
    expect(keepUnchanged(previous, structuredClone(previous))).toBe(previous);
  });

  it('keeps the parts that are equal, and leaves its arguments alone', () => {
    const previous = { a: { x: 1 }, b: { y: 1 } };
    const next = { a: { x: 1 }, b: { y: 2 } };
    const kept = keepUnchanged(previous, next);
    expect(kept).toEqual({ a: { x: 1 }, b: { y: 2 } });
    expect(kept.a).toBe(previous.a);
    expect(next.a).not.toBe(previous.a);
  });

  it('finds the rest of a list after an item was put in or taken out', () => {
    const previous = [{ n: 1 }, { n: 2 }, { n: 3 }];
    const longer = keepUnchanged(previous, [{ n: 1 }, { n: 9 }, { n: 2 }, { n: 3 }]);
    expect([longer[0], longer[2], longer[3]].map((item) => previous.indexOf(item as never))).toEqual([0, 1, 2]);
    const shorter = keepUnchanged(previous, [{ n: 2 }, { n: 3 }]);
    expect(shorter.map((item) => previous.indexOf(item))).toEqual([1, 2]);
  });

  it('sees a field that went away', () => {
    const kept: object = keepUnchanged<object>({ a: 1, key: 'x' }, { a: 1 });
    expect(kept).toEqual({ a: 1 });
  });
});

describe('a second assembling with the same memo', () => {
  const questions = [
    { id: 'one', type: 'text', label: 'One' },
    { id: 'two', type: 'text', label: 'Two' },
  ];
  const document = '::clause[A]{#a}\n\n1. {{one}}\n\n::clause[B]{#b}\n\n1. {{two}}';

  it('gives the same objects for clauses that did not change, and the same HTML for them', () => {
    const documentType = sampleDocumentType({ document, questions });
    const memo = new Map();
    const draft = (answers: object) =>
      assemble(documentType, checkAnswers(documentType, answers).answers, {
        date: '2026-07-01',
        copy: 'draft',
        notes: true,
        memo,
      }).tree;
    const before = draft({ one: 'x', two: 'y' });
    const after = draft({ one: 'x', two: 'changed' });
    expect(after.children[0]).toBe(before.children[0]);
    expect(after.children[1]).not.toBe(before.children[1]);
    expect(renderHtml(after).children[0]).toBe(renderHtml(before).children[0]);
    expect(after).toEqual(draftOf({ document, questions }, { one: 'x', two: 'changed' }).tree);
  });
});
