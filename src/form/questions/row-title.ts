import type { QuestionOf, Row } from '../../assembly/index.ts';

/** What a row is called on the screen: its title field's answer, or "Agency 3" while that is empty. */
export function rowTitle(question: QuestionOf<'list'>, row: Row, index: number): string {
  const named = question.titleField ? row[question.titleField] : undefined;
  if (typeof named === 'string' && named.trim() !== '') return named.trim();
  const name = `${question.itemName.charAt(0).toUpperCase()}${question.itemName.slice(1)}`;
  return `${name} ${index + 1}`;
}
