import { useContext, useState } from 'preact/hooks';
import type { QuestionOf, Row, RowQuestion } from '../../assembly/index.ts';
import { FormSetting } from '../form-setting.ts';
import { FormView } from '../form-view.ts';
import { keyToCheck } from './row-to-check.ts';

/** What the site knows for a starter list, as it serves it: data/partners.json. */
interface PartnerFacts {
  /** Kinds of agency that the law names, the lead first. */
  readonly kinds: readonly { readonly kind: string; readonly standing?: string }[];
  /** By county: its child welfare agency, where a checked source names it, and the page that does. */
  readonly agencies: Readonly<Record<string, { readonly name: string; readonly source: string }>>;
}

/** Adds a row for each partner that the law names and that the list does not have yet, marked to be checked. */
export function PartnersStarter({ question, rows }: { readonly question: QuestionOf<'list'>; readonly rows: readonly Row[] }) {
  const { basePath } = useContext(FormSetting);
  const { actions, countyNow } = useContext(FormView);
  const [said, setSaid] = useState('');
  const kindField = question.fields.find(({ id }) => id === 'kind');

  const add = async (): Promise<void> => {
    let facts: PartnerFacts;
    try {
      const response = await fetch(`${basePath}data/partners.json`);
      if (!response.ok) throw new Error(String(response.status));
      facts = (await response.json()) as PartnerFacts;
    } catch {
      return setSaid('The list could not be loaded. Check the connection and try again.');
    }
    const missing = facts.kinds.filter(({ kind }) => !rows.some((row) => actsAs(row, kind)));
    if (missing.length === 0) return setSaid('Every partner that the law names is in the list.');
    const agency = countyNow === undefined ? undefined : facts.agencies[countyNow];
    const added = missing.map(({ kind, standing }): Row => ({
      key: keyToCheck(kind),
      kind,
      shortName: optionLabel(kindField, kind),
      ...(standing && { standing }),
      ...(kind === 'humanServices' && agency && { legalName: agency.name }),
    }));
    actions.addRows(question.id, added, `Added ${added.length} partners that the law names`);
    const known = missing.some(({ kind }) => kind === 'humanServices') && agency;
    setSaid(`${added.length} added. Check each one${known ? `; the name of the child welfare agency is from ${new URL(agency.source).hostname}` : ''}.`);
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

function optionLabel(field: RowQuestion | undefined, value: string): string {
  const options = field && 'options' in field ? field.options : [];
  return options.find((option) => option.value === value)?.label.replace(/^County human services.*/, 'Human Services') ?? value;
}
