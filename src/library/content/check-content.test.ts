import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkGuidance } from './check-content.ts';
import { citedKeys } from './cited-keys.ts';
import { problemLines } from './content-problem.ts';
import { readContent } from './read-content.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** Writes files to a fresh folder and gives what the check says of them. */
function check(files: Readonly<Record<string, string>>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  roots.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { content, problems } = readContent(root);
  return problemLines([...problems, ...checkGuidance(content, citedKeys(root))]);
}

const source = (kind: string, more = 'status: in force\nverified: verified') =>
  `kind: ${kind}\ntitle: A title\nshort: Short\npublisher: P\nasOf: "2026-11-21"\nsummary: S.\n${more}\n`;
const page = (body: string, head = '') =>
  `---\ntitle: T\nsummary: S.\nreviewed: 2026-11-21\nreflects: 2026-11-21\naudience: [counties]\n${head}---\n\n:::in-short\n- x\n:::\n\n${body}\n`;

test('a sound page has no problem', () => {
  expect(
    check({
      'content/sources/pc-1.yaml': source('law'),
      'content/docs/a/index.md': page('- Must :cite[pc-1] :basis[law]\n- May :basis[our suggestion]'),
    }),
  ).toEqual([]);
});

test('all mistakes are told at once, each with its file, line and cure', () => {
  const lines = check({
    'content/sources/pc-1.yaml': source('law', 'status: pending\nverified: verified'),
    'content/sources/letter.yaml': source('letter', 'status: in force\nverified: unverified'),
    'content/sources/unused.yaml': source('page'),
    'content/sources/wrong.yaml': source('page').replace('2026-11-21', '2026-02-30'),
    'content/docs/a.md': page(
      'Must :cite[pc-1] :basis[law]\n\nShould :cite[letter] :basis[state guidance]\n\nDo :basis[county practice]\n\nSee :cite[leter] and :term[MDT] :basis[lore]',
    ),
    'content/docs/b.md': '---\ntitle: B\n---\nText\n',
    'content/seed-topics.yaml': '- { key: origin, topic: Origin }\n- { key: later, topic: Later }\n',
  });
  expect(lines).toEqual([
    expect.stringMatching(/^content\/docs\/a\.md:13: A statement marked law has no law source\. Cite one/),
    expect.stringMatching(
      /^content\/docs\/a\.md:15: A statement marked state guidance rests on "letter", which nobody has read\./,
    ),
    expect.stringMatching(/^content\/docs\/a\.md:17: A statement marked county practice has no source\./),
    expect.stringMatching(/^content\/docs\/a\.md:19: There is no source "leter"\. Did you mean "letter"\?/),
    expect.stringMatching(/^content\/docs\/a\.md:19: There is no term "mdt"\./),
    expect.stringMatching(/^content\/docs\/a\.md:19: "lore" is no basis\./),
    expect.stringMatching(/^content\/docs\/b\.md:1: The page has no "summary"\./),
    expect.stringMatching(/^content\/docs\/b\.md:1: The page has no "reviewed"\./),
    expect.stringMatching(/^content\/docs\/b\.md:1: The page has no "reflects"\./),
    expect.stringMatching(/^content\/docs\/b\.md:1: The page has no "audience"\./),
    expect.stringMatching(/^content\/docs\/b\.md:1: The page has no "In short" box\./),
    expect.stringMatching(/^content\/seed-topics\.yaml:1: No page treats the topic "origin"/),
    expect.stringMatching(
      /^content\/seed-topics\.yaml:2: No page treats the topic "later" \(Later\)\. Add "later: its-anchor"/,
    ),
    expect.stringMatching(/^content\/sources\/unused\.yaml:1: Nothing cites/),
    expect.stringMatching(/^content\/sources\/wrong\.yaml:5: "asOf": Write a day that exists/),
  ]);
});

test('a misspelt field, a date of a page that does not exist and broken YAML are told with their line', () => {
  expect(
    check({
      'content/glossary/mdt.yaml': 'term: Team\nmeening: x\n',
      'content/docs/a.md': page('', '').replace('reviewed: 2026-11-21', 'reviewed: 2026-11-31'),
      'content/requirements/r.yaml': 'title: "x\n',
    }),
  ).toEqual([
    expect.stringMatching(/^content\/docs\/a\.md:4: "reviewed": Write a day that exists/),
    expect.stringMatching(/^content\/glossary\/mdt\.yaml:1: "meaning": This field is missing\./),
    expect.stringMatching(
      /^content\/glossary\/mdt\.yaml:2: There is no field "meening" here\. Did you mean "meaning"\?/,
    ),
    expect.stringMatching(/^content\/requirements\/r\.yaml:\d: /),
  ]);
});

test('an anchor claimed in the head of a page must be on the page', () => {
  const topics = '- { key: origin, topic: Origin }\n';
  expect(
    check({
      'content/seed-topics.yaml': topics,
      'content/docs/a.md': page('## Start {#start}', 'seedTopics: { origin: start }\n'),
    }),
  ).toEqual([]);
  expect(
    check({
      'content/seed-topics.yaml': topics,
      'content/docs/a.md': page('## Start', 'seedTopics: { origin: strat, other: top }\n'),
    }),
  ).toEqual([
    expect.stringMatching(/^content\/docs\/a\.md:7: The page has no anchor "strat"\. Did you mean "start"\?/),
    expect.stringMatching(/^content\/docs\/a\.md:7: There is no topic "other"\./),
  ]);
});

test('a topic is claimed by one page', () => {
  const claim = page('## Start {#start}', 'seedTopics: { origin: start }\n');
  expect(
    check({
      'content/seed-topics.yaml': '- { key: origin, topic: Origin }\n',
      'content/docs/a.md': claim,
      'content/docs/b.md': claim,
    }),
  ).toEqual([expect.stringMatching(/^content\/docs\/b\.md:7: content\/docs\/a\.md claims the topic "origin" too\./)]);
});

test('a plan of the past guides no county: what rests on it alone is not marked state guidance', () => {
  const plan = source('report', 'status: historical\nverified: verified');
  const letter = source('letter', 'status: in force\nverified: verified');
  const lines = check({
    'content/sources/plan.yaml': plan,
    'content/sources/letter.yaml': letter,
    'content/docs/a.md': page(
      'Train :cite[plan] :basis[state guidance]\n\nTrain :cite[plan] :cite[letter] :basis[state guidance]\n\nTrain :cite[plan] :basis[our suggestion]',
    ),
  });
  expect(lines).toEqual([
    expect.stringMatching(/^content\/docs\/a\.md:13: A statement marked state guidance has no source of guidance\./),
  ]);
});
