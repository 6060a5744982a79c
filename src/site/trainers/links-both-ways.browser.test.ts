import { beforeAll, expect, inject, test } from 'vitest';
import { placedStatements } from '../../library/competencies/statements.ts';
import { trainerContent } from '../formats/trainer-content.ts';
import { competencyAddress, moduleAddress, needAddress, roleAddress } from './addresses.ts';

const site = inject('siteAddress');
const base = new URL(site).pathname.replace(/\/$/, '');
const content = trainerContent();
const duties = '/reference/requirements/';
const texts = new Map<string, string>();

/** A page that must lead to an address; of a page with many entries, the part that begins with an anchor. */
interface Expected {
  readonly page: string;
  readonly entry?: string;
  readonly to: string;
}

const expected: readonly Expected[] = [
  ...placedStatements(content).flatMap(({ statement: { code, needs, modules, requirements, roles } }): Expected[] => {
    const own = competencyAddress(code);
    const both = (page: string): Expected[] => [
      { page: own, to: page },
      { page, to: own },
    ];
    return [
      ...needs.flatMap((key) => both(needAddress(key))),
      ...modules.flatMap((key): Expected[] => [{ page: moduleAddress(key), to: own }]),
      ...requirements.flatMap((key): Expected[] => [
        { page: own, to: `${duties}#${key}` },
        { page: duties, entry: key, to: own },
      ]),
      ...(roles === 'everyone' ? [] : roles.flatMap((key) => both(roleAddress(key)))),
    ];
  }),
  ...[...content.modules].flatMap(([key, { value }]): Expected[] => [
    ...value.objectives.flatMap(({ code, statements }) =>
      statements.flatMap((statement): Expected[] => [
        { page: competencyAddress(statement), to: moduleAddress(key, code) },
        { page: moduleAddress(key), to: competencyAddress(statement) },
      ]),
    ),
    ...value.requirements.flatMap((duty): Expected[] => [
      { page: moduleAddress(key), to: `${duties}#${duty}` },
      { page: duties, entry: duty, to: moduleAddress(key) },
    ]),
  ]),
  ...[...content.needs].flatMap(([key, { value }]): Expected[] => [
    ...value.statements.map((code): Expected => ({ page: needAddress(key), to: competencyAddress(code) })),
    ...value.requirements.flatMap((duty): Expected[] => [
      { page: needAddress(key), to: `${duties}#${duty}` },
      { page: duties, entry: duty, to: needAddress(key) },
    ]),
  ]),
];

/** The main part of a page, or the entry of it that begins at an anchor. The menu leads everywhere, so it does not count. */
function textOf({ page, entry }: Expected): string {
  const main = /<main[^]*<\/main>/.exec(texts.get(page) ?? '')?.[0] ?? '';
  return entry === undefined
    ? main
    : (main.split(/(?=<li id=")/).find((part) => part.startsWith(`<li id="${entry}"`)) ?? '');
}

beforeAll(async () => {
  for (const page of new Set(expected.map((each) => each.page))) {
    const answer = await fetch(`${site}${page.slice(1)}`);
    expect(answer.status, page).toBe(200);
    texts.set(page, await answer.text());
  }
});

test('statements, modules, needs areas, roles and duties lead to each other, both ways, on the pages themselves', () => {
  expect(expected.length).toBeGreaterThan(500);
  expect(expected.filter((each) => !textOf(each).includes(`href="${base}${each.to}"`))).toEqual([]);
});

test('every statement, module and needs area shows its basis and its sources', () => {
  const pages = [
    ...placedStatements(content).map(({ statement: { code } }) => competencyAddress(code)),
    ...[...content.modules.keys()].map((key) => moduleAddress(key)),
    ...[...content.needs.keys()].map((key) => needAddress(key)),
  ];
  const bare = pages.filter(
    (page) =>
      !/class="basis basis-/.test(textOf({ page, to: '' })) || !/class="source-list/.test(textOf({ page, to: '' })),
  );
  expect(bare).toEqual([]);
});
