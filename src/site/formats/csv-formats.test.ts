import { describe, expect, it } from 'vitest';
import { placedObjectives, placedStatements } from '../../library/competencies/statements.ts';
import { canvasColumns, canvasCsv } from './canvas-csv.ts';
import { moodleColumns, moodleCsv } from './moodle-csv.ts';
import { crosswalkCsv, objectivesCsv, statementsCsv } from './plain-csv.ts';
import { readCsv } from './read-csv.ts';
import { trainerContent } from './trainer-content.ts';

const content = trainerContent();
const statements = placedStatements(content).length;
const inUse = placedStatements(content).filter(({ statement }) => !statement.retired).length;
const site = { name: 'Test', url: 'https://csec.example/' };
const formula = /^'?[=+\-@\t\r]/;

describe('the Moodle file', () => {
  const [header, framework, ...rows] = readCsv(moodleCsv(content, site));

  it('has the fourteen columns of the importer, in order, in every row', () => {
    expect(header).toEqual([...moodleColumns]);
    expect([framework, ...rows].every((row) => row?.length === 14)).toBe(true);
  });

  it('begins with one framework that has a scale whose configuration is JSON', () => {
    expect(framework?.[12]).toBe('1');
    expect(rows.every((row) => row[12] === '')).toBe(true);
    const configuration: unknown = JSON.parse(framework?.[6] ?? '');
    expect(configuration).toHaveLength(1 + (framework?.[5]?.split(',').length ?? 0));
  });

  it("names and places every competency within Moodle's limits", () => {
    const ids = rows.map(([, id]) => id ?? '');
    expect(rows).toHaveLength(content.domains.size + inUse);
    expect(new Set(ids).size).toBe(rows.length);
    rows.forEach(([parent, id, name]) => {
      expect(id && name && id.length <= 100 && name.length <= 100, id).toBe(true);
      expect(parent === '' || ids.indexOf(parent ?? '') < ids.indexOf(id ?? ''), id).toBe(true);
    });
  });
});

describe('the Canvas file', () => {
  const [header, ...rows] = readCsv(canvasCsv(content, site));

  it('has the documented columns, ratings last, in every row', () => {
    expect(header).toEqual([...canvasColumns]);
    expect(rows.every((row) => row.length === canvasColumns.length)).toBe(true);
  });

  it('puts each group before what it holds, with guids that have no space', () => {
    const seen = new Set<string>();
    for (const [
      guid = '',
      type = '',
      title = '',
      ,
      ,
      method = '',
      ,
      ,
      parents = '',
      mastery = '',
      ...ratings
    ] of rows) {
      expect(guid).not.toMatch(/\s/);
      expect(title).not.toBe('');
      expect(parents === '' || seen.has(parents), guid).toBe(true);
      if (type === 'group') seen.add(guid);
      expect([method, mastery, ratings.filter(Boolean).length], guid).toEqual(
        type === 'group' ? ['', '', 0] : ['latest', '2', 6],
      );
      const points = ratings.filter((_, index) => index % 2 === 0).map(Number);
      expect(points).toEqual([...points].sort((a, b) => b - a));
    }
    expect(rows.filter(([, type]) => type === 'outcome')).toHaveLength(statements);
  });
});

describe('the plain tables', () => {
  it.each([
    ['statements', statementsCsv(content, site), placedStatements(content).length],
    ['objectives', objectivesCsv(content, site), placedObjectives(content).length],
    ['crosswalk', crosswalkCsv(content), placedStatements(content).length],
  ])('of %s have one row each and as many cells as the header', (_, csv, count) => {
    const [header, ...rows] = readCsv(csv);
    expect(rows).toHaveLength(count);
    expect(rows.every((row) => row.length === header?.length)).toBe(true);
  });
});

it('no cell of any file would run as a formula or had to be changed', () => {
  const files = [
    moodleCsv(content, site),
    canvasCsv(content, site),
    statementsCsv(content, site),
    objectivesCsv(content, site),
    crosswalkCsv(content),
  ];
  expect(
    files
      .flatMap(readCsv)
      .flat()
      .filter((cell) => formula.test(cell)),
  ).toEqual([]);
});

it('a statement that looks like a formula is defused', () => {
  const domains = new Map(
    [...content.domains].map(([key, entry]) => [
      key,
      {
        ...entry,
        value: {
          ...entry.value,
          statements: entry.value.statements.map((statement) => ({ ...statement, text: '=HYPERLINK("x")' })),
        },
      },
    ]),
  );
  expect(readCsv(statementsCsv({ ...content, domains }, site))[1]?.[5]).toBe('\'=HYPERLINK("x")');
});
