import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assemble, checkAnswers, loadWordFileChecks, renderHtmlPage, renderText } from '../../assembly/index.ts';
import { readDocumentTypes } from '../read-document-types.ts';
import { readExamples } from '../read-examples.ts';
import { draftFromText } from './draft-from-text.ts';
import type { DraftOrder } from './draft-request.ts';

// What the preview shows, what the command writes as Word and what it writes as HTML are one text, for every example.
const { documentTypes } = readDocumentTypes('.', { starter: true });
const drafts = documentTypes.flatMap((documentType) =>
  readExamples('.', documentType.id).map(({ id, path, answers }) => ({
    name: `${documentType.id}-${id}`,
    documentType,
    path,
    answers,
  })),
);
const options = { date: '2026-07-01', copy: 'draft', notes: false } as const;
const order: DraftOrder = {
  ...options,
  wants: 'drafts',
  id: '',
  answers: '',
  out: '',
  formats: ['docx', 'html'],
  coverage: false,
};

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

describe.each(drafts)('$name', ({ documentType, path, answers }) => {
  it('is one text in the preview, in Word and in HTML', async () => {
    const { problems, files } = await draftFromText(readFileSync(path, 'utf8'), documentType, order, undefined);
    expect(problems).toEqual([]);
    const { tree } = assemble(documentType, checkAnswers(documentType, answers).answers, options);
    const { readWordText } = await loadWordFileChecks();
    const written = Object.fromEntries(files.map(({ format, content }) => [format, content]));
    expect(lines(readWordText(written['docx'] as Uint8Array))).toEqual(lines(renderText(tree)));
    expect(written['html']).toBe(await renderHtmlPage(tree));
  });
});
