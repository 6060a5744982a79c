import { z } from 'zod';
import { basisSchema } from '../competencies/basis.ts';
import { citationSchema } from './citation.ts';
import { partialDateSchema } from './partial-date.ts';
import { verifiedSchema } from './verified.ts';

/** The areas of the checklist, with the heading each gets. */
export const requirementAreas = {
  partners: 'Partners',
  contents: 'What the protocol must contain',
  team: 'The team for one child',
  policies: 'County policies',
  reporting: 'Reporting and cross-reporting',
  missing: 'Children missing from care',
  data: 'Data',
  training: 'Training',
  information: 'Information sharing',
} as const;

export type RequirementArea = keyof typeof requirementAreas;

/** One legal duty on a county or its protocol: a file in content/requirements, named by its key. */
export const requirementSchema = z.strictObject({
  title: z.string().min(1).describe('The duty in a few words.'),
  duty: z.string().min(1).describe('The duty in one plain sentence.'),
  area: z
    .enum(Object.keys(requirementAreas) as [RequirementArea, ...RequirementArea[]])
    .describe('The part of the checklist it stands in.'),
  binds: z.enum(['all counties', 'counties in the CSEC Program']).describe('Who must do it.'),
  who: z.array(z.string().min(1)).describe('Kinds of party that carry it out, as in templates/_shared/party.yaml.'),
  basis: basisSchema
    .extract(['law', 'state guidance'])
    .default('law')
    .describe('Law, unless a state letter alone asks for it.'),
  since: partialDateSchema.optional().describe('Since when, as exact as known.'),
  cites: z.array(citationSchema).min(1).describe('The law or the letter behind it.'),
  verified: verifiedSchema.exclude(['unverified']).describe('How far the law was read.'),
  appliesTo: z.array(z.string().min(1)).describe('Document types whose clauses meet it: mou, protocol.'),
  note: z.string().min(1).optional().describe('A doubt or a limit, in one or two sentences.'),
});

export type Requirement = z.output<typeof requirementSchema>;
