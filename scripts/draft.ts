import { readFileSync } from 'node:fs';
import { runDraft } from '../src/library/draft/run-draft.ts';
import { siteAddress } from '../src/site/site-address.ts';

// npm run draft -- mou --answers FILE --out DIR: writes drafts. --help says more.
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');

process.exitCode = await runDraft(process.argv.slice(2), {
  root: process.cwd(),
  today,
  site: siteAddress,
  readStandardInput: () => readFileSync(0, 'utf8'),
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
});
