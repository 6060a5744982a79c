import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderText } from '../assembly/index.ts';
import { temporaryProject } from '../testing/temporary-project.ts';
import { blankVersion } from './blank-version.ts';
import { checkTemplates } from './check/check-templates.ts';
import { runDraft } from './draft/run-draft.ts';
import { explainDocument } from './explain/explain-document.ts';
import { readDocumentTypes } from './read-document-types.ts';
import { sampleOf } from './sample-of.ts';

const page = readFileSync('content/docs/about/adding-a-document-type.md', 'utf8');

/** The blocks of the page that name a file. One that begins with an empty line is added to the file; another is the whole of it. */
const blocks = [...page.matchAll(/^```\w+ title="([^"]+)"\n([^]*?)^```$/gm)].map(([, path = '', text = '']) => ({
  path,
  text,
}));

/** Does what the page tells a writer to do. */
function followThePage(): string {
  const root = temporaryProject();
  const [, from = '', to = ''] = /^cp -r (\S+) (\S+)$/m.exec(page) ?? [];
  cpSync(from, join(root, to), { recursive: true });
  for (const { path, text } of blocks) {
    if (text.startsWith('\n')) appendFileSync(join(root, path), text);
    else writeFileSync(join(root, path), text);
  }
  return root;
}

it('who follows the page has a document type that the check finds no fault with', () => {
  const root = followThePage();
  expect(blocks.map(({ path }) => path.replace('templates/pledge/', ''))).toEqual([
    'document.yaml',
    'questions.yaml',
    'clauses/thanks.hbs',
    'document.hbs',
    'examples/typical.yaml',
    'changes.md',
  ]);
  expect(checkTemplates(root)).toEqual([]);
});

it('the site then has its sample, its blank version and its explanation', () => {
  const root = followThePage();
  const {
    documentTypes: [pledge],
    faults,
  } = readDocumentTypes(root);
  expect(faults).toEqual([]);
  if (!pledge) throw new Error('The document type was not read');
  expect(pledge).toMatchObject({ id: 'pledge', title: 'Pledge of Support', changes: [{ version: '1.0' }] });
  expect(sampleOf(root, 'pledge')?.title).toBe('A typical pledge');
  expect(renderText(blankVersion(root, pledge, ''))).toContain('The agency thanks its partners.');
  const thanks = explainDocument(root, pledge).find(({ key }) => key === 'thanks');
  expect(thanks).toMatchObject({ label: '3.', heading: 'Thanks', questions: ['thanked'], from: 'A typical pledge' });
  expect(thanks?.notes).toHaveLength(1);
});

it('the command of the page drafts it', async () => {
  const root = followThePage();
  const [, id = '', , out = ''] = /^npm run draft -- (\S+) --answers (\S+) --out (\S+)$/m.exec(page) ?? [];
  const printed: string[] = [];
  const print = (line: string) => void printed.push(line);
  const given = [id, '--answers', join(root, 'templates/pledge/examples'), '--out', join(root, out), '--format', 'md'];
  const status = await runDraft(given, {
    root,
    today: '2026-07-01',
    readStandardInput: () => '',
    print,
    printError: print,
  });
  expect(status, printed.join('\n')).toBe(0);
  expect(readFileSync(join(root, out, 'pledge-typical.md'), 'utf8')).toContain(
    'The agency thanks the county office of education.',
  );
});
