import { PHASE_KEYS } from '../../../library/competencies/competency-terms.ts';
import type { NeedArea } from '../../../library/competencies/need-area.ts';

/** Takes a needs area; gives the keys of the sources that it cites, in the order of its page. */
export function citedInArea({ phases, guidance, evidence }: NeedArea): string[] {
  return [
    ...PHASE_KEYS.flatMap((phase) => phases[phase].arrange.flatMap(({ cites }) => cites ?? [])),
    ...guidance.flatMap(({ cites }) => cites),
    ...evidence,
  ].map(({ source }) => source);
}
