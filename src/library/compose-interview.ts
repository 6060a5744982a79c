import type { ContentProblem } from './content/content-problem.ts';
import { placeOf, readLocatedYaml, type Places } from './located-yaml.ts';

type Raw = Record<string, unknown>;

/** What putting an interview together from its files needs. */
export interface Composing {
  readonly root: string;
  readonly places: Places;
  readonly faults: ContentProblem[];
}

/** The raw interview with shared pages, questions and warnings (`use: name`) put in, and with the fields of parties. */
export function composeInterview(raw: unknown, composing: Composing, warnings?: unknown): unknown {
  if (!isRecord(raw) || !Array.isArray(raw.pages)) return raw;
  const pages = expand(raw.pages, 'questions', composing).map((page) => {
    if (!isRecord(page) || !Array.isArray(page.questions)) return page;
    const questions = expand(page.questions, 'questions', composing).map((question) =>
      withPartyFields(question, composing),
    );
    return moved(page, { ...page, questions }, composing);
  });
  const warned = Array.isArray(warnings) ? { warnings: expand(warnings, 'warnings', composing) } : {};
  return moved(raw, { ...raw, pages, ...warned }, composing);
}

/** Each `use: name` replaced by what templates/_shared/<folder>/name.yaml holds: a page, a question, a warning, or several. */
function expand(items: readonly unknown[], folder: 'questions' | 'warnings', composing: Composing): unknown[] {
  return items.flatMap((item, index) => {
    if (!isRecord(item) || typeof item.use !== 'string') return [item];
    const path = `templates/_shared/${folder}/${item.use}.yaml`;
    const before = composing.faults.length;
    const shared = readLocatedYaml(composing.root, path, composing.places, composing.faults);
    if (composing.faults.length > before) {
      const place = placeOf(items, [index], composing.places);
      if (place)
        composing.faults.push({ ...place, problem: `"use: ${item.use}" does not work`, cure: `Look at ${path}` });
      return [];
    }
    return Array.isArray(shared) ? (shared as unknown[]) : [shared];
  });
}

function withPartyFields(question: unknown, composing: Composing): unknown {
  if (!isRecord(question) || question.fields !== undefined) return question;
  if (question.type !== 'party' && question.of !== 'party') return question;
  const fields = readLocatedYaml(composing.root, 'templates/_shared/party.yaml', composing.places, composing.faults);
  return moved(question, { ...question, fields }, composing);
}

/** Remembers for the new value the places of the old one. */
function moved<T extends object>(from: object, to: T, { places }: Composing): T {
  const place = places.get(from);
  if (place) places.set(to, place);
  return to;
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
