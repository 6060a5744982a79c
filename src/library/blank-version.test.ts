import validate from '@ooxml-tools/validate';
import { describe, expect, it } from 'vitest';
import { loadDocxRenderer, loadWordFileChecks, renderText } from '../assembly/index.ts';
import { blankStart, blankVersion } from './blank-version.ts';
import { checkBlankStart } from './check/check-blank-start.ts';
import { readDocumentTypes } from './read-document-types.ts';

const { documentTypes } = readDocumentTypes('.', { starter: true });

describe.each(documentTypes.map((documentType) => ({ id: documentType.id, documentType })))(
  'the blank version of $id',
  ({ documentType }) => {
    const tree = blankVersion('.', documentType, 'https://protocol.example.org');

    it('begins with answers that will do, and shows no mistake of the template', () => {
      expect(checkBlankStart('.', documentType)).toEqual([]);
    });

    it('has blanks, and no list of them', () => {
      expect(renderText(tree)).toMatch(/\[[^\]]+\]/);
      expect(tree.children.some(({ type }) => type === 'blankList')).toBe(false);
    });

    it('is a sound Word file with content controls and comments', async () => {
      const { checkWordFile } = await loadWordFileChecks();
      const bytes = await (
        await loadDocxRenderer()
      )(tree, {
        answers: {},
        documentType,
        controls: { interview: documentType.interview, values: blankStart('.', documentType).values },
      });
      expect(checkWordFile(bytes)).toEqual([]);
      expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]);
    }, 120_000);
  },
);

it('says of a county that it takes part in the Program, which is what a protocol is for', () => {
  for (const id of ['mou', 'protocol']) {
    const documentType = documentTypes.find((one) => one.id === id);
    if (!documentType) throw new Error(`There is no ${id}`);
    expect(renderText(blankVersion('.', documentType, ''))).not.toContain('not take part in the CSEC Program');
  }
});

it('names the partners of the statute, so that a reader sees whose duties are whose', () => {
  const mou = documentTypes.find(({ id }) => id === 'mou');
  if (!mou) throw new Error('There is no memorandum of understanding');
  expect(renderText(blankVersion('.', mou, ''))).toContain('Each Party that acts in this capacity (Probation) shall:');
});
