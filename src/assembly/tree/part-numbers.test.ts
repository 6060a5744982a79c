import { expect, test } from 'vitest';
import { draftOf } from '../../testing/sample-document.ts';
import { readWordText } from '../render/docx/check/read-word-text.ts';
import { loadDocxRenderer, renderText } from '../index.ts';

test('past the letter z, the preview counts as Word does', async () => {
  const items = Array.from({ length: 30 }, (_, index) => `   1. item ${index + 1}`);
  const { tree } = draftOf({ document: `# Title\n\n::clause[Duties]{#duties}\n\n1. All of:\n${items.join('\n')}` });
  const renderDocx = await loadDocxRenderer();
  const bytes = await renderDocx(tree, { answers: {}, documentType: { id: 'sample', version: '1.0' } });
  const numbers = (text: string): string[] => [...text.matchAll(/\((\w+)\)\s+item/g)].map(([, number = '']) => number);
  expect(numbers(renderText(tree)).slice(24)).toEqual(['y', 'z', 'aa', 'bb', 'cc', 'dd']);
  expect(numbers(readWordText(bytes))).toEqual(numbers(renderText(tree)));
});
