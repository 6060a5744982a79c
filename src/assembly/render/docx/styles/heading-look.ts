import { color } from './page.ts';

/** What all headings have in common. */
export const headingLook = {
  basedOn: 'Normal',
  bold: true,
  color: color.accent,
  keepNext: true,
  keepLines: true,
} as const;
