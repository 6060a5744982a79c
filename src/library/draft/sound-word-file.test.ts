import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { assemble, checkAnswers, loadDocxRenderer } from '../../assembly/index.ts';
import { readDocumentType } from '../read-document-type.ts';
import { soundWordFile } from './sound-word-file.ts';

describe('a Word file that is about to be written', () => {
  let sound = new Uint8Array();
  beforeAll(async () => {
    const documentType = readDocumentType('.', '_starter', [])?.documentType;
    if (!documentType) throw new Error('The starter cannot be read.');
    const { answers } = checkAnswers(documentType, { agency: 'Desk' });
    const { tree } = assemble(documentType, answers, { date: '2026-07-01', copy: 'draft', notes: true });
    sound = new Uint8Array(await (await loadDocxRenderer())(tree, { answers: answers.values, documentType }));
  });

  const changed = (from: string, to: string): Uint8Array => {
    const parts = unzipSync(sound);
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    return zipSync({ ...parts, 'word/document.xml': strToU8(body.replace(from, () => to)) });
  };

  it('is given back when it is sound', async () => {
    expect(await soundWordFile(sound, {})).toBe(sound);
  });

  it('is refused when it is not', async () => {
    await expect(soundWordFile(changed('</w:body>', ''), {})).rejects.toThrow(
      'the Word file failed our own check, which is our mistake and not yours.',
    );
  });

  it('may say what a person typed, but not what a template left', async () => {
    const left = changed('</w:t>', ' {{agency}}</w:t>');
    await expect(soundWordFile(left, { agency: 'Desk' })).rejects.toThrow('"{{" is left in');
    expect(await soundWordFile(left, { agency: 'Desk {{agency}}' })).toBe(left);
  });
});
