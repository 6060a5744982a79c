import validate from '@ooxml-tools/validate';
import { describe, expect, it } from 'vitest';
import { documentTypeIds } from '../../../library/read-document-types.ts';
import { readDocumentType } from '../../../library/read-document-type.ts';
import { readExamples } from '../../../library/read-examples.ts';
import { assemble } from '../../assemble.ts';
import { checkAnswers } from '../../answers/check-answers.ts';
import { renderText } from '../text/render-text.ts';
import { checkWordFile } from './check/check-word-file.ts';
import { readWordText } from './check/read-word-text.ts';
import { renderDocx } from './render-docx.ts';

const root = process.cwd();
const normal = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
const documentTypes = documentTypeIds(root, { starter: true }).flatMap(
  (id) => readDocumentType(root, id, [])?.documentType ?? [],
);

// Every document type and every example, by listing: a new folder is tested without a word here.
describe.each(documentTypes.map((documentType) => ({ id: documentType.id, documentType })))(
  'the Word file of $id',
  ({ id, documentType }) => {
    it.each(readExamples(root, id))('is sound and says what the preview says: $id', async (example) => {
      const { answers } = checkAnswers(documentType, example.answers);
      const write = async (notes: boolean, copy: 'draft' | 'clean') => {
        const { tree } = assemble(documentType, answers, { date: '2026-07-01', copy, notes });
        return { tree, bytes: await renderDocx(tree, { answers: answers.values, documentType }) };
      };
      const draft = await write(true, 'draft');
      expect(checkWordFile(draft.bytes)).toEqual([]);
      const clean = await write(false, 'clean');
      expect(checkWordFile(clean.bytes)).toEqual([]);
      const plain = await write(false, 'draft');
      expect(normal(readWordText(plain.bytes))).toEqual(normal(renderText(plain.tree)));
    });

    const copies = [
      { copy: 'draft', notes: true },
      { copy: 'clean', notes: false },
    ] as const;
    it.each(readExamples(root, id))(
      'is valid to the Open XML SDK: $id',
      async (example) => {
        const { answers } = checkAnswers(documentType, example.answers);
        for (const copy of copies) {
          const { tree } = assemble(documentType, answers, { date: '2026-07-01', ...copy });
          const bytes = await renderDocx(tree, { answers: answers.values, documentType });
          expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]);
        }
      },
      120_000,
    );
  },
);
