/** A section of the site: one folder of `content/docs`, and one group of the sidebar. */
export interface Section {
  /** Folder in `content/docs`, and first part of the address. */
  readonly folder: string;
  readonly label: string;
  /** Pages that are not files in `content/docs`: built from templates or data by an injected route. */
  readonly builtPages?: readonly { readonly label: string; readonly link: string }[];
  /** True for a section that stays closed until a reader opens it. */
  readonly collapsed?: boolean;
}

/** The sections in the order of the sidebar: what to read first stands first. */
export const sections: readonly Section[] = [
  { folder: 'start', label: 'Start' },
  { folder: 'background', label: 'Background' },
  { folder: 'framework', label: 'Framework' },
  { folder: 'toolkit', label: 'Toolkit' },
  { folder: 'program', label: 'CSEC Program' },
  {
    folder: 'competencies',
    label: 'Competencies',
    builtPages: [
      { label: 'By role and level', link: '/competencies/roles/' },
      { label: 'Self-assessment', link: '/competencies/self-assessment/' },
      { label: 'Supervisor’s worksheet', link: '/competencies/supervisor-worksheet/' },
      { label: 'Compared with others', link: '/competencies/compare/' },
      { label: 'Changes for trainers', link: '/competencies/changes/' },
    ],
  },
  {
    folder: 'training',
    label: 'Training',
    builtPages: [
      { label: 'Session planner', link: '/training/planner/' },
      { label: 'Crosswalk', link: '/training/crosswalk/' },
    ],
  },
  { folder: 'draft', label: 'Drafting', builtPages: [{ label: 'Choose a document', link: '/draft/' }] },
  {
    folder: 'reference',
    label: 'Reference',
    builtPages: [
      { label: 'Requirements checklist', link: '/reference/requirements/' },
      { label: 'Clocks: how soon', link: '/reference/clocks/' },
      { label: 'State letters', link: '/reference/letters/' },
      { label: 'Counties', link: '/reference/counties/' },
      { label: 'Glossary', link: '/reference/glossary/' },
      { label: 'All sources', link: '/reference/sources/' },
    ],
  },
  { folder: 'about', label: 'About', builtPages: [{ label: 'Changes', link: '/about/changes/' }] },
];
