import type { InterviewFault, Where } from './interview-fault.ts';
import type { Citation, Question } from './question.ts';

/** Checks that every source which a question cites is one of the known ones. */
export function checkCitations(
  question: Question,
  where: Where,
  sources: ReadonlySet<string>,
): readonly InterviewFault[] {
  return citationsOf(question, where)
    .filter(({ cite }) => !sources.has(cite.source))
    .map(({ cite, where: at }) => ({
      where: [...at, 'source'],
      problem: `There is no source called "${cite.source}"`,
      cure: `Add content/sources/${cite.source}.yaml, or cite another.`,
    }));
}

function citationsOf(question: Question, where: Where): readonly { readonly cite: Citation; readonly where: Where }[] {
  const suggestions = question.type === 'list' ? question.suggestions : [];
  const found = [
    { cite: question.why?.cite, where: [...where, 'why', 'cite'] },
    { cite: question.default?.cite, where: [...where, 'default', 'cite'] },
    ...suggestions.map(({ cite }, index) => ({ cite, where: [...where, 'suggestions', index, 'cite'] })),
  ];
  return found.flatMap(({ cite, where: at }) => (cite === undefined ? [] : [{ cite, where: at }]));
}
