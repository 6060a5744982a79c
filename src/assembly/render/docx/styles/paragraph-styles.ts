import { furnitureStyles } from './furniture-styles.ts';
import { headingLook } from './heading-look.ts';
import { color, textIndent } from './page.ts';
import type { ParagraphStyle } from './paragraph-style.ts';

const [, first, second, third] = textIndent;

const text = {
  Normal: { name: 'Normal', size: 22, before: 0, after: 120, line: 290 },
  BodyText: { name: 'Body Text', basedOn: 'Normal', priority: 1 },
  ClauseText: { name: 'Clause Text', basedOn: 'BodyText', left: first },
  Definition: { name: 'Definition', basedOn: 'BodyText', left: first },
  ProvisionText1: { name: 'Provision 1 Continued', basedOn: 'BodyText', left: first },
  ProvisionText2: { name: 'Provision 2 Continued', basedOn: 'BodyText', left: second },
  ProvisionText3: { name: 'Provision 3 Continued', basedOn: 'BodyText', left: third },
} as const;

const headings = {
  Title: { ...headingLook, name: 'Title', next: 'Subtitle', size: 44, after: 80, line: 540 },
  Subtitle: {
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'BodyText',
    size: 26,
    color: color.quiet,
    after: 320,
    line: 340,
    keepLines: true,
    rule: 'below',
  },
  Heading1: {
    ...headingLook,
    name: 'heading 1',
    next: 'Provision1',
    size: 25,
    before: 320,
    after: 120,
    line: 320,
    left: first,
    hanging: first,
    outline: 0,
    list: { list: 'clauses', level: 0 },
  },
  HeadingPlain: {
    ...headingLook,
    name: 'Heading Unnumbered',
    next: 'BodyText',
    size: 25,
    before: 320,
    after: 120,
    line: 320,
    outline: 0,
  },
  HeadingNewPage: {
    ...headingLook,
    name: 'Heading on a New Page',
    next: 'BodyText',
    size: 25,
    after: 120,
    line: 320,
    pageBreakBefore: true,
    outline: 0,
  },
  Heading2: {
    ...headingLook,
    name: 'heading 2',
    next: 'BodyText',
    size: 23,
    before: 240,
    after: 80,
    line: 300,
    outline: 1,
  },
  Heading3: {
    ...headingLook,
    name: 'heading 3',
    next: 'BodyText',
    size: 22,
    color: color.quiet,
    before: 200,
    after: 80,
    outline: 2,
  },
  ExhibitHeading: {
    ...headingLook,
    name: 'Exhibit Heading',
    next: 'BodyText',
    size: 30,
    after: 200,
    line: 380,
    pageBreakBefore: true,
    outline: 0,
    list: { list: 'exhibits', level: 0 },
  },
  BlankListHeading: {
    ...headingLook,
    name: 'Draft List Heading',
    next: 'BodyText',
    size: 25,
    after: 120,
    line: 320,
    pageBreakBefore: true,
    outline: 0,
  },
} as const;

const numbered = {
  Provision1: {
    name: 'Provision 1',
    basedOn: 'BodyText',
    left: first,
    hanging: first,
    list: { list: 'clauses', level: 1 },
    priority: 2,
  },
  Provision2: {
    name: 'Provision 2',
    basedOn: 'BodyText',
    left: second,
    hanging: second - first,
    list: { list: 'clauses', level: 2 },
    priority: 2,
  },
  Provision3: {
    name: 'Provision 3',
    basedOn: 'BodyText',
    left: third,
    hanging: third - second,
    list: { list: 'clauses', level: 3 },
    priority: 2,
  },
  Recital: { name: 'Recital', basedOn: 'BodyText', left: first, hanging: first, list: { list: 'recitals', level: 0 } },
  Recital2: {
    name: 'Recital 2',
    basedOn: 'BodyText',
    left: second,
    hanging: second - first,
    list: { list: 'recitals', level: 1 },
  },
  Recital3: {
    name: 'Recital 3',
    basedOn: 'BodyText',
    left: third,
    hanging: third - second,
    list: { list: 'recitals', level: 2 },
  },
  ExhibitProvision1: {
    name: 'Exhibit Provision 1',
    basedOn: 'BodyText',
    left: first,
    hanging: first,
    list: { list: 'exhibits', level: 1 },
  },
  ExhibitProvision2: {
    name: 'Exhibit Provision 2',
    basedOn: 'BodyText',
    left: second,
    hanging: second - first,
    list: { list: 'exhibits', level: 2 },
  },
  ExhibitProvision3: {
    name: 'Exhibit Provision 3',
    basedOn: 'BodyText',
    left: third,
    hanging: third - second,
    list: { list: 'exhibits', level: 3 },
  },
} as const;

const bullet = { basedOn: 'BodyText', hanging: 360, after: 60 } as const;
const bullets = {
  ListBullet: { ...bullet, name: 'List Bullet', left: 360, list: { list: 'bullets', level: 0 } },
  ListBullet2: { ...bullet, name: 'List Bullet 2', left: first + 360, list: { list: 'bullets', level: 1 } },
  ListBullet3: { ...bullet, name: 'List Bullet 3', left: second + 360, list: { list: 'bullets', level: 2 } },
  ListBullet4: { ...bullet, name: 'List Bullet 4', left: third + 360, list: { list: 'bullets', level: 3 } },
  CheckItem: { name: 'Check Item', basedOn: 'BodyText', left: 360, hanging: 360, after: 60 },
  ListContinue: { name: 'List Continue', basedOn: 'BodyText', left: 360, after: 60 },
  ListContinue2: { name: 'List Continue 2', basedOn: 'BodyText', left: first + 360, after: 60 },
  ListContinue3: { name: 'List Continue 3', basedOn: 'BodyText', left: second + 360, after: 60 },
  ListContinue4: { name: 'List Continue 4', basedOn: 'BodyText', left: third + 360, after: 60 },
} as const;

export const paragraphStyles = {
  ...text,
  ...headings,
  ...numbered,
  ...bullets,
  ...furnitureStyles,
} as const satisfies Record<string, ParagraphStyle>;

export type ParagraphStyleId = keyof typeof paragraphStyles;
