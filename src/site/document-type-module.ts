import { createHash } from 'node:crypto';
import type { DocumentType } from '../assembly/index.ts';
import type { TemplateSources } from '../library/precompile.ts';

/**
 * A document type as the browser gets it: little code, and the bulk as data. The wording of the clauses and of the
 * questions is fetched as JSON, which a browser reads far faster than the same text inside a script.
 */
export interface BrowserDocumentType {
  /** A module whose default export takes the data and gives the DocumentType. */
  readonly code: string;
  /** The JSON text that the code needs. */
  readonly data: string;
  /** Name of the data file. It changes with code and data, so that an old page never meets new wording. */
  readonly dataName: string;
}

/** Takes a document type and its compiled templates; gives its code and its data for the browser. Same input, same output. */
export function browserDocumentType(documentType: DocumentType, sources: TemplateSources): BrowserDocumentType {
  const { templates: _compiled, ...plain } = documentType;
  const texts: string[] = [];
  const clauses = Object.entries(sources.clauses).map(
    ([name, code]) => `${JSON.stringify(name)}: ${slim(code, texts)}`,
  );
  const body = `{ document: ${slim(sources.document, texts)}, clauses: { ${clauses.join(',\n')} } }`;
  const code = `export default ({ plain, texts: t }) => ({ ...plain, templates: ${body} });`;
  const data = JSON.stringify({ plain, texts });
  const hash = createHash('sha256').update(code).update(data).digest('hex').slice(0, 12);
  return { code, data, dataName: `${documentType.id}.${hash}.json` };
}

/** The shortest literal, with its quotation marks, that packs better in the list than in the code. */
const shortestText = 10;

/**
 * Moves the longer texts of a compiled template into a list, and leaves out what Handlebars writes for messages that
 * cannot occur here (`check:templates` has proved that every name exists), and for named arguments and decorators, which
 * templates do not use.
 */
function slim(code: string, texts: string[]): string {
  return code
    .replaceAll(/, \{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\} \)/g, ')')
    .replaceAll(/,"loc":\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}/g, '')
    .replaceAll(
      /container\.lookupProperty \|\| function\(parent, propertyName\) \{.*?return undefined\s*\}/gs,
      'container.lookupProperty',
    )
    .replaceAll(/"name":"(?:[^"\\]|\\.)*",/g, '')
    .replaceAll('"hash":{},', '')
    .replaceAll(',"decorators":container.decorators', '')
    .replaceAll(/"(?:[^"\\]|\\.)*":?/g, (literal) => {
      // What a colon follows is the name of a property.
      if (literal.length < shortestText || literal.endsWith(':')) return literal;
      const text = JSON.parse(literal) as string;
      const known = texts.indexOf(text);
      return `t[${known === -1 ? texts.push(text) - 1 : known}]`;
    });
}

/** Where the data files are served, below the site's base path. */
export const dataFolder = 'data/document-types/';

/** The text of the module that lists document types: by id, a function that loads one when it is wanted. */
export function listModule(found: readonly { readonly id: string; readonly dataName: string }[], base: string): string {
  const entries = found.map(({ id, dataName }) => {
    const url = JSON.stringify(`${base}${dataFolder}${dataName}`);
    return `${JSON.stringify(id)}: () => load(import(${JSON.stringify(`virtual:document-type/${id}`)}), ${url})`;
  });
  return `async function load(code, url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error('The interview could not be loaded: ' + response.status);
  return (await code).default(await response.json());
}
export const loadDocumentType = { ${entries.join(',\n')} };`;
}
