import { describe, expect, it } from 'vitest';
import type { Question } from '../interview/question.ts';
import { schemaOf } from './answer-schema.ts';
import { cleanLine, cleanLines } from './clean-text.ts';
import hostileInputs from './hostile-inputs.json' with { type: 'json' };
import { parseAnswerJson } from './parse-answer-json.ts';
import { readAnswerFile } from './read-answer-file.ts';

const byId = new Map(hostileInputs.map((hostile) => [hostile.id, hostile]));

function input(id: string): unknown {
  const hostile = byId.get(id);
  if (hostile === undefined) throw new Error(`There is no hostile input called ${id}.`);
  return hostile.kind === 'json' ? JSON.parse(hostile.input) : made[id]?.();
}

/** Inputs that the file only describes. */
const made: Record<string, () => unknown> = {
  'xml-cut-emoji': () => `${'a'.repeat(199)}😀`,
  'txt-1mb-noSpace': () => 'x'.repeat(1_000_000),
  'txt-5mb': () => 'é'.repeat(5_300_000),
  'imp-deep': () => '['.repeat(200_000) + ']'.repeat(200_000),
  'imp-wide': () => `{"parties":[${Array(1e6).fill('{}').join(',')}]}`,
  'imp-50mb': () => `"${'x'.repeat(50e6)}"`,
};

const option = (value: string) => ({ value, label: value });
const asked = { id: 'answer', label: 'Answer', optional: false };
const questions = {
  text: { ...asked, type: 'text' },
  multiline: { ...asked, type: 'longText' },
  date: { ...asked, type: 'date' },
  phone: { ...asked, type: 'phone' },
  email: { ...asked, type: 'email' },
  number: { ...asked, type: 'number' },
  boolean: { ...asked, type: 'yesNo' },
  county: { ...asked, type: 'county' },
  enum: { ...asked, type: 'choice', options: [option('a'), option('b')] },
} satisfies Record<string, Question>;

/** What is kept where it is not the input itself; "refused" where it will not do. */
const refused = Symbol('refused');
const kept: Record<string, unknown> = {
  'xml-nul': 'beforeafter',
  'xml-us-rs': 'abcde',
  'xml-del-c1': 'abc de',
  'xml-fffe': 'xy',
  'xml-ffff': 'xy',
  'xml-fdd0': 'xyz',
  'xml-1fffe': 'xyz',
  'xml-lone-high': 'x\uFFFDy',
  'xml-swapped-pair': '\uFFFD\uFFFD',
  'xml-bom': 'County of Yolo',
  'uni-rlo': 'Agency txt.xcod end',
  'uni-isolates': 'abcdef',
  'uni-combining': 'Núñez',
  'uni-zalgo': refused,
  'uni-nbsp': 'County\u00A0of\u00A0Kern',
  'uni-blank-lookalike': null,
  'uni-spaces-only': null,
  'txt-newline-in-single': 'Line1 Line2 Line3',
  'txt-u2028': 'a\nb\nc',
  'txt-lead-trail': 'padded',
  'inj-csv-tab': '=1+1',
  'txt-1mb-noSpace': refused,
  'txt-5mb': refused,
  'typ-date-feb29': refused,
  'typ-date-9999': refused,
  'typ-date-tz': refused,
  'typ-date-2digit': refused,
  'typ-email-space': 'a@b.org',
  'typ-email-header': refused,
  'typ-num-null': null,
  'typ-num-neg': refused,
  'typ-num-frac': refused,
  'typ-num-comma': 1250,
  'typ-bool-str': false,
  'typ-county-unknown': refused,
  'typ-county-accent': refused,
  'typ-enum-tostring': refused,
};

describe('a hostile answer', () => {
  // One date input is about two dates that disagree; no single question has both.
  const single = hostileInputs.filter(({ where, id }) => where in questions && id !== 'typ-date-end-before-start');
  it.each(single)('$id: $expect', ({ id, where }) => {
    const given = input(id);
    const result = schemaOf(questions[where as keyof typeof questions]).safeParse(given);
    const wanted = id in kept ? kept[id] : given;
    if (wanted === refused) expect(result.success).toBe(false);
    else expect(result).toEqual({ success: true, data: wanted });
  });

  it('is cleaned in no time, however long it is', () => {
    const started = performance.now();
    for (const id of ['txt-1mb-noSpace', 'txt-5mb']) cleanLines(cleanLine(String(input(id))));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a hostile file of answers', () => {
  it.each(hostileInputs.filter(({ where }) => where === 'import'))('$id: $expect', ({ id }) => {
    const parsed = parseAnswerJson(String(input(id)));
    const read = parsed.ok ? readAnswerFile(parsed.value) : { ok: false };
    // None of them is a whole file of answers, so none may come in.
    expect(read.ok).toBe(false);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it.each([
    ['imp-proto', 'The answers use the name "__proto__", which is never the name of a question.'],
    ['imp-nested-proto', 'The answers use the name "__proto__", which is never the name of a question.'],
    ['imp-empty', 'The file is empty.'],
    ['imp-comments', 'This is not a file of answers, or a part of it is missing: look at line 1.'],
    ['imp-dup-keys', 'The file gives "county" twice.'],
    ['imp-deep', 'The file is nested more than 12 levels deep.'],
    ['imp-wide', 'The file is larger than 2 MB, so it is not a file of answers.'],
    ['imp-50mb', 'The file is larger than 2 MB, so it is not a file of answers.'],
  ])('%s is refused before its answers are looked at', (id, sentence) => {
    expect(parseAnswerJson(String(input(id)))).toEqual({ ok: false, sentence });
  });

  it('may begin with a byte order mark', () => {
    expect(parseAnswerJson(String(input('imp-bom')))).toEqual({ ok: true, value: { county: 'Yolo' } });
  });
});
