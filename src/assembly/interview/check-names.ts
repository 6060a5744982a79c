import { rowKey } from '../answers/row.ts';
import type { InterviewFault, Where } from './interview-fault.ts';

/** Words that Handlebars or our ten helpers use: `{{count}}` would not print an answer. */
const templateWords = [
  'if',
  'unless',
  'each',
  'with',
  'lookup',
  'log',
  'else',
  'this',
  'as',
  'true',
  'false',
  'null',
  'undefined',
  'is',
  'has',
  'not',
  'and',
  'or',
  'where',
  'count',
  'words',
  'date',
  'series',
];
/** Names that every JavaScript object already has; in answers that come from a file they are refused or misread. */
const objectNames = Object.getOwnPropertyNames(Object.prototype).concat('prototype');
const taken: ReadonlySet<string> = new Set([...templateWords, ...objectNames, rowKey]);

/** Checks the ids of questions asked side by side: none twice, none that a template or an answer file would take for something else. */
export function checkNames(ids: readonly { readonly id: string; readonly where: Where }[]): readonly InterviewFault[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, where }) => {
    const again = seen.has(id);
    seen.add(id);
    return [
      ...(again
        ? [
            {
              where: [...where, 'id'],
              problem: `There are two questions called "${id}"`,
              cure: 'Give one of them another id.',
            },
          ]
        : []),
      ...(taken.has(id)
        ? [
            {
              where: [...where, 'id'],
              problem: `"${id}" means something else in a template`,
              cure: `Choose another id, for example "${id}Answer".`,
            },
          ]
        : []),
    ];
  });
}
