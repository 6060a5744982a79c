import type { Content } from '../../library/content/read-content.ts';
import { sections } from '../sections.ts';

/** Takes the content and the site's name and address (with a slash at its end); gives llms.txt: what the site is and where its pages are, for programs that read it on somebody's behalf. */
export function llmsText({ pages }: Pick<Content, 'pages'>, site: { name: string; url: string }): string {
  const groups = sections.flatMap(({ folder, label }) => {
    const own = pages.filter(({ address }) => address.startsWith(`/${folder}/`));
    return own.length === 0
      ? []
      : [
          `## ${label}`,
          '',
          ...own.map(
            ({ address, fields }) =>
              `- [${fields.title}](${new URL(address.slice(1), site.url).href})${fields.summary ? `: ${fields.summary}` : ''}`,
          ),
          '',
        ];
  });
  return [
    `# ${site.name}`,
    '',
    '> Guidance, documents and training material for county responses to the commercial sexual exploitation of children in California. General information, not legal advice, and no publication of the State.',
    '',
    'Each statement carries its basis (law, state guidance, county practice, our suggestion), its source and a date. Quote them together. Law changes: check the source at its owner before relying on it.',
    '',
    ...groups,
    '## Data',
    '',
    ...['sources', 'requirements', 'glossary', 'counties', 'timeline', 'clocks'].map(
      (name) => `- [${name}.json](${new URL(`data/${name}.json`, site.url).href})`,
    ),
    ...['competencies/all.json', 'competencies/case.json', 'curriculum/objectives.csv'].map(
      (name) => `- [${name}](${new URL(`data/${name}`, site.url).href})`,
    ),
    '',
  ].join('\n');
}
