import { parseArgs } from 'node:util';
import { parseDate } from '../../assembly/index.ts';
import { draftFormats, type DraftFormat, type DraftRequest } from './draft-request.ts';

const options = {
  answers: { type: 'string' },
  out: { type: 'string', default: 'drafts' },
  date: { type: 'string' },
  format: { type: 'string', default: 'docx' },
  notes: { type: 'string', default: 'on' },
  copy: { type: 'string', default: 'draft' },
  coverage: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  questions: { type: 'boolean', default: false },
  schema: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the command's arguments; gives the request, or a sentence that says what is wrong with them. */
export function readArguments(args: readonly string[], today: string): DraftRequest | string {
  const parsed = parse(args);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  if (values.help) return { wants: 'help' };
  if (values.list) return { wants: 'list' };
  const [id, extra] = positionals;
  if (id === undefined) return 'Name a document type, for example "mou". --list shows them all.';
  if (extra !== undefined) return `One document type at a time: "${extra}" is one too many.`;
  if (values.questions) return { wants: 'questions', id };
  if (values.schema) return { wants: 'schema', id };

  if (values.answers === undefined) return 'Say where the answers are: --answers FILE.';
  const date = values.date ?? today;
  if (!isDay(date)) return `"${date}" is no date. Write it as YYYY-MM-DD, for example ${today}.`;
  const formats = values.format.split(',').map((format) => format.trim());
  const unknown = formats.find((format) => !draftFormats.includes(format as DraftFormat));
  if (unknown !== undefined)
    return `"${unknown}" is no format. Use one or more of ${draftFormats.join(', ')}, with commas between.`;
  if (values.notes !== 'on' && values.notes !== 'off') return '--notes is "on" or "off".';
  if (values.copy !== 'draft' && values.copy !== 'clean') return '--copy is "draft" or "clean".';
  return {
    wants: 'drafts',
    id,
    answers: values.answers,
    out: values.out,
    date,
    formats: [...new Set(formats)] as DraftFormat[],
    notes: values.notes === 'on',
    copy: values.copy,
    coverage: values.coverage,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return (error as Error).message;
  }
}

/** Written as it is kept, and a day that there was or will be. */
function isDay(text: string): boolean {
  const read = parseDate(text);
  return 'date' in read && read.date === text;
}
