import type { AnswerPart } from '../../assembly/index.ts';

/** A page that Probation filled in for Human Services and sends back, with what this test changes of it. */
export function answerPart(changes: Partial<AnswerPart>): AnswerPart {
  return {
    format: 'csec-answer-part',
    schemaVersion: 1,
    documentType: 'mou',
    templates: { mou: '1.0' },
    direction: 'back',
    pages: ['reporting'],
    from: 'Human Services',
    to: 'Probation',
    base: {},
    answers: {},
    ...changes,
  };
}
