import type { Element } from 'hast';
import { h } from 'hastscript';

/** One thing to filter by: a choice when it has options (value and words), else words to look for. */
export interface FilterField {
  readonly label: string;
  readonly name: string;
  readonly options?: readonly (readonly [value: string, words: string])[];
}

/** Takes the id of a list and what to filter it by; gives the form. It is hidden until `enableFilters` shows it. */
export function filterForm(list: string, fields: readonly FilterField[]): Element {
  return h('form', { class: 'filter', 'data-filter': list, hidden: true }, [
    ...fields.map(({ label, name, options }) =>
      h('label', [
        label,
        options
          ? h(
              'select',
              { name },
              [['', 'All'] as const, ...options].map(([value, words]) => h('option', { value }, words)),
            )
          : h('input', { type: 'search', name, autoComplete: 'off' }),
      ]),
    ),
    h('p', { role: 'status' }),
  ]);
}
