import { describe, expect, it } from 'vitest';
import { readDocumentTypes } from '../read-document-types.ts';
import { sampleOf } from '../sample-of.ts';
import { readTemplateFiles } from '../template-files.ts';
import { scanDirectives } from '../check/scan-directives.ts';
import { explainDocument } from './explain-document.ts';

const { documentTypes } = readDocumentTypes('.', { starter: true });

describe.each(documentTypes.map((documentType) => ({ id: documentType.id, documentType })))(
  '$id explained',
  ({ id, documentType }) => {
    const parts = explainDocument('.', documentType);
    const keys = parts.map(({ key }) => key);

    it('has every clause and exhibit of the template, each once', () => {
      const { document, own } = readTemplateFiles('.', id);
      const written = [...(document ? [document] : []), ...Object.values(own)].flatMap(({ text }) =>
        scanDirectives(text).flatMap((found) =>
          'closes' in found || (found.name !== 'clause' && found.name !== 'exhibit') ? [] : (found.key ?? []),
        ),
      );
      expect([...new Set(written)].filter((key) => !keys.includes(key))).toEqual([]);
      expect(keys).toEqual([...new Set(keys)]);
    });

    it('begins with the text of the typical example', () => {
      expect(parts[0]?.from).toBe(sampleOf('.', id)?.title);
    });

    it('names no drafting note that only says what is suggested', () => {
      expect(JSON.stringify(parts.map(({ notes }) => notes))).not.toContain('that are unchanged from our sample');
    });
  },
);

it('knows which questions feed a clause, those that decide it and those that are printed in it', () => {
  const mou = documentTypes.find(({ id }) => id === 'mou');
  if (!mou) throw new Error('There is no memorandum of understanding');
  const parts = explainDocument('.', mou);
  expect(parts.find(({ key }) => key === 'lead-agency')?.questions).toEqual(
    expect.arrayContaining(['leadContact', 'inProgram', 'howManyCounties']),
  );
  const several = parts.find(({ key }) => key === 'multi-county');
  expect(several?.from).not.toBe(parts[0]?.from);
  expect(several?.label).toBe('');
});
