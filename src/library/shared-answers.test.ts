import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble, checkAnswers, renderText, type DocumentType } from '../assembly/index.ts';
import { numberInWords } from '../assembly/template/number-in-words.ts';
import { readDocumentTypes } from './read-document-types.ts';
import { readExamples } from './read-examples.ts';

const root = process.cwd();
const { documentTypes } = readDocumentTypes(root);
const questionsOf = ({ interview }: DocumentType) => interview.pages.flatMap((page) => page.questions);

// Examples of one county's set: the memorandum of understanding and the papers that go with it.
const sets = [
  { mou: 'typical', protocol: 'typical', 'mdt-confidentiality': 'clinician', joinder: 'city-police' },
  {
    mou: 'smallest',
    protocol: 'small-county',
    'mdt-confidentiality': 'probation-officer',
    joinder: 'community-provider',
  },
  { mou: 'region', protocol: 'region', 'mdt-confidentiality': 'advocate', joinder: 'tribe-in-region' },
] as const;

// The other examples of the memorandum are drafted into every document from their own answers; what is missing there is a blank.
const alone = readExamples(root, 'mou')
  .map(({ id }) => id)
  .filter((id) => !sets.some(({ mou }) => mou === id));

type AnswersById = Readonly<Record<string, unknown>>;

const answersOf = (type: string, id: string): AnswersById => {
  const example = readExamples(root, type).find((one) => one.id === id);
  if (!example) throw new Error(`templates/${type}/examples/${id}.yaml is missing.`);
  return example.answers as AnswersById;
};

/** Words of ours begin a table cell with a capital, and stand without it in a sentence. */
const uncapitalized = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** What a document prints for each answer, by its path. */
const printed = (node: unknown, found = new Map<string, Set<string>>()): Map<string, Set<string>> => {
  if (typeof node !== 'object' || node === null) return found;
  const { type, at, lines } = node as { type?: unknown; at?: unknown; lines?: readonly string[] };
  if (type === 'answer')
    found.set(String(at), (found.get(String(at)) ?? new Set()).add(uncapitalized((lines ?? []).join('\n'))));
  for (const child of Object.values(node)) printed(child, found);
  return found;
};

const draft = (documentType: DocumentType, all: AnswersById) => {
  const check = checkAnswers(documentType, all);
  const { tree, faults } = assemble(documentType, check.answers, { date: '2026-07-01', copy: 'draft', notes: false });
  return {
    problems: check.problems,
    faults,
    printed: printed(tree),
    text: renderText(tree),
    values: check.answers.values,
  };
};

it('a question that several document types ask is the same question in each', () => {
  const first = new Map<string, { readonly type: string; readonly question: unknown }>();
  for (const documentType of documentTypes)
    for (const question of questionsOf(documentType)) {
      const other = first.get(question.id);
      if (other)
        expect({ [`${question.id} in ${documentType.id}`]: question }).toEqual({
          [`${question.id} in ${documentType.id}`]: other.question,
        });
      else first.set(question.id, { type: documentType.id, question });
    }
});

type Draft = { readonly id: string } & ReturnType<typeof draft>;

function agree(drafts: readonly Draft[]): void {
  const mou = drafts.find(({ id }) => id === 'mou');
  for (const other of drafts.filter(({ id }) => id !== 'mou')) {
    const shared = [...other.printed.keys()].filter((at) => mou?.printed.has(at));
    // The protocol shares most of what it prints; the small papers, a few answers.
    expect(shared.length).toBeGreaterThan(other.id === 'protocol' ? 100 : 1);
    // A "choices" answer may stand as one series in one document and as a list of its parts in another; all else is printed alike.
    const agrees = (at: string) => {
      const [ours, theirs] = [mou?.printed.get(at) ?? new Set<string>(), other.printed.get(at) ?? new Set<string>()];
      if (choices.has(at))
        return [...theirs].some((text) => [...ours].some((one) => one.includes(text) || text.includes(one)));
      return [...theirs].some((text) => ours.has(text));
    };
    expect({ [other.id]: shared.filter((at) => !agrees(at)) }).toEqual({ [other.id]: [] });
    for (const [id, value] of Object.entries(other.values))
      if (id in (mou?.values ?? {})) expect({ id, value }).toEqual({ id, value: mou?.values[id] });
  }
}

const choices = new Set(documentTypes.flatMap(questionsOf).flatMap(({ id, type }) => (type === 'choices' ? [id] : [])));

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const facts = new RegExp(
  String.raw`\b(?:1-)?\d{3}-\d{3}-\d{4}\b|[\w.]+@[\w.]+\w|\b(?:${months}) \d{1,2}, \d{4}\b|\$\d[\d,]*\d(?:\.\d\d)?`,
  'g',
);

