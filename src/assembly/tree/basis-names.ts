import type { Basis } from '../interview/question.ts';

/** Why a statement may stand, as written in templates. Kept apart from the schema, which the browser does not load. */
export const basisNames = [
  'law',
  'state guidance',
  'county practice',
  'our suggestion',
] as const satisfies readonly Basis[];
