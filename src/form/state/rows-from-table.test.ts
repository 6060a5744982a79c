import { describe, expect, it, test } from 'vitest';
import type { QuestionOf, RowQuestion } from '../../assembly/index.ts';
import { readTable } from './read-table.ts';
import { rowsFromTable } from './rows-from-table.ts';

const field = (
  id: string,
  type: RowQuestion['type'],
  label: string,
  options?: readonly { value: string; label: string }[],
): RowQuestion => ({ id, type, label, ...(options && { options }) }) as RowQuestion;

const parties = {
  id: 'parties',
  type: 'list',
  itemName: 'agency',
  titleField: 'legalName',
  fields: [
    field('kind', 'choice', 'What kind of agency is it?', [
      { value: 'probation', label: 'Probation' },
      { value: 'tribe', label: 'Tribe' },
    ]),
    field('legalName', 'text', 'Legal name'),
    field('shortName', 'text', 'Short name'),
    field('address', 'longText', 'Address for notices'),
    field('contactPhone', 'phone', 'Office telephone of the point of contact'),
    field('contactEmail', 'email', 'Office email of the point of contact'),
  ],
} as unknown as QuestionOf<'list'>;

describe('a pasted table', () => {
  it('may name its columns in any order, by label, id or everyday word; what is unknown is left out', () => {
    const { rows, columns, names } = rowsFromTable(
      'Phone\tAgency\tFax\tEmail\n(530) 555-0100 ext. 5\tProbation\t1\tp@example.org',
      parties,
    );
    expect(rows).toEqual([
      { contactPhone: '(530) 555-0100 ext. 5', legalName: 'Probation', contactEmail: 'p@example.org' },
    ]);
    expect(columns.map((each) => each?.id)).toEqual(['contactPhone', 'legalName', undefined, 'contactEmail']);
    expect(names?.[2]).toBe('Fax');
  });

  it('without names tells telephone numbers, email addresses and choices by how they look', () => {
    const { rows } = rowsFromTable(
      'Probation Department\t530-555-0100\tprobation\tp@example.org\nNúñez Tribal Council\t530.555.0101 x12\tTribe\t',
      parties,
    );
    expect(rows).toEqual([
      {
        legalName: 'Probation Department',
        contactPhone: '530-555-0100',
        kind: 'probation',
        contactEmail: 'p@example.org',
      },
      { legalName: 'Núñez Tribal Council', contactPhone: '530.555.0101 x12', kind: 'tribe' },
    ]);
  });

  test.each([
    ['bullets and tabs, as Word copies them', '•\tProbation\r\n\r\n•\tSheriff\r\n'],
    ['numbers', '1. Probation\n2) Sheriff'],
    ['dashes', '– Probation\n- Sheriff'],
    ['blank lines, blank cells and spaces without a width', '\n\t\u200bProbation\t\n\u00a0\n\tSheriff\t\t\n'],
    ['a name for the only column', 'Agency\nProbation\nSheriff'],
  ])('a list with %s gives the names', (_how, text) => {
    expect(rowsFromTable(text, parties).rows).toEqual([{ legalName: 'Probation' }, { legalName: 'Sheriff' }]);
  });

  it("takes the name of an agency that is also a column's word for a name only above other rows", () => {
    expect(rowsFromTable('211 Yolo\nO’Neill, Smith-Jones & "Sons"', parties).rows).toEqual([
      { legalName: '211 Yolo' },
      { legalName: 'O’Neill, Smith-Jones & "Sons"' },
    ]);
  });

  it('is nothing when there is nothing in it', () => {
    expect(rowsFromTable(' \n\t\n', parties)).toEqual({ rows: [], columns: [], names: undefined });
  });
});

describe('the cells of a table', () => {
  it('may hold lines of their own in double quotes, as spreadsheets copy them', () => {
    expect(readTable('Probation\t"1 Main St\nDavis"\nSheriff\t"2 ""B"" St"')).toEqual([
      ['Probation', '1 Main St\nDavis'],
      ['Sheriff', '2 "B" St'],
    ]);
  });

  it('keep a quote that only stands somewhere in a cell', () => {
    expect(readTable('"Safe" House\tx\n"open')).toEqual([
      ['"Safe" House', 'x'],
      ['"open', ''],
    ]);
  });
});
