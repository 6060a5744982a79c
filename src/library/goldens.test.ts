import type { Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import {
  assemble,
  checkAnswers,
  renderHtml,
  renderMarkdown,
  renderText,
  type DocumentType,
} from '../assembly/index.ts';
import { readDocumentTypes } from './read-document-types.ts';
import { readExamples } from './read-examples.ts';

// What each example says today. After a change that was meant: npx vitest run src/library/goldens.test.ts -u, and read the difference.
const { documentTypes } = readDocumentTypes('.', { starter: true });
const drafts = documentTypes.flatMap((documentType) =>
  readExamples('.', documentType.id).map((example) => ({
    name: `${documentType.id}-${example.id}`,
    ...draft(documentType, example.answers),
  })),
);

function draft(documentType: DocumentType, answers: unknown) {
  const check = checkAnswers(documentType, answers);
  const assembled = assemble(documentType, check.answers, { date: '2026-07-01', copy: 'draft', notes: true });
  return { documentType, problems: check.problems, ...assembled, text: renderText(assembled.tree) };
}

describe.each(drafts)('$name', ({ name, problems, faults, tree, text }) => {
  it('shows no mistake', () => expect([problems, faults]).toEqual([[], []]));

  it('says what it said', async () => {
    await expect(text).toMatchFileSnapshot(`goldens/${name}.txt`);
  });

  it('says the same as HTML and as Markdown', () => {
    expect(lettersOf(textOf(renderHtml(tree)))).toBe(lettersOf(text));
    const markdown = renderMarkdown(tree)
      .replaceAll(/\]\([^)]*\)/g, '')
      .replaceAll(/&#x[0-9A-F]+;/g, '');
    expect(lettersOf(markdown)).toBe(lettersOf(text));
  });
});

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join(' ') : '';
}

/** Letters and digits alone: each format has its own bullets, lines and spaces. */
function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
