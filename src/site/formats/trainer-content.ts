import { readCompetencies, type CompetencyContent } from '../../library/competencies/read-competencies.ts';

let read: CompetencyContent | undefined;

/** Gives the project's content for trainers, read once. Throws when it cannot be read: the content check has told why by then. */
export function trainerContent(): CompetencyContent {
  read ??= readCompetencies(process.cwd()).content;
  if (!read) throw new Error('The content for trainers cannot be read: run the content check');
  return read;
}
