import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';
import { strFromU8, unzipSync } from 'fflate';
import { expect, inject, test } from 'vitest';
import { checkWordFile } from '../assembly/render/docx/check/check-word-file.ts';
import { readWordText } from '../assembly/render/docx/check/read-word-text.ts';
import { readDocumentTypes } from '../library/read-document-types.ts';
import { browserOfTests } from '../testing/browser-of-tests.ts';
import { goTo, openExample, openInterview } from './testing/open-interview.ts';

const address = inject('siteAddress');
const browser = browserOfTests();
test(
  'all documents come from one set of answers as a zip file with a list of contents, each a sound Word file',
  { timeout: 300_000 },
  async () => {
    const context = await browser().newContext();
    context.setDefaultTimeout(120_000); // four documents of up to 50 pages, perhaps on a busy machine
    const page = await openInterview(context, address);
    await openExample(page, 'Typical county');
    await goTo(page, 'review');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download all as Word files (zip)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^drafts-\d{4}-\d\d-\d\d\.zip$/);
    const { 'contents.txt': list, ...files } = unzipSync(readFileSync(await download.path()));
    const contents = strFromU8(list ?? new Uint8Array());

    const { documentTypes } = readDocumentTypes(process.cwd());
    const date = /\d{4}-\d\d-\d\d/.exec(download.suggestedFilename())?.[0] ?? '';
    expect(contents).toContain(`Drafts of ${date}, made from one set of answers.`);
    expect(Object.keys(files).length).toBe(documentTypes.length);
    for (const { id, title } of documentTypes) {
      const name =
        Object.keys(files).find((each) => each.startsWith(`${id}-`) && each.endsWith(`${date}.docx`)) ??
        `no file of ${id}`;
      // Each file with its title below; the two with all their answers miss nothing.
      const entry = contents.slice(contents.indexOf(name)).split('\r\n').slice(0, 2);
      expect(entry[0]).toBe(name);
      expect(entry[1]).toMatch(new RegExp(`^  ${title}(?:$|; \\d+ required answers? (?:is|are) missing$)`));
      if (id === 'mou') expect(entry[1]).toBe(`  ${title}`);

      const bytes = files[name] ?? new Uint8Array();
      expect({ [id]: await validate(new Uint8Array(bytes), 'docx', 'Microsoft365') }).toEqual({ [id]: [] });
      expect({ [id]: checkWordFile(bytes) }).toEqual({ [id]: [] });
      expect(readWordText(bytes)).toContain('Merced');
    }
    await context.close();
  },
);
