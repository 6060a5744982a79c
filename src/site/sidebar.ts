import { existsSync } from 'node:fs';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { documentTypes } from './draft/document-types.ts';
import { sections, type Section } from './sections.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

const explained = documentTypes.map(({ id, title }) => ({ label: `${title}, explained`, link: `/toolkit/${id}/` }));
const interviews = documentTypes.map(({ id, title }) => ({ label: title, link: `/draft/${id}/` }));

/** The sidebar: one group a section, its pages found by listing the folder. A section without a page yet is left out. */
export function sidebar(docsFolder: URL): Sidebar {
  return sections.flatMap((section) => group(section, existsSync(new URL(`${section.folder}/`, docsFolder))));
}

function group(section: Section, hasFolder: boolean): Sidebar {
  const items: Sidebar = [
    ...(hasFolder ? [{ autogenerate: { directory: section.folder, collapsed: true } }] : []),
    ...(section.builtPages ?? []),
    ...(section.folder === 'toolkit' ? explained : []),
    ...(section.folder === 'draft' ? interviews : []),
  ];
  return items.length > 0 ? [{ label: section.label, collapsed: section.collapsed ?? true, items }] : [];
}
