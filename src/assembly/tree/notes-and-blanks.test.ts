import { describe, expect, it } from 'vitest';
import { draftOf, linesOf } from '../../testing/sample-document.ts';

describe('suggestion notes', () => {
  const suggested = { value: 30, basis: 'our suggestion', note: 'Ask the partners.' };
  const questions = [
    { id: 'days', type: 'number', label: 'Days', unit: 'days', default: suggested },
    { id: 'months', type: 'number', label: 'Months', default: { value: 6, basis: 'law' } },
  ];
  const document = '::clause[Term]{#term}\n\n1. Within {{days}} days.\n2. Within {{days}} days and {{months}} months.';
  const note =
    'Drafting note: Our suggestion: 30 days. No verified source sets this; the county decides. Ask the partners.';

  it('stand once, after the first paragraph that prints a default of ours', () => {
    expect(linesOf(draftOf({ document, questions }))).toEqual([
      '1. Term',
      '1.1 Within 30 days.',
      note,
      '1.2 Within 30 days and 6 months.',
    ]);
  });

  it('stand also where a person chose the same', () => {
    expect(linesOf(draftOf({ document, questions }, { days: 30 }))).toContain(note);
  });

  it.each([
    ['another answer was given', { days: 45 }, {}],
    ['notes are off', {}, { notes: false }],
    ['the copy is clean', {}, { copy: 'clean' as const }],
  ])('are gone when %s', (_, answers, options) => {
    expect(linesOf(draftOf({ document, questions }, answers, options)).join('\n')).not.toContain('Drafting note');
  });

  it('stand at the recital that prints it, not after the last', () => {
    const recitals = '::::recitals\n\n1. Within {{days}} days.\n1. They wish to act.\n\n::::';
    expect(linesOf(draftOf({ document: recitals, questions }))).toEqual([
      'A. Within 30 days.',
      note,
      'B. They wish to act.',
    ]);
  });

  it('stand after the definition that prints it', () => {
    const definition = (term: string, text: string) => `:::definition[${term}]{#${term}}\n${text}\n:::\n`;
    const definitions = `::clause[D]{#d}\n\n${definition('Alpha', 'means {{days}}.')}\n${definition('Beta', 'means b.')}\n${definition('Gamma', 'means c.')}\nAlpha Beta Gamma.`;
    const draft = draftOf({ document: definitions, questions });
    expect(linesOf(draft).slice(1, 5)).toEqual(['“Alpha” means 30.', note, '“Beta” means b.', '“Gamma” means c.']);
    const [clause] = draft.tree.children;
    expect(clause?.type === 'clause' && clause.children.map(({ type }) => type)).toEqual([
      'definitions',
      'draftingNote',
      'definitions',
      'paragraph',
    ]);
  });

  it('name the rows that the site filled in and nobody has checked, all at once', () => {
    const parties = {
      id: 'parties',
      type: 'list',
      label: 'Parties',
      itemName: 'agency',
      titleField: 'name',
      fields: [
        { id: 'name', type: 'text', label: 'Name' },
        { id: 'place', type: 'text', label: 'Place' },
      ],
    };
    const text =
      'Between {{#each parties}}{{name}} in {{place}}; {{/each}}and others.\n\nAgain {{#each parties}}{{name}} {{/each}}';
    const draft = draftOf(
      { document: text, questions: [parties] },
      {
        parties: [
          { key: 'check-a', name: 'Probation', place: 'Yolo' },
          { key: 'b', name: 'Court', place: 'Yolo' },
          { key: 'check-c', name: 'Sheriff', place: 'Yolo' },
        ],
      },
    );
    expect(linesOf(draft)).toEqual([
      'Between Probation in Yolo; Court in Yolo; Sheriff in Yolo; and others.',
      'Drafting note: Filled in by this site and not checked yet: Probation; Sheriff. Compare each name with the agency’s own papers.',
      'Again Probation Court Sheriff',
    ]);
  });

  it('name the rows that are unchanged from the sample', () => {
    const list = {
      id: 'levels',
      type: 'list',
      label: 'Levels',
      itemName: 'level',
      fields: [{ id: 'name', type: 'text', label: 'Name' }],
      suggestions: [{ key: 'urgent', basis: 'our suggestion', row: { name: 'Urgent' } }],
    };
    const table = '| Level |\n| --- |\n{{#each levels}}\n| {{name}} |\n{{/each}}\n';
    expect(linesOf(draftOf({ document: table, questions: [list] }))).toEqual([
      'Level',
      'Urgent',
      'Drafting note: Our suggestion: the entries under “Levels” that are unchanged from our sample. No verified source sets this; the county decides.',
    ]);
  });

  it('say nothing of offered rows that rest on law', () => {
    const rows = [
      { key: 'report', basis: 'law', row: { name: 'Report' } },
      { key: 'meet', basis: 'our suggestion', row: { name: 'Meet' } },
    ];
    const list = {
      id: 'duties',
      type: 'list',
      label: 'Duties',
      itemName: 'duty',
      fields: [{ id: 'name', type: 'text', label: 'Name' }],
    };
    const text = '{{#each duties}}\n- {{name}}\n{{/each}}\n';
    const notes = (suggestions: unknown[]) =>
      linesOf(draftOf({ document: text, questions: [{ ...list, suggestions }] })).filter((line) =>
        line.startsWith('Drafting note'),
      );
    expect(notes(rows)).toEqual([
      'Drafting note: Our suggestion: the entries under “Duties” that are unchanged from our sample, other than those that rest on law or on another source. No verified source sets this; the county decides.',
    ]);
    expect(notes(rows.slice(0, 1))).toEqual([]);
  });
});

