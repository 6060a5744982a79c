import { readCompetencies, type CompetencyContent } from '../../library/competencies/read-competencies.ts';

let last: { readonly at: number; readonly content: CompetencyContent } | undefined;
// A build reads once; the development server sees a writer's change after a second.
const lasts = process.env['NODE_ENV'] === 'development' ? 1000 : Infinity;

/** Gives the project's content for trainers. Throws when it cannot be read: the content check has told why by then. */
export function trainerContent(): CompetencyContent {
  const now = Date.now();
  if (!last || now - last.at > lasts) {
    const { content } = readCompetencies(process.cwd());
    if (!content) throw new Error('The content for trainers cannot be read: run the content check');
    last = { at: now, content };
  }
  return last.content;
}