function come(drafts: readonly Draft[], all: AnswersById): void {
  const answers = JSON.stringify(all, (_, value: unknown) =>
    typeof value === 'number' ? value.toLocaleString('en-US') : value,
  );
  const given = answers.replaceAll(
    /\b(\d{4})-(\d\d)-(\d\d)\b/g,
    (_, year: string, month: string, day: string) => `${months.split('|')[Number(month) - 1]} ${Number(day)}, ${year}`,
  );
  for (const { id, text } of drafts) {
    const found = new Set(text.split('\n').slice(0, -2).join('\n').match(facts));
    const known = (fact: string) => given.includes(fact.replace('$', '')) || templateText.includes(fact);
    expect({ [id]: [...found].filter((fact) => !known(fact)) }).toEqual({ [id]: [] });
  }
}

// What a template says of its own, the same in every county: 911, the dates of acts.
const templateText = readdirSync('templates', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:hbs|yaml)$/.test(path) && !path.includes('examples'))
  .map((path) => readFileSync(join('templates', path), 'utf8'))
  .join('\n');

/** The hours that a document states beside a law, where a sentence or a table's row has one of each. */
function clocks(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of text.split(/\n|(?<=\.) (?=[A-Z])/)) {
    const hours = new Set(
      [...line.matchAll(/\b(\d+|[a-z]+(?:-[a-z]+)?)(?: \(\d+\))? hours\b/g)].map(([, count = '']) =>
        /\d/.test(count) ? numberInWords(Number(count)) : count,
      ),
    );
    const laws = new Set(line.match(/\b(?:PC|WIC|USC) \d[\d.]*(?:\([a-z]\))?/g));
    if (hours.size === 1 && laws.size === 1)
      for (const law of laws) found.set(law, new Set([...(found.get(law) ?? []), ...hours]));
  }
  return found;
}

function sameClocks(drafts: readonly Draft[]): void {
  const known = new Map<string, ReadonlySet<string>>();
  for (const { id, text } of drafts)
    for (const [law, hours] of clocks(text)) {
      expect({ [`${law} in ${id}`]: hours }).toEqual({ [`${law} in ${id}`]: known.get(law) ?? hours });
      known.set(law, hours);
    }
  expect(known.size).toBeGreaterThan(3);
}

function figures(drafts: readonly Draft[]): void {
  const pairs = drafts.flatMap(({ id, text }) =>
    [...text.matchAll(/\b([a-z]+(?:-[a-z]+)?) \((\d+)\)/g)].map(([, word, figure]) => ({ id, word, figure })),
  );
  expect(pairs.length).toBeGreaterThan(10);
  expect(pairs.filter(({ word, figure }) => word !== numberInWords(Number(figure)))).toEqual([]);
}

describe.each(alone)('the %s memorandum\u2019s answers alone', (id) => {
  const all = answersOf('mou', id);
  const drafts = documentTypes
    .filter((one) => one.id in sets[0])
    .map((documentType) => ({ id: documentType.id, ...draft(documentType, all) }));

  it('give documents that agree in every name, date, time, and number', () => {
    agree(drafts);
    come(drafts, all);
    figures(drafts);
    sameClocks(drafts);
  });
});

describe.each(sets)('one answer set for the $mou county', (names) => {
  const examples = Object.entries(names).map(([type, id]) => ({ type, answers: answersOf(type, id) }));
  const all: AnswersById = Object.assign({}, ...examples.map(({ answers }) => answers));
  const drafts = documentTypes.flatMap((documentType) =>
    documentType.id in names ? [{ id: documentType.id, ...draft(documentType, all) }] : [],
  );

  it('is not contradicted by any of its examples', () => {
    for (const { type, answers } of examples)
      expect({ type, answers }).toEqual({
        type,
        answers: Object.fromEntries(Object.keys(answers).map((id) => [id, all[id]])),
      });
  });

  it('drafts each document without a problem', () => {
    expect(drafts.map(({ id }) => id).toSorted()).toEqual(Object.keys(names).toSorted());
    expect(drafts.flatMap(({ problems, faults }) => [...problems, ...faults])).toEqual([]);
  });

  it('gives documents that agree in every name, date, time, and number', () => agree(drafts));

  it('gives documents in which every telephone number, mailbox, date, and sum comes from an answer or from the template', () =>
    come(drafts, all));

  it('writes every number alike in words and in figures', () => figures(drafts));

  it('gives documents that state the same hours for the same law', () => sameClocks(drafts));

  it('names the lead agency and the member\u2019s agency as the parties are named', () => {
    const parties = all['parties'] as readonly { readonly legalName: string; readonly kind: string }[];
    expect(all['leadAgencyName']).toBe(parties.find(({ kind }) => kind === 'humanServices')?.legalName);
    expect(parties.map(({ legalName }) => legalName)).toContain(all['memberAgency']);
  });
});
