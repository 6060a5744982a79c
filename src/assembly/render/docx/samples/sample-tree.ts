import type { Block, DocumentTree, Inline, Provision } from '../../../tree/nodes.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const blank = (label: string): Inline => ({ type: 'blank', at: 'lead', label, required: true });

type Numbered = Omit<Provision, 'type' | 'children' | 'citedAs'>;
const provision = (numbered: Numbered, ...children: Block[]): Provision => ({
  type: 'provision',
  ...numbered,
  citedAs: numbered.fullNumber,
  children,
});

const passage =
  'The Parties agree that each agency names a lead contact, keeps that contact current, and tells the others within thirty-six hours of a report, in the manner that this Section describes and without delaying any report that the law requires at once.';

const names = [
  'Purpose',
  'Definitions',
  'Parties',
  'Steering Committee',
  'Identification',
  'Mandated Reporting',
  'Response Levels: Immediate, Urgent and Non-Urgent Responses by the Team and Its Members',
  'Confidentiality',
  'Training',
  'Data',
  'Term',
  'General Provisions',
];

const references: readonly Inline[] = [
  text(`${passage} `),
  { type: 'reference', to: 'second-duty', text: 'Section 7.2(b)', number: '7.2(b)', kind: 'section' },
  text(', '),
  { type: 'reference', to: 'exhibit-contacts', text: 'Exhibit A', number: 'A', kind: 'exhibit' },
  text(' and '),
  { type: 'reference', to: 'second-recital', text: 'Recital B', number: 'B', kind: 'recital' },
  text(' apply; see '),
  {
    type: 'cite',
    source: 'wic-16524-8',
    text: 'WIC 16524.8(b)',
    url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=16524.8.',
  },
  text('. It falls to '),
  { type: 'answer', at: 'lead', lines: ["O'Neill County", 'Núñez Agency'], suggested: false },
  text('.'),
];

const romans = (clause: number): Block[] =>
  ['i', 'ii', 'iii', 'iv'].map((roman) =>
    provision(
      { scheme: 'clause', level: 3, number: `(${roman})`, fullNumber: `${clause}.2(b)(${roman})` },
      paragraph(text(passage.slice(0, 140))),
    ),
  );

const letters = (clause: number): Block[] =>
  ['a', 'b', 'c'].map((letter) =>
    provision(
      {
        scheme: 'clause',
        level: 2,
        number: `(${letter})`,
        fullNumber: `${clause}.2(${letter})`,
        ...(clause === 7 && letter === 'b' ? { key: 'second-duty' } : {}),
      },
      paragraph(text(passage)),
      ...(letter === 'b' ? romans(clause) : []),
    ),
  );

const definitions: Block = {
  type: 'definitions',
  items: ['Case Team', 'Child', 'Lead Agency'].map((term) => ({
    key: term.toLowerCase().replace(' ', '-'),
    term,
    children: [text(`means what follows: ${passage}`)],
  })),
};

const note: Block = { type: 'draftingNote', children: [text('Counties differ here; ask counsel.')] };
const bullets: Block = {
  type: 'bullets',
  items: [[paragraph(text('First'))], [paragraph(text(`Second. ${passage}`)), paragraph(text('It goes on.'))]],
};
const table: Block = {
  type: 'table',
  widths: [0.3, 0.5, 0.2],
  header: [[text('Agency')], [text('Duty')], [text('Time')]],
  rows: Array.from({ length: 14 }, (_, row) => [
    [text(`Agency ${row + 1}`)],
    [text(passage.slice(0, 60 + row * 10))],
    [blank('hours')],
  ]),
};

const clause = (heading: string, at: number): Block => {
  const number = at + 1;
  const provisions = Array.from({ length: 2 + (at % 3) }, (_, index) =>
    provision(
      { scheme: 'clause', level: 1, number: `${number}.${index + 1}`, fullNumber: `${number}.${index + 1}` },
      paragraph(...references),
      ...(index === 1 ? letters(number) : []),
      ...(at === 3 && index === 0 ? [note, bullets] : []),
    ),
  );
  return {
    type: 'clause',
    key: `clause-${number}`,
    number: String(number),
    citedAs: `Section ${number}`,
    heading: [text(heading)],
    meets: [],
    children: [...(at === 1 ? [definitions] : []), ...provisions, ...(at === 4 ? [table] : [])],
  };
};

