import validate from '@ooxml-tools/validate';
import { expect, it } from 'vitest';
import { interview as schema } from '../../../interview/question.ts';
import type { Block, DocumentTree, Inline } from '../../../tree/nodes.ts';
import { checkWordFile } from '../check/check-word-file.ts';
import { readWordText } from '../check/read-word-text.ts';
import { renderDocx } from '../render-docx.ts';
import { sampleTree } from '../samples/sample-tree.ts';
import { unzipPart } from '../samples/unzip-part.ts';

const options = [
  { value: 'a', label: 'The first', text: 'first & foremost' },
  { value: 'b', label: 'The second' },
];
const interview = schema.parse({
  pages: [
    {
      id: 'one',
      title: 'One',
      questions: [
        { id: 'name', type: 'text', label: 'What is it called?', hint: 'Its legal name.' },
        { id: 'note', type: 'longText', label: 'Note', hint: 'A role. It completes a sentence that begins "Ask".' },
        { id: 'day', type: 'date', label: 'Day' },
        { id: 'which', type: 'choice', label: 'Which?', options },
        { id: 'place', type: 'county', label: 'County' },
        { id: 'agrees', type: 'yesNo', label: 'Agrees' },
        {
          id: 'rows',
          type: 'list',
          label: 'Agencies',
          itemName: 'agency',
          min: 2,
          fields: [
            { id: 'called', type: 'text', label: 'Name' },
            { id: 'role', type: 'text', label: 'Role' },
          ],
        },
      ],
    },
  ],
});
const blank = (at: string, label: string): Inline => ({ type: 'blank', at, label, required: true });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const tree: DocumentTree = {
  ...sampleTree(),
  children: [
    paragraph(
      { type: 'strong', children: [blank('name', 'name')] },
      { type: 'text', value: ' and again ' },
      blank('name', 'name'),
    ),
    paragraph(blank('note', 'note'), blank('day', 'day'), blank('which', 'which'), blank('place', 'county')),
    paragraph(blank('agrees', 'agrees')),
    paragraph(blank('rows.1.role', 'role'), blank('rows.2.role', 'role')),
  ],
};
const values = {
  rows: [
    { called: null, role: null },
    { called: null, role: null },
    { called: 'Probation', role: null },
  ],
};
const render = () =>
  renderDocx(tree, { answers: {}, documentType: { id: 'mou', version: '1.0' }, controls: { interview, values } });
const xml = async () => unzipPart(await render(), 'word/document.xml');

it('is sound to the Open XML SDK and to our own rules, with a number of its own for each control', async () => {
  const bytes = await render();
  expect(checkWordFile(bytes)).toEqual([]);
  expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]);
  const ids = [...(await xml()).matchAll(/<w:id w:val="(\d+)"\/>/g)].map(([, id]) => id);
  expect(ids).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
});

it('asks as the question asks', async () => {
  const text = await xml();
  expect(text).toContain(
    '<w:alias w:val="Day"/><w:tag w:val="day"/><w:id w:val="4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="MMMM d, yyyy"/><w:lid w:val="en-US"/>',
  );
  expect(text).toContain(
    '<w:listItem w:displayText="first &amp; foremost" w:value="first &amp; foremost"/><w:listItem w:displayText="The second"',
  );
  expect(text).toContain('<w:listItem w:displayText="Alameda" w:value="Alameda"/>');
  expect(text).toContain('<w:text w:multiLine="1"/>');
  expect(text).toMatch(/<w:tag w:val="agrees"\/><w:id w:val="7"\/><w14:checkbox><w14:checked w14:val="0"\/>/);
});

it('shows the hint at the first place of a question without what only the interview must say, and which row is meant', async () => {
  expect(readWordText(await render())).toBe(
    '[name. Its legal name] and again [name]\n[note. A role][day][which][county]\n☐ agrees\n[agency 2: role][Probation: role]\n',
  );
});

it('keeps the look of the text around it for what is typed', async () => {
  expect(await xml()).toContain('<w:sdtPr><w:rPr><w:b/></w:rPr><w:alias w:val="What is it called?"/>');
});
