import type { Block } from '../../../assembly/index.ts';
import type { TrainingModule } from '../../../library/competencies/training-module.ts';
import type { Content } from '../../../library/content/read-content.ts';
import { citedInModule } from '../parts/cited-in-module.ts';
import { bullets, heading, paragraph, sourceLines, strong, support } from './word-parts.ts';

/** Takes a module and the sources; gives the text of its handout for facilitators. */
export function moduleHandout(module: TrainingModule, sources: Content['sources']): Block[] {
  const { audience, length, objectives, noObjectives, refresher, facilitator, survivors, verified, ours } = module;
  return [
    paragraph(strong('For: '), audience),
    ...(length.length > 0
      ? [
          paragraph(
            strong('Length as published: '),
            ...length.flatMap(({ text, cites }, index) => [
              index > 0 ? ' ' : '',
              text,
              ...support(sources, undefined, cites),
            ]),
          ),
        ]
      : []),
    ...(refresher
      ? [paragraph(strong('Refresher: '), refresher.text, ...support(sources, 'our suggestion', refresher.cites))]
      : []),
    heading('Objectives'),
    noObjectives
      ? paragraph(noObjectives)
      : bullets(
          objectives
            .filter(({ retired }) => !retired)
            .map(({ code, text, statements, basis, cites }) => [
              strong(`${code} `),
              text,
              ` Builds ${statements.join(', ')}.`,
              ...support(sources, basis, cites),
            ]),
        ),
    heading('Notes for the facilitator'),
    heading('Keeping the room safe', 2),
    bullets(facilitator.safety),
    heading('When somebody is distressed or discloses', 2),
    bullets(facilitator.distress),
    heading('People with lived experience'),
    bullets(survivors),
    heading('What public sources show'),
    bullets(verified.map(({ text, cites }) => [text, ...support(sources, undefined, cites)])),
    heading('What is our own'),
    bullets(ours),
    ...sourceLines(sources, citedInModule(module)),
  ];
}
