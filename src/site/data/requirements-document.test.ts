import { expect, test } from 'vitest';
import validate from '@ooxml-tools/validate';
import { loadDocxRenderer } from '../../assembly/index.ts';
import { currentContent } from '../../library/content/current-content.ts';
import { requirementsDocument } from './requirements-document.ts';

test('the checklist as a Word file is valid, and has every duty', async () => {
  const content = currentContent();
  const tree = requirementsDocument(content, '2026-11-21', 'Site');
  const rows = tree.children.flatMap((block) => (block.type === 'table' ? block.rows : []));
  expect(rows).toHaveLength(content.requirements.size);
  const renderDocx = await loadDocxRenderer();
  const bytes = await renderDocx(tree, { answers: {}, documentType: { id: 'requirements-checklist', version: '1' } });
  expect(await validate(new Uint8Array(bytes), 'docx', 'Microsoft365')).toEqual([]);
}, 120_000);
