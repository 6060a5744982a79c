/** The marks a page may use, by how they are written: in a sentence, on a line of their own, or around paragraphs. */
export const directiveNames = {
  textDirective: ['cite', 'term', 'basis', 'requirement'],
  leafDirective: [
    'requirements',
    'clocks',
    'sources',
    'timeline',
    'help-numbers',
    'competency-domains',
    'training-modules',
    'needs-grid',
    'screening-tools',
    'trainer-files',
  ],
  containerDirective: ['statement', 'in-short', 'next-step', 'note', 'tip', 'caution', 'danger'],
} as const;

export type DirectiveType = keyof typeof directiveNames;
