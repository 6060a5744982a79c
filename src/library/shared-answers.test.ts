import { describe, expect, it } from 'vitest';
import { assemble, checkAnswers, type DocumentType } from '../assembly/index.ts';
import { readDocumentTypes } from './read-document-types.ts';
import { readExamples } from './read-examples.ts';

const root = process.cwd();
const { documentTypes } = readDocumentTypes(root);
const questionsOf = ({ interview }: DocumentType) => interview.pages.flatMap((page) => page.questions);

// Examples of one county's set: the memorandum of understanding and the papers that go with it.
const sets = [
  { mou: 'typical', protocol: 'typical', 'mdt-confidentiality': 'clinician', joinder: 'city-police' },
  { mou: 'smallest', protocol: 'small-county', 'mdt-confidentiality': 'probation-officer', joinder: 'community-provider' },
  { mou: 'region', protocol: 'region', 'mdt-confidentiality': 'advocate', joinder: 'tribe-in-region' },
] as const;

type AnswersById = Readonly<Record<string, unknown>>;

const answersOf = (type: string, id: string): AnswersById => {
  const example = readExamples(root, type).find((one) => one.id === id);
  if (!example) throw new Error(`templates/${type}/examples/${id}.yaml is missing.`);
  return example.answers as AnswersById;
};

/** What a document prints for each answer, by its path. */
const printed = (node: unknown, found = new Map<string, Set<string>>()): Map<string, Set<string>> => {
  if (typeof node !== 'object' || node === null) return found;
  const { type, at, lines } = node as { type?: unknown; at?: unknown; lines?: readonly string[] };
  if (type === 'answer') found.set(String(at), (found.get(String(at)) ?? new Set()).add((lines ?? []).join('\n')));
  for (const child of Object.values(node)) printed(child, found);
  return found;
};

const draft = (documentType: DocumentType, all: AnswersById) => {
  const check = checkAnswers(documentType, all);
  const { tree, faults } = assemble(documentType, check.answers, { date: '2026-07-01', copy: 'draft', notes: false });
  return { problems: check.problems, faults, printed: printed(tree), values: check.answers.values };
};

it('a question that several document types ask is the same question in each', () => {
  const first = new Map<string, { readonly type: string; readonly question: unknown }>();
  for (const documentType of documentTypes)
    for (const question of questionsOf(documentType)) {
      const other = first.get(question.id);
      if (other) expect({ [`${question.id} in ${documentType.id}`]: question }).toEqual({ [`${question.id} in ${documentType.id}`]: other.question });
      else first.set(question.id, { type: documentType.id, question });
    }
});

describe.each(sets)('one answer set for the $mou county', (names) => {
  const examples = Object.entries(names).map(([type, id]) => ({ type, answers: answersOf(type, id) }));
  const all: AnswersById = Object.assign({}, ...examples.map(({ answers }) => answers));
  const drafts = documentTypes.flatMap((documentType) => (documentType.id in names ? [{ id: documentType.id, ...draft(documentType, all) }] : []));

  it('is not contradicted by any of its examples', () => {
    for (const { type, answers } of examples) expect({ type, answers }).toEqual({ type, answers: Object.fromEntries(Object.keys(answers).map((id) => [id, all[id]])) });
  });

  it('drafts each document without a problem', () => {
    expect(drafts.map(({ id }) => id).toSorted()).toEqual(Object.keys(names).toSorted());
    expect(drafts.flatMap(({ problems, faults }) => [...problems, ...faults])).toEqual([]);
  });

  it('gives documents that agree in every name, date, time, and number', () => {
    const mou = drafts.find(({ id }) => id === 'mou');
    for (const other of drafts.filter(({ id }) => id !== 'mou')) {
      const shared = [...other.printed.keys()].filter((at) => mou?.printed.has(at));
      // The protocol shares most of what it prints; the small papers, a few answers.
      expect(shared.length).toBeGreaterThan(other.id === 'protocol' ? 100 : 1);
      // A "choices" answer may stand as one series in one document and as a list of its parts in another.
      const agrees = (at: string) => [...(other.printed.get(at) ?? [])].some((text) => [...(mou?.printed.get(at) ?? [])].some((one) => one.includes(text) || text.includes(one)));
      const different = shared.filter((at) => !agrees(at));
      expect(different).toEqual([]);
      for (const [id, value] of Object.entries(other.values)) if (id in (mou?.values ?? {})) expect({ id, value }).toEqual({ id, value: mou?.values[id] });
    }
  });

  it('names the lead agency and the member\u2019s agency as the parties are named', () => {
    const parties = all['parties'] as readonly { readonly legalName: string; readonly kind: string }[];
    expect(all['leadAgencyName']).toBe(parties.find(({ kind }) => kind === 'humanServices')?.legalName);
    expect(parties.map(({ legalName }) => legalName)).toContain(all['memberAgency']);
  });
});
