import type { Element } from 'hast';
import { h } from 'hastscript';
import type { TrainingModule } from '../../../library/competencies/training-module.ts';
import type { Content } from '../../../library/content/read-content.ts';
import { citeLink } from '../../render/cite-link.ts';
import { ownerLink } from '../../render/source-entry.ts';

/** Takes the owners of courses; gives who they are, what they have, and the link to it, or to the source where no page of theirs is known. */
export function ownerList(owners: TrainingModule['owners'], sources: Content['sources']): Element {
  return h(
    'ul',
    owners.map(({ name, what, source }) => {
      const known = sources.get(source)?.value;
      return h('li', [
        h('strong', `${name}: `),
        what,
        ' ',
        known?.url ? ownerLink(known.url) : citeLink(source, known),
      ]);
    }),
  );
}
