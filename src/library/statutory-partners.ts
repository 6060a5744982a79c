import { countyNames } from '../assembly/index.ts';
import type { Content } from './content/read-content.ts';
import type { PartnerNames } from './partner-names.ts';

/** What the starter list of parties is made of: a row for each kind of agency that the law names, and their names by county. */
export interface StatutoryPartners {
  readonly partners: readonly { readonly kind: string; readonly shortName?: string; readonly standing?: 'separate' }[];
  /** By county and kind: a legal name to be checked. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By county: the page that names its child welfare agency. */
  readonly sources: Readonly<Record<string, string>>;
}

/** Takes the content and how partners are named; gives the partners that the law names (WIC 16524.8(a)(1), from the two requirements on the protocol team), the lead first, with a name in each county. */
export function statutoryPartners(
  { requirements, counties }: Pick<Content, 'requirements' | 'counties'>,
  naming: PartnerNames,
): StatutoryPartners {
  const kinds = ['protocol-team-lead', 'protocol-team-partners'].flatMap(
    (key) => requirements.get(key)?.value.who ?? [],
  );
  const known = new Map(
    [...counties.values()].flatMap(({ value: { name, agency } }) =>
      agency?.verified === 'verified' ? [[name, agency] as const] : [],
    ),
  );
  const nameOf = (kind: string, county: string): string | undefined => {
    const agency = kind === 'humanServices' ? known.get(county)?.name : undefined;
    const given = naming.partners[kind]?.legalName;
    return agency !== undefined || given !== undefined
      ? filled(agency === undefined ? (given ?? '') : naming.known, county, agency)
      : undefined;
  };
  const filled = (pattern: string, county: string, agency = ''): string => {
    const government = (naming.governments[county] ?? naming.government).replaceAll('{county}', county);
    return pattern.replaceAll('{agency}', agency).replaceAll('{government}', government).replaceAll('{county}', county);
  };
  return {
    partners: kinds.map((kind) => {
      const { shortName, standing } = naming.partners[kind] ?? {};
      return { kind, ...(shortName && { shortName }), ...(standing && { standing }) };
    }),
    names: Object.fromEntries(
      countyNames.map((county) => [
        county,
        Object.fromEntries(
          kinds.flatMap((kind) => {
            const name = nameOf(kind, county);
            return name === undefined ? [] : [[kind, name]];
          }),
        ),
      ]),
    ),
    sources: Object.fromEntries([...known].map(([county, { source }]) => [county, source])),
  };
}