describe('blanks', () => {
  const questions = [
    { id: 'county', type: 'county', label: 'Which county?', blank: 'county' },
    { id: 'site', type: 'text', label: 'Site', optional: true },
    {
      id: 'parties',
      type: 'list',
      label: 'Parties',
      itemName: 'agency',
      titleField: 'name',
      fields: [
        { id: 'name', type: 'text', label: 'Name', blank: 'name' },
        { id: 'phone', type: 'phone', label: 'Telephone', blank: 'telephone' },
      ],
    },
  ];
  const document = `# Plan of {{county}}

::clause[Parties]{#parties}

1. {{#each parties}}{{name}} ({{phone}}) {{/each}}
2. {{county}}, {{site}}`;
  const answers = { parties: [{ name: 'Probation' }, { phone: '5305550100' }] };

  it('are listed once, with the places where they stand', () => {
    const { blanks, tree, faults } = draftOf({ document, questions }, answers);
    expect(faults).toEqual([]);
    expect(blanks).toEqual([
      { at: 'county', label: 'county', places: ['The opening', 'Section 1.2'] },
      { at: 'parties.0.phone', label: 'Probation: telephone', places: ['Section 1.1'] },
      { at: 'parties.1.name', label: 'agency 2: name', places: ['Section 1.1'] },
      { at: 'site', label: 'Site', places: ['Section 1.2'] },
    ]);
    expect(tree.children.at(-2)).toEqual({ type: 'blankList', blanks });
    expect(tree.title).toBe('Plan of [county]');
  });

  it('say what kind of answer belongs there where the label is a question, and ask it in the list', () => {
    const asking = [{ id: 'days', type: 'number', label: 'Within how many days? Count from the day of the report.' }];
    const { tree, blanks } = draftOf(
      { document: '# Within {{days}} days\n\nText', questions: asking },
      { days: 'soon' },
    );
    expect(tree.title).toBe('Within [number] days');
    expect(blanks).toMatchObject([{ at: 'days', label: 'Within how many days?' }]);
  });

  it('do not come from questions that are not asked: that is a mistake of the template', () => {
    const hidden = [
      ...questions,
      { id: 'extra', type: 'text', label: 'Extra', askWhen: { question: 'site', is: 'x' } },
    ];
    const { faults } = draftOf({ document: 'Text {{extra}}', questions: hidden });
    expect(faults).toEqual([
      '"extra" is printed although it is not asked here: put it inside an {{#if}} on the answer that decides it.',
    ]);
  });
});

describe('the last lines', () => {
  it('say where the draft came from, in every copy', () => {
    for (const copy of ['draft', 'clean'] as const) {
      const { tree } = draftOf({ document: 'Text.' }, {}, { copy, site: 'https://toolkit.example' });
      const last = tree.children.at(-1);
      expect(last?.type).toBe('colophon');
      expect(JSON.stringify(last)).toContain('“Sample”, version 1.0.0');
      expect(JSON.stringify(last)).toContain('https://toolkit.example');
      expect(JSON.stringify(last)).toContain('not legal advice');
    }
  });
});
