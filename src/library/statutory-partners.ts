import type { Content } from './content/read-content.ts';

/** What the starter list of parties is made of: the kinds of agency that the law names, and the agencies that are known. */
export interface StatutoryPartners {
  readonly kinds: readonly { readonly kind: string; readonly standing?: 'separate' }[];
  readonly agencies: Readonly<Record<string, { readonly name: string; readonly source: string }>>;
}

/** Bodies of their own in every county: neither a court nor an office of education is a department of the county. */
const ownBodies = ['juvenileCourt', 'officeOfEducation'];

/** Takes the content; gives the partners that the law names (WIC 16524.8(a)(1), from the two requirements on the protocol team), the lead first, and each county's agency whose name a checked page gives. */
export function statutoryPartners({ requirements, counties }: Pick<Content, 'requirements' | 'counties'>): StatutoryPartners {
  const kinds = ['protocol-team-lead', 'protocol-team-partners'].flatMap((key) => requirements.get(key)?.value.who ?? []);
  const known = [...counties.values()].flatMap(({ value: { name, agency } }) =>
    agency?.verified === 'verified' ? [[name, { name: agency.name, source: agency.source }] as const] : [],
  );
  return {
    kinds: kinds.map((kind) => (ownBodies.includes(kind) ? { kind, standing: 'separate' } : { kind })),
    agencies: Object.fromEntries(known),
  };
}
