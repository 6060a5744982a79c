import type { ContentProblem } from '../../content/content-problem.ts';
import { entriesWithText, type CompetencyContent } from '../read-competencies.ts';

/** Words that blame a child or are out of date, with what to write. Source: content/docs on language; CSEC Program principles. */
const blaming = [
  { found: /\b(child|teen|juvenile|underage|minor)\s+prostitut(e|es|ion)\b/i, cure: 'Write "child who was exploited"' },
  { found: /\bprostitutes?\b/i, cure: 'Write "child who was exploited"' },
  { found: /\bpromiscu/i, cure: 'Say what was done to the child' },
  { found: /\brunaways?\b(?! and homeless)/i, cure: 'Write "missing from care" or "away from home"' },
  { found: /\b(victim|child|youth) (chose|chooses) to be\b/i, cure: 'A child does not choose exploitation' },
  { found: /\bhigh[- ]risk lifestyle\b/i, cure: 'Name the risk and who causes it' },
] as const;

/** Takes the content for trainers; gives a problem for each passage with a word that blames a child. */
export function checkWording(content: CompetencyContent): ContentProblem[] {
  return entriesWithText(content).flatMap((entry) =>
    passages(entry.value, []).flatMap(({ at, text }) =>
      blaming
        .filter(({ found }) => found.test(text))
        .map(({ found, cure }) => ({
          path: entry.path,
          line: entry.lineOf(at),
          problem: `"${found.exec(text)?.[0] ?? ''}" blames the child or is out of date`,
          cure,
        })),
    ),
  );
}

function passages(value: unknown, at: readonly PropertyKey[]): { at: readonly PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => passages(item, [...at, index]));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => passages(part, [...at, name]))
    : [];
}
