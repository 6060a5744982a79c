import { currentContent } from '../../library/content/current-content.ts';
import { siteIdentity } from '../data/site-identity.ts';
import { trainerContent } from '../formats/trainer-content.ts';

/** Gives what every page for trainers is made of: their content, the guidance that it cites, and the site. */
export function trainerPage() {
  const content = trainerContent();
  const { sources, requirements } = currentContent();
  return { content, sources, requirements, site: siteIdentity };
}
