import { useContext, useState } from 'preact/hooks';
import { keyToCheck, type QuestionOf, type Row } from '../../assembly/index.ts';
import { FormSetting } from '../form-setting.ts';
import { FormView } from '../form-view.ts';

/** What the site knows for a starter list, as it serves it: data/partners.json. */
interface PartnerFacts {
  /** A row for each kind of agency that the law names, the lead first. */
  readonly partners: readonly (Row & { readonly kind: string })[];
  /** By county and kind: a name from a checked page, or one that we suggest. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By county: the page that names its child welfare agency, where one does. */
  readonly sources: Readonly<Record<string, string>>;
}

/** Adds a row for each partner that the law names and that the list does not have yet, marked to be checked. */
export function PartnersStarter({
  question,
  rows,
}: {
  readonly question: QuestionOf<'list'>;
  readonly rows: readonly Row[];
}) {
  const { basePath } = useContext(FormSetting);
  const { actions, countyNow } = useContext(FormView);
  const [said, setSaid] = useState('');

  const add = async (): Promise<void> => {
    let facts: PartnerFacts;
    try {
      const response = await fetch(`${basePath}data/partners.json`);
      if (!response.ok) throw new Error(String(response.status));
      facts = (await response.json()) as PartnerFacts;
    } catch {
      return setSaid('The list could not be loaded. Check the connection and try again.');
    }
    const missing = facts.partners.filter(({ kind }) => !rows.some((row) => actsAs(row, kind)));
    if (missing.length === 0) return setSaid('Every partner that the law names is in the list.');
    const names = (countyNow === undefined ? undefined : facts.names[countyNow]) ?? {};
    const added = missing.map((partner): Row => ({
      ...partner,
      key: keyToCheck(partner.kind),
      ...(names[partner.kind] && { legalName: names[partner.kind] as string }),
    }));
    actions.addRows(question.id, added, `Added ${added.length} partners that the law names`);
    const source =
      missing.some(({ kind }) => kind === 'humanServices') && countyNow !== undefined
        ? facts.sources[countyNow]
        : undefined;
    setSaid(`${added.length} added. ${aboutNames(Object.keys(names).length > 0, source)}`);
  };

  return (
    <div class="partners-starter">
      <button type="button" class="secondary-button" onClick={() => void add()}>
        Add the seven partners that the law names
      </button>
      <p role="status" class="hint">
        {said}
      </p>
    </div>
  );
}

function actsAs(row: Row, kind: string): boolean {
  const also = row['alsoActsAs'];
  return row['kind'] === kind || (Array.isArray(also) && also.includes(kind));
}

function aboutNames(areNamed: boolean, source: string | undefined): string {
  if (!areNamed) return 'Check each one, and give its legal name.';
  const from =
    source === undefined ? '' : ` Only the name of the child welfare agency is from ${new URL(source).hostname}.`;
  return `Check each one: the names are our suggestion, not taken from the agencies.${from}`;
}
