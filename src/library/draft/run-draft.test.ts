import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryProject } from '../../testing/temporary-project.ts';
import { runDraft } from './run-draft.ts';

const example = readFileSync('templates/_starter/examples/all-commitments.yaml', 'utf8');
const incomplete =
  'title: Half\ndescribes: Half of the answers.\nanswers:\n  county: Yolo\n  commitments: [contact]\n  contacts: [{ role: Desk }]\n';

async function run(args: readonly string[], input = '') {
  const out: string[] = [];
  const errors: string[] = [];
  const status = await runDraft(args, {
    root: process.cwd(),
    today: '2026-07-01',
    site: 'https://toolkit.example',
    readStandardInput: () => input,
    print: (line) => out.push(line),
    printError: (line) => errors.push(line),
  });
  return { status, out: out.join('\n'), errors };
}

describe('wrong usage says what is wrong, shows the help, and exits 2', () => {
  it.each([
    [[], 'Name a document type, for example "mou". --list shows them all.'],
    [['nothing', '--questions'], 'There is no document type "nothing".'],
    [['_starter'], 'Say where the answers are: --answers FILE.'],
    [['_starter', 'two', '--answers', 'x'], 'One document type at a time: "two" is one too many.'],
    [
      ['_starter', '--answers', 'x', '--date', '2026-02-30'],
      '"2026-02-30" is no date. Write it as YYYY-MM-DD, for example 2026-07-01.',
    ],
    [['_starter', '--answers', 'x', '--date', 'July 1, 2026'], '"July 1, 2026" is no date.'],
    [
      ['_starter', '--answers', 'x', '--format', 'pdf'],
      '"pdf" is no format. Use one or more of docx, html, md, with commas between.',
    ],
    [['_starter', '--answers', 'x', '--notes', 'some'], '--notes is "on" or "off".'],
    [['_starter', '--answers', 'x', '--copy', 'final'], '--copy is "draft" or "clean".'],
    [['--nonsense'], "Unknown option '--nonsense'"],
  ])('%j', async (args, sentence) => {
    const { status, errors } = await run(args);
    expect(status).toBe(2);
    expect(errors.join('\n')).toContain(sentence);
    expect(errors.join('\n')).toContain('npm run draft -- mou');
  });
});

it('tells of itself, its document types, their questions and their schema', async () => {
  expect((await run(['--help'])).out).toContain('--copy draft|clean');
  expect((await run(['--list'])).out).toContain('_starter  Letter of Commitment, version 1.0.0 (draft)');
  expect((await run(['_starter', '--questions'])).out).toContain("What is the agency's legal name?");
  expect(JSON.parse((await run(['_starter', '--schema'])).out)).toHaveProperty('properties.answers');
});

it('tells what law asks of a document and where the draft meets it, printed and as a checklist', async () => {
  const out = temporaryProject();
  const args = [
    'mou',
    '--answers',
    'templates/mou/examples/typical.yaml',
    '--coverage',
    '--format',
    'md',
    '--out',
    out,
  ];
  const { status, out: printed } = await run(args);
  expect(status).toBe(0);
  expect(printed).toContain('[x] Human services leads the protocol team (WIC 16524.8(a)(1)): Section');
  expect(printed.split('\n').at(-1)).toBe(join(out, 'mou-typical-coverage.md'));
  expect(readFileSync(join(out, 'mou-typical-coverage.md'), 'utf8')).toContain('requirements are met by the text');
});

