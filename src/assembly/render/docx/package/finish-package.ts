import type { DocumentTree } from '../../../tree/nodes.ts';
import { usualPartWords } from '../../../tree/part-words.ts';
import { xmlText } from '../clean-text.ts';
import { numberingXml } from '../styles/numbering-xml.ts';
import { stylesXml } from '../styles/styles-xml.ts';
import type { Parts } from '../write/package-parts.ts';
import type { OutsideLinks } from '../write/write-pieces.ts';
import { coreProperties } from './core-properties.ts';
import { answerParts, type EmbeddedAnswers } from './embed-answers.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const webSettings =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:webSettings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:optimizeForBrowser/><w:allowPNG/></w:webSettings>';

const edit = (parts: Parts, path: string, change: (xml: string) => string): void => {
  const xml = parts.get(path);
  if (typeof xml !== 'string') throw new Error(`The docx library no longer writes ${path}.`);
  parts.set(path, change(xml));
};

const contentType = (path: string, type: string): string =>
  `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;

/**
 * Mends what the docx library leaves and adds what it lacks, in place: styles and numbering, web settings (without
 * which Word for Mac is reported to offer a repair: open-agreements issues 352 and 373), properties with a fixed time,
 * plain apostrophes, outside links and the answers themselves.
 */
export const finishPackage = (
  parts: Parts,
  tree: DocumentTree,
  links: OutsideLinks,
  embedded: EmbeddedAnswers,
): void => {
  for (const [path, content] of parts)
    if (typeof content === 'string' && path.startsWith('word/')) parts.set(path, content.replaceAll('&apos;', "'"));
  parts.set('word/styles.xml', stylesXml);
  parts.set('word/numbering.xml', numberingXml(tree.words ?? usualPartWords));
  parts.set('word/webSettings.xml', webSettings);
  parts.set('docProps/core.xml', coreProperties(tree));
  for (const [path, xml] of answerParts(embedded)) parts.set(path, xml);
  edit(parts, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      () =>
        `<Relationship Id="rIdWebSettings" Type="${office}/webSettings" Target="webSettings.xml"/>` +
        `<Relationship Id="rIdAnswers" Type="${office}/customXml" Target="../customXml/item1.xml"/>` +
        [...links]
          .map(
            ([url, id]) =>
              `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${xmlText(url)}" TargetMode="External"/>`,
          )
          .join('') +
        '</Relationships>',
    ),
  );
  edit(parts, '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      () =>
        `${contentType('/word/webSettings.xml', 'wordprocessingml.webSettings')}${contentType('/customXml/itemProps1.xml', 'customXmlProperties')}</Types>`,
    ),
  );
};
