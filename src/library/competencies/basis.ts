import { z } from 'zod';
import type { Basis } from '../../assembly/index.ts';

/** Why a statement stands: the four labels of the whole site, in the order of their weight. */
export const BASES = ['law', 'state guidance', 'county practice', 'our suggestion'] as const satisfies readonly Basis[];

/** The basis of one statement; what rests on peers' frameworks or courses is "our suggestion", and its evidence says so. */
export const basisSchema = z
  .enum(BASES)
  .describe('Why it stands: law, state guidance, county practice, or our suggestion.');
