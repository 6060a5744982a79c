import { describe, expect, it } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { problemLines } from '../content/content-problem.ts';
import { checkCodes } from './checks/check-codes.ts';
import { checkCompetencies } from './check-competencies.ts';
import { checkEvidence } from './checks/check-evidence.ts';
import { checkLinks } from './checks/check-links.ts';
import { checkPublishedAddresses } from './checks/check-published-addresses.ts';
import { checkReturnedLinks } from './checks/check-returned-links.ts';
import { checkWording } from './checks/check-wording.ts';
import { readCompetencies, type CompetencyContent } from './read-competencies.ts';
import type { Statement } from './statement.ts';

const root = process.cwd();
const { content: pages } = readContent(root);
const requirements = [...pages.requirements.keys()];
const { content } = readCompetencies(root);
if (!content) throw new Error('The content for trainers cannot be read');
const whole: CompetencyContent = content;

/** The content with one statement changed. */
function withStatement(code: string, change: (statement: Statement) => Statement): CompetencyContent {
  const domains = new Map(
    [...whole.domains].map(([key, entry]) => [
      key,
      {
        ...entry,
        value: {
          ...entry.value,
          statements: entry.value.statements.map((statement) =>
            statement.code === code ? change(statement) : statement,
          ),
        },
      },
    ]),
  );
  return { ...whole, domains };
}

describe('the content for trainers', () => {
  it('has no mistakes', () => {
    expect(problemLines(checkCompetencies(root, pages.sources, requirements))).toEqual([]);
  });

  it('holds at least what was promised: 8 domains, 42 statements, 11 areas, 10 modules', () => {
    const statements = [...whole.domains.values()].flatMap(({ value }) => value.statements);
    const counts = [whole.domains.size, statements.length, whole.needs.size, whole.modules.size];
    // Writers may add; what was published never goes.
    expect([8, 42, 11, 10].every((promised, index) => (counts[index] ?? 0) >= promised)).toBe(true);
  });

  it('says that it is not the 2015 list', () => {
    expect(whole.set.value.isNot).toContain('not the Core Competencies');
  });

  it('reports a folder without the files', () => {
    const { content: none, problems } = readCompetencies(`${root}/public`);
    expect(none).toBeUndefined();
    expect(problems.map(({ path }) => path)).toContain('content/published-addresses.yaml');
  });
});

describe('mistakes are found', () => {
  it('a code and an identifier used twice', () => {
    const twin = whole.domains.get('und')?.value.statements[1];
    const problems = checkCodes(
      withStatement('UND-K1', (statement) => ({ ...statement, code: twin?.code ?? '', uuid: twin?.uuid ?? '' })),
    );
    expect(problems.map(({ problem }) => problem)).toEqual([`"UND-K2" stands twice`, `"${twin?.uuid}" stands twice`]);
  });

  it('a code that does not fit its kind', () => {
    expect(checkCodes(withStatement('UND-K1', (statement) => ({ ...statement, kind: 'value' })))[0]?.cure).toBe(
      'Begin it with "UND-V"',
    );
  });

  it('links that lead nowhere', () => {
    const problems = checkLinks(
      withStatement('SAF-S4', (statement) => ({ ...statement, requirements: ['missing-24-hour'], roles: ['juggler'] })),
      requirements,
    );
    expect(problems.map(({ problem }) => problem)).toEqual([
      'There is no requirement "missing-24-hour"',
      'There is no role "juggler"',
    ]);
    expect(problems[0]?.cure).toContain('missing-24-hours');
  });

  it('a first session that begins with a statement that does not exist', () => {
    const { set } = whole;
    const problems = checkLinks(
      { ...whole, set: { ...set, value: { ...set.value, firstSession: ['UND-K99'] } } },
      requirements,
    );
    expect(problems.map(({ path, problem }) => [path, problem])).toEqual([
      ['content/competency-set.yaml', 'There is no statement "UND-K99"'],
    ]);
  });

  it('links that only one side knows', () => {
    const problems = checkReturnedLinks(
      withStatement('SAF-S4', (statement) => ({ ...statement, needs: ['safety', 'civil-legal'], modules: [] })),
    );
    expect(problems.map(({ problem }) => problem)).toEqual([
      'SAF-S4 names the needs area "civil-legal", which does not name it',
      'The needs area "housing" names SAF-S4, which does not name it',
      'An objective of "caregivers" builds SAF-S4, which does not name the module',
    ]);
  });

  it('a source that does not exist, and law without a law source', () => {
    const problems = checkEvidence(
      withStatement('UND-K1', (statement) => ({ ...statement, evidence: [{ source: 'nobody' }] })),
      pages.sources,
    );
    expect(problems.map(({ problem }) => problem)).toEqual(['There is no source "nobody"']);
    const unlawful = checkEvidence(
      withStatement('UND-K1', (statement) => ({ ...statement, evidence: [{ source: 'nctsn-screening' }] })),
      pages.sources,
    );
    expect(unlawful.map(({ problem }) => problem)).toEqual(['A statement marked law has no law source']);
  });

  it('words that blame a child', () => {
    const problems = checkWording(
      withStatement('UND-K1', (statement) => ({ ...statement, title: 'The child prostitute' })),
    );
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.path).toBe('content/competencies/und.yaml');
  });
});

describe('a published code', () => {
  it('may not disappear without a replacement', () => {
    const domains = new Map(whole.domains);
    domains.delete('eqw');
    const gone = checkPublishedAddresses({ ...whole, domains }).map(({ problem }) => problem);
    expect(gone).toContain('"EQW-S1" was published and is gone');
    expect(gone).toHaveLength(6);
  });

  it('may not disappear from the registry, even together with its entry', () => {
    const { addresses } = whole;
    const shorter = { ...addresses, value: { ...addresses.value, addresses: addresses.value.addresses.slice(1) } };
    const problems = checkPublishedAddresses({ ...whole, addresses: shorter }).map(({ problem }) => problem);
    expect(problems).toContain('"UND" is not registered');
    expect(problems).toContain(
      `"count" says ${addresses.value.count} and there are ${addresses.value.count - 1} lines`,
    );
  });

  it('may not change its address without a redirect', () => {
    const modules = new Map(
      [...whole.modules].map(([key, entry]) =>
        key === 'health' ? ['health-care', { ...entry, key: 'health-care' }] : [key, entry],
      ),
    );
    expect(checkPublishedAddresses({ ...whole, modules })[0]?.problem).toBe(
      '"HLT" was promised at /training/health/ and is now at /training/health-care/',
    );
  });
});