const recitals: Block = {
  type: 'recitals',
  items: ['A', 'B', 'C'].map((letter) =>
    provision(
      {
        scheme: 'recital',
        level: 1,
        number: letter,
        fullNumber: letter,
        ...(letter === 'B' ? { key: 'second-recital' } : {}),
      },
      paragraph(text(passage)),
    ),
  ),
};

const signature = (at: number): Block => ({
  type: 'signature',
  heading: [text(`Agency ${at + 1}`)],
  children: [
    { type: 'fillLine', label: [text('By')] },
    paragraph(text('Name: '), blank('name of the signatory')),
    paragraph(text('Title: Director')),
    { type: 'fillLine', label: [text('Date')] },
  ],
});

const exhibits: Block[] = [
  {
    type: 'exhibit',
    key: 'exhibit-contacts',
    letter: 'A',
    citedAs: 'Exhibit A',
    heading: [text('Contacts')],
    meets: [],
    children: [
      paragraph(text(passage)),
      { type: 'heading', level: 2, children: [text('Urgent response')] },
      provision(
        { scheme: 'exhibit', level: 1, number: '1', fullNumber: '1' },
        paragraph(text(passage)),
        provision({ scheme: 'exhibit', level: 2, number: '(a)', fullNumber: '1(a)' }, paragraph(text(passage))),
      ),
      {
        type: 'table',
        widths: [0.5, 0.5],
        header: [[text('Role')], [text('Contact')]],
        rows: [[[text('Lead')], [blank('telephone')]]],
      },
      paragraph({ type: 'checkBox', checked: false }, text(' The child is safe now')),
    ],
  },
  {
    type: 'exhibit',
    key: 'exhibit-levels',
    letter: 'B',
    citedAs: 'Exhibit B',
    heading: [text('Levels of Response')],
    meets: [],
    children: [
      provision({ scheme: 'exhibit', level: 1, number: '1', fullNumber: '1' }, paragraph(text(passage))),
      { type: 'fillLine', label: [text('Reviewed by')] },
    ],
  },
];

/** A tree with every node type, 18 pages long: takes nothing, gives what the tests of this folder write. */
export const sampleTree = (): DocumentTree => ({
  type: 'document',
  title: "Interagency Memorandum of Understanding: O'Neill County",
  shortTitle: 'Interagency MOU',
  subject: 'Response to the commercial sexual exploitation of children',
  documentType: 'mou',
  templateVersion: '1.0',
  date: '2026-07-01',
  copy: 'draft',
  children: [
    { type: 'title', children: [text('Interagency Memorandum of Understanding')] },
    { type: 'subtitle', children: [text("Response to Commercially Sexually Exploited Children in O'Neill County")] },
    {
      type: 'contents',
      entries: [
        ...names.map((name, at) => ({ key: `clause-${at + 1}`, label: `${at + 1}.`, text: name })),
        { key: 'exhibit-contacts', label: 'Exhibit A', text: 'Contacts' },
        { key: 'exhibit-levels', label: 'Exhibit B', text: 'Levels of Response' },
      ],
    },
    { type: 'heading', level: 1, children: [text('Recitals')] },
    recitals,
    paragraph(
      { type: 'strong', children: [text('The Parties')] },
      text(' are '),
      blank('lead agency'),
      text(' and the others (the '),
      { type: 'definedTerm', children: [text('Parties')] },
      text(').'),
    ),
    ...names.map(clause),
    { type: 'heading', level: 1, children: [text('Signatures')] },
    paragraph(text('The Parties have signed through their authorized representatives.')),
    ...Array.from({ length: 6 }, (_, at) => signature(at)),
    ...exhibits,
    {
      type: 'blankList',
      blanks: [
        { at: 'lead', label: 'lead agency', places: ['Preamble', 'Section 3.1'] },
        { at: 'phone', label: 'telephone', places: ['Exhibit A'] },
      ],
    },
    {
      type: 'colophon',
      children: [text('Drafted on July 1, 2026 from version 1.0. Not legal advice: county counsel must review it.')],
    },
  ],
});