describe('drafts', () => {
  it('are written in each format, alike each time', async () => {
    const out = temporaryProject();
    const args = [
      '_starter',
      '--answers',
      'templates/_starter/examples/all-commitments.yaml',
      '--format',
      'docx,html,md',
      '--out',
    ];
    const { status, out: printed } = await run([...args, join(out, 'a')]);
    expect(status).toBe(0);
    const names = ['docx', 'html', 'md'].map((format) => `_starter-all-commitments.${format}`);
    expect(printed.split('\n')).toEqual(names.map((name) => join(out, 'a', name)));
    await run([...args, join(out, 'b')]);
    for (const name of names) expect(readFileSync(join(out, 'a', name))).toEqual(readFileSync(join(out, 'b', name)));
    expect(readdirSync(join(out, 'a')).toSorted()).toEqual(names);
    expect(readFileSync(join(out, 'a', names[1] ?? ''), 'utf8')).toContain('https://toolkit.example');
  });

  it('come from standard input, as JSON too', async () => {
    const out = temporaryProject();
    const json = JSON.stringify({
      format: 'csec-answers',
      schemaVersion: 1,
      templates: {},
      answers: { county: 'Yolo' },
    });
    const { status, out: path } = await run(['_starter', '--answers', '-', '--format', 'md', '--out', out], json);
    expect([status, path]).toEqual([0, join(out, '_starter.md')]);
    expect(readFileSync(path, 'utf8')).toContain('County of Yolo');
  });

  it('come from answers to an older version too', async () => {
    const out = temporaryProject();
    const { status, errors } = await run([
      'joinder',
      '--answers',
      'src/testing/older-answers/joinder-1.0-tribe-in-region.csec.json',
      '--format',
      'md',
      '--out',
      out,
    ]);
    expect([status, errors]).toEqual([0, []]);
    const [name = ''] = readdirSync(out);
    expect(readFileSync(join(out, name), 'utf8')).toContain('North Valley Region');
  });

  it('have no notes when notes are off', async () => {
    const out = temporaryProject();
    const { out: path } = await run(
      ['_starter', '--answers', '-', '--format', 'md', '--notes', 'off', '--out', out],
      example,
    );
    expect(readFileSync(path, 'utf8')).not.toContain('Drafting note');
  });

  it('are the same in a batch, which remembers what it has parsed, as one by one', async () => {
    const one = readFileSync('templates/joinder/examples/city-police.yaml', 'utf8');
    const other = readFileSync('templates/joinder/examples/tribe-in-region.yaml', 'utf8');
    const draft = async (files: Readonly<Record<string, string>>) => {
      const out = temporaryProject();
      await run(['joinder', '--answers', temporaryProject(files), '--format', 'docx,md', '--out', out]);
      return (name: string) => readFileSync(join(out, name));
    };
    const batch = await draft({ 'a.yaml': one, 'b.yaml': other, 'c.yaml': one });
    const alone = await draft({ 'b.yaml': other });
    for (const name of ['joinder-b.docx', 'joinder-b.md']) expect(batch(name).equals(alone(name)), name).toBe(true);
    expect(batch('joinder-a.docx').equals(batch('joinder-c.docx'))).toBe(true);
  });

  it('are written for every good file of a folder, with a summing up', async () => {
    const answers = temporaryProject({ 'A b.yaml': example, 'a-b.json': '{', 'c.yaml': incomplete, 'note.txt': 'x' });
    const out = temporaryProject();
    const {
      status,
      out: printed,
      errors,
    } = await run(['_starter', '--answers', answers, '--format', 'md', '--out', out]);
    expect(status).toBe(1);
    expect(printed.split('\n')).toEqual([
      join(out, '_starter-a-b.md'),
      join(out, '_starter-c.md'),
      '2 of 3 answer files drafted',
    ]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(
      `${join(answers, 'a-b.json')}: This is not a file of answers, or a part of it is missing`,
    );
  });
});

describe('nothing is written, and every problem is a line, when', () => {
  it.each([
    [
      'an answer is wrong',
      example.replace('Alpine\n', 'Nowhere\n').replace('hasReview: true', 'hasReview: maybe'),
      'draft',
      /^(county|hasReview): /,
    ],
    ['a clean copy would have blanks', incomplete, 'clean', /^(agencyName|letterDate|hasReview|contacts\.0\.phone): /],
    ['the file is empty', '', 'draft', /^The file is empty\.$/],
    ['the file is no answer file', 'just text', 'draft', /^This is not a file of answers/],
    ['the file is no YAML', 'a: [', 'draft', /^The file is not YAML that can be read/],
    [
      'aliases would make it huge',
      `a: &a [x, x]\n${Array.from({ length: 30 }, () => 'b: *a').join('\n')}`,
      'draft',
      /^The file is not YAML/,
    ],
    [
      'it reaches for the workings of objects',
      'title: x\ndescribes: y\nanswers: { constructor: { a: 1 } }',
      'draft',
      /never the name of a question/,
    ],
  ])('%s', async (_, input, copy, pattern) => {
    const out = join(temporaryProject(), 'drafts');
    const { status, errors } = await run(
      ['_starter', '--answers', '-', '--copy', copy, '--format', 'md', '--out', out],
      input,
    );
    expect(status).toBe(1);
    expect(errors.length).toBeGreaterThan(0);
    for (const line of errors) expect(line).toMatch(pattern);
    expect(existsSync(out)).toBe(false);
  });

  it('there is no such file', async () => {
    const { status, errors } = await run(['_starter', '--answers', 'nowhere.yaml']);
    expect([status, errors]).toEqual([1, ['There is no file or folder "nowhere.yaml".']]);
  });
});
