import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { changeSchema, type Change } from './change.ts';
import { clockSchema, type Clock } from './clock.ts';
import type { ContentProblem } from './content-problem.ts';
import { countySchema, type County } from './county.ts';
import { glossaryTermSchema, type GlossaryTerm } from './glossary-term.ts';
import { parsePage, type Page } from './parse-page.ts';
import { readFolder, readList, type Entries, type Entry } from './read-folder.ts';
import { requirementSchema, type Requirement } from './requirement.ts';
import { seedTopicSchema, type SeedTopic } from './seed-topic.ts';
import { sourceSchema, type Source } from './source.ts';
import { timelineEventSchema, type TimelineEvent } from './timeline-event.ts';

/** Everything in content/ that pages are made of. */
export interface Content {
  readonly sources: Entries<Source>;
  readonly requirements: Entries<Requirement>;
  readonly glossary: Entries<GlossaryTerm>;
  readonly counties: Entries<County>;
  readonly timeline: readonly Entry<TimelineEvent>[];
  readonly clocks: readonly Entry<Clock>[];
  readonly changes: readonly Entry<Change>[];
  readonly seedTopics: readonly Entry<SeedTopic>[];
  readonly pages: readonly Page[];
}

/** Takes the project's root; gives the content, and the problems of single files. What has a problem is left out. */
export function readContent(root: string): { content: Content; problems: readonly ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const content = {
    sources: readFolder(root, 'content/sources', sourceSchema, problems),
    requirements: readFolder(root, 'content/requirements', requirementSchema, problems),
    glossary: readFolder(root, 'content/glossary', glossaryTermSchema, problems),
    counties: readFolder(root, 'content/counties', countySchema, problems),
    timeline: readList(root, 'content/timeline.yaml', timelineEventSchema.array(), problems),
    clocks: readList(root, 'content/clocks.yaml', clockSchema.array(), problems),
    changes: readList(root, 'content/changes.yaml', changeSchema.array(), problems),
    seedTopics: readList(root, 'content/seed-topics.yaml', seedTopicSchema.array(), problems),
    pages: readPages(root, problems),
  };
  return { content, problems };
}

function readPages(root: string, problems: ContentProblem[]): Page[] {
  const folder = 'content/docs';
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  return names
    .filter((name) => /\.mdx?$/.test(name))
    .sort()
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      const parsed = parsePage(readFileSync(join(root, path), 'utf8'), path);
      problems.push(...parsed.problems);
      return parsed.page ? [parsed.page] : [];
    });
}
