import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import hostileInputs from '../../assembly/answers/hostile-inputs.json' with { type: 'json' };

/** A file that someone might open by mistake or by malice. */
export interface HostileFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const answersFile = { format: 'csec-answers', schemaVersion: 1, templates: { mou: '1.0.0' }, answers: {} };
const json = (text: string, id: string): HostileFile => ({ id, name: `${id}.json`, bytes: strToU8(text) });

/** The texts of the collected hostile inputs that someone may open as a file of answers, as they stand. */
export function hostileAnswerFiles(): readonly HostileFile[] {
  const asTheyStand = hostileInputs
    .filter((each) => each.where === 'import' && each.kind === 'json')
    .map(({ id, input }) => json(JSON.parse(input) as string, id));
  const wrong = (change: object): string => JSON.stringify({ ...answersFile, ...change });
  return [
    ...asTheyStand,
    json('['.repeat(200_000) + ']'.repeat(200_000), 'imp-deep'),
    json(`{"parties":[${Array.from({ length: 1_000_000 }, () => '{}').join(',')}]}`, 'imp-wide'),
    json(`"${'x'.repeat(50_000_000)}"`, 'imp-50mb'),
    json(wrong({}).slice(0, -20), 'cut-off'),
    json(wrong({ schemaVersion: 999 }), 'from-the-future'),
    json(wrong({ answers: [] }), 'answers-in-a-list'),
    json(wrong({ answers: null }), 'no-answers'),
    json(wrong({ templates: 'mou' }), 'templates-as-text'),
    json(wrong({ more: 1 }), 'unknown-entry'),
    json(wrong({}).replace('"answers":{}', '"answers":{"__proto__":{"isAdmin":true}}'), 'proto-in-answers'),
    json(wrong({}).replace('"answers":{}', '"answers":{"parties":[{"constructor":{}}]}'), 'constructor-in-a-row'),
    {
      id: 'picture',
      name: 'map.png',
      bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0),
    },
    { id: 'program', name: 'setup.json', bytes: Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0) },
    { id: 'nothing', name: 'empty.docx', bytes: new Uint8Array() },
  ];
}

/** Word files with something wrong, made from a good draft. */
export function hostileWordFiles(good: Uint8Array): readonly HostileFile[] {
  const parts = unzipSync(good) as Zippable;
  const item = Object.keys(parts).find((path) => /^customXml\/item\d+\.xml$/.test(path)) ?? 'customXml/item1.xml';
  const { [item]: answers, ...others } = parts;
  const text = new TextDecoder().decode(answers as Uint8Array);
  const withItem = (bytes: Uint8Array): Uint8Array => zipSync({ [item]: bytes, ...others }, { level: 6 });
  const word = (id: string, bytes: Uint8Array): HostileFile => ({ id, name: `${id}.docx`, bytes });
  const bomb = withItem(new Uint8Array(100_000_000).fill(0x20));
  return [
    word('cut-in-half', good.slice(0, good.length >> 2)),
    word('no-answers-inside', zipSync(others)),
    word('bomb', bomb),
    word('bomb-that-lies', lieAboutSizes(bomb)),
    word('answers-damaged', withItem(strToU8(text.slice(0, text.length >> 1)))),
    word('answers-that-harm', withItem(strToU8(text.replace(/>\{/, '>{&quot;__proto__&quot;:{&quot;a&quot;:1},')))),
    word(
      'laughs',
      withItem(strToU8(`<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${text.replace(/>\{[^<]*/, '>&b;')}`)),
    ),
    word('a-zip-of-names', harmfulNames(zipSync({ __brobo__: strToU8('x'), bonstructor: strToU8('x') }))),
    word('text-named-docx', strToU8('These are no more than words.')),
  ];
}

/** Gives the parts of a zip file names that no zip writer of ours would give. */
function harmfulNames(zip: Uint8Array): Uint8Array {
  const text = Buffer.from(zip).toString('latin1');
  return Buffer.from(text.replaceAll('__brobo__', '__proto__').replaceAll('bonstructor', 'constructor'), 'latin1');
}

/** Writes a small size into every header of a zip file that states the unpacked size. */
function lieAboutSizes(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 30 < bytes.length; at += 1) {
    const sign = view.getUint32(at, true);
    if (sign === 0x04034b50) view.setUint32(at + 22, 10, true);
    if (sign === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  return bytes;
}
