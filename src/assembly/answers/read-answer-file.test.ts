import { describe, expect, it } from 'vitest';
import { readAnswerFile } from './read-answer-file.ts';

const file = { format: 'csec-answers', schemaVersion: 1, templates: { mou: '1.0.0' }, answers: { county: 'Yolo' } };

describe('readAnswerFile', () => {
  it('gives a file of answers as it is', () => {
    expect(readAnswerFile(file)).toEqual({ ok: true, file });
  });

  it('takes an example, which may leave out the format and the versions', () => {
    const example = { title: 'Small county', describes: 'One county, three parties.', answers: {} };
    expect(readAnswerFile(example)).toEqual({ ok: true, file: { ...file, templates: {}, ...example } });
  });

  it('leaves a file of a newer version alone', () => {
    expect(readAnswerFile({ schemaVersion: 2, whatever: true })).toMatchObject({ ok: false, newer: true });
  });

  it.each([
    [null, 'This is not a file of answers that this site saved.'],
    [[], 'This is not a file of answers that this site saved.'],
    [{ excalidraw: true }, 'This is not a file of answers that this site saved.'],
    [{ ...file, schemaVersion: 0 }, 'The "schemaVersion" of the file must be 1.'],
    [{ ...file, templates: { mou: 1 } }, ''],
    [{ ...file, answers: [] }, 'The "answers" of the file must stand each under the name of its question.'],
    [{ ...file, zzz: 1 }, 'A file of answers has no entry called "zzz".'],
    [
      JSON.parse('{"format":"csec-answers","schemaVersion":1,"templates":{"__proto__":"1"},"answers":{}}'),
      'The answers use the name "__proto__", which is never the name of a question.',
    ],
  ])('refuses %j', (value, sentence) => {
    const read = readAnswerFile(value);
    expect(read).toMatchObject({ ok: false, newer: false });
    if (!read.ok && sentence !== '') expect(read.problems).toContain(sentence);
  });
});
