import { describe, expect, it } from 'vitest';
import { draftOf, linesOf } from '../../testing/sample-document.ts';

const lines = (document: string, answers: unknown = {}, questions: unknown[] = []) =>
  linesOf(draftOf({ document, questions }, answers));

describe('numbers', () => {
  it('number clauses, paragraphs three levels deep, and go on through notes and tables', () => {
    const document = `::clause[One]{#one}

1. First.

   1. Inner.

      1. Innermost.
   2. Second inner.

:::drafting-note
A note.
:::

| A | B |
| --- | --- |
| 1 | 2 |

1. Next.

::clause[Two]{#two}

1. Again.`;
    expect(lines(document)).toEqual([
      '1. One',
      '1.1 First.',
      '(a) Inner.',
      '(i) Innermost.',
      '(b) Second inner.',
      'Drafting note: A note.',
      'A | B',
      '1 | 2',
      '1.2 Next.',
      '2. Two',
      '2.1 Again.',
    ]);
  });

  it('letter recitals and exhibits', () => {
    const document = `::heading[Recitals]{#recitals}

:::recitals
1. :here{#why}Because.
2. Whereas.
:::

::exhibit[Contacts]{#contacts}

### Offices

1. :here{#office} Call.

See :ref{to="why"}, :ref{to="contacts"}, :ref{to="office"} and :ref{to="contacts" as="number"}.`;
    expect(lines(document)).toEqual([
      'Recitals',
      'A. Because.',
      'B. Whereas.',
      'Exhibit A: Contacts',
      'Offices',
      '1. Call.',
      'See Recital A, Exhibit A, Exhibit A, paragraph 1 and A.',
    ]);
  });

  it('call parts what the document type calls them, wherever they are headed, cited or listed', () => {
    const document = `::contents

::clause[Term]{#term}

1. :here{#start}From {{begins}}. See :ref{to="term"}, :ref{to="start"} and :ref{to="office"}.

::exhibit[Contacts]{#contacts}

1. :here{#office}Call {{begins}}.`;
    const draft = draftOf({
      document,
      questions: [{ id: 'begins', type: 'text', label: 'When?', blank: 'day' }],
      words: { section: 'Part', exhibit: 'Appendix' },
    });
    expect(linesOf(draft)).toEqual([
      'Contents',
      '1. Term',
      'Appendix A Contacts',
      '1. Term',
      '1.1 From [day]. See Part 1, Part 1.1 and Appendix A, paragraph 1.',
      'Appendix A: Contacts',
      '1. Call [day].',
      'Blanks to fill in',
      '• day: Part 1.1; Appendix A, paragraph 1',
    ]);
  });
});

describe('references', () => {
  it('follow their target when a clause before it is left out', () => {
    const document = `{{#if sure}}
::clause[Extra]{#extra}

1. Text.

{{/if}}
::clause[Term]{#term}

1. Text.
2. :here{#bypass}Text.

   1. :here{#deep}Text.

See :ref{to="term"}, :ref{to="bypass"}, :ref{to="deep"}, number :ref{to="bypass" as="number"}.`;
    const questions = [{ id: 'sure', type: 'yesNo', label: 'Sure?' }];
    expect(lines(document, { sure: true }, questions).at(-1)).toBe(
      'See Section 2, Section 2.2, Section 2.2(a), number 2.2.',
    );
    expect(lines(document, { sure: false }, questions).at(-1)).toBe(
      'See Section 1, Section 1.2, Section 1.2(a), number 1.2.',
    );
  });

  it('to what is not there are reported, and seen', () => {
    const draft = draftOf({ document: 'See :ref{to="nowhere"}.' });
    expect(linesOf(draft)).toEqual(['See [missing reference: nowhere].']);
    expect(draft.faults).toEqual([
      'A reference leads to "nowhere", but this draft has no clause, numbered paragraph or exhibit with that key.',
    ]);
  });

  it('to a key that stands twice are reported', () => {
    const { faults } = draftOf({ document: '::clause[A]{#a}\n\nText.\n\n::clause[B]{#a}\n\nText.' });
    expect(faults).toEqual(['The key "a" is used twice in this draft.']);
  });
});

describe('definitions', () => {
  const definition = (term: string, text: string) =>
    `:::definition[${term}]{#${term.toLowerCase().replace(/\W/g, '-')}}\n${text}\n:::\n`;

  it('stand in alphabetical order, and only where the term is used', () => {
    const document = `::clause[Definitions]{#definitions}

${definition('Zone', 'means the area of an Agency.')}
${definition('Agency', 'means a department.')}
${definition('Team', 'means nobody.')}
${definition('Lonely', 'means a Team.')}

::clause[Rest]{#rest}

Each of the Agencies has a Zone.`;
    expect(lines(document)).toEqual([
      '1. Definitions',
      '“Agency” means a department.',
      '“Zone” means the area of an Agency.',
      '2. Rest',
      'Each of the Agencies has a Zone.',
    ]);
  });

  it('are not kept by a longer word that begins alike', () => {
    const document = `::clause[D]{#d}\n\n${definition('Act', 'means a law.')}\n\nActual practice.`;
    expect(lines(document)).toEqual(['1. D', 'Actual practice.']);
  });

  it('are reported when they are more than a paragraph', () => {
    const { faults } = draftOf({
      document: '::clause[D]{#d}\n\n:::definition[Act]{#act}\nOne.\n\nTwo.\n:::\n\nAn Act.',
    });
    expect(faults).toEqual(['The definition of "Act" must be one paragraph.']);
  });
});

describe('what is empty', () => {
  const questions = [
    { id: 'note', type: 'text', label: 'Note', optional: true },
    {
      id: 'rows',
      type: 'list',
      label: 'Rows',
      itemName: 'row',
      fields: [{ id: 'a', type: 'text', label: 'A', optional: true }],
    },
  ];
  const document = `Start.

{{note}}

- {{note}}

::clause[C]{#c}

1. {{note}}
2. Kept.

| A |
| --- |
{{#each rows}}
| {{a}} |
{{/each}}
| {{note}} |`;

  it('never appears in a clean copy, and takes no number', () => {
    const draft = draftOf({ document, questions }, {}, { copy: 'clean' });
    expect(linesOf(draft)).toEqual(['Start.', '1. C', '1.1 Kept.']);
    expect(draft.blanks).toEqual([]);
  });
});

describe('contents', () => {
  it('list clauses and exhibits', () => {
    const document = '# T\n\n::contents\n\n::clause[Term]{#term}\n\nText.\n\n::exhibit[Map]{#map}\n\nText.';
    expect(lines(document).slice(0, 4)).toEqual(['T', 'Contents', '1. Term', 'Exhibit A Map']);
  });
});
