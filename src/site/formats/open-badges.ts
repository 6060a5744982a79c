import { z } from 'zod';
import { findStatement } from '../../library/competencies/statements.ts';
import type { CompetencyContent } from '../../library/competencies/read-competencies.ts';
import { caseUri } from './case/case-frame.ts';
import type { Site } from './site.ts';

/** An alignment as Open Badges 3.0 has it. Source: 1EdTech, Open Badges Specification 3.0, class Alignment. */
export const alignmentSchema = z.strictObject({
  type: z.tuple([z.literal('Alignment')]),
  targetName: z.string().min(1),
  targetUrl: z.url(),
  targetCode: z.string().min(1),
  targetDescription: z.string().min(1),
  targetFramework: z.string().min(1),
  targetType: z.literal('CFItem'),
});

export type Alignment = z.output<typeof alignmentSchema>;

/** Takes the content, the site and a statement's code; gives the block that an issuer copies into an achievement, or nothing. The target is the CASE item: its identifier and address. */
export function alignment(content: CompetencyContent, site: Site, code: string): Alignment | undefined {
  const found = findStatement(content, code);
  if (!found) return undefined;
  const {
    statement: { uuid, title, text },
  } = found;
  return {
    type: ['Alignment'],
    targetName: `${code} ${title}`,
    targetUrl: caseUri(site, 'CFItems', uuid),
    targetCode: uuid,
    targetDescription: text,
    targetFramework: content.set.value.competencies.title,
    targetType: 'CFItem',
  };
}
