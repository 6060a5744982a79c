import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readDocumentTypes } from '../library/read-document-types.ts';
import { readTemplateSources } from '../library/template-sources.ts';
import { browserDocumentType, listModule } from './document-type-module.ts';

const listId = 'virtual:document-types';
const oneId = 'virtual:document-type/';

/** Every document type of the project as the browser gets it. Mistakes in templates are reported by the check and the build. */
export function browserDocumentTypes(folder: string) {
  return readDocumentTypes(folder).documentTypes.map((documentType) => ({
    id: documentType.id,
    ...browserDocumentType(documentType, readTemplateSources(folder, documentType.id)),
  }));
}

/**
 * Serves document types to the browser as modules: `virtual:document-types` lists them and how to load each, and
 * `virtual:document-type/<id>` is the code of one, with its templates as compiled functions, so that no page needs
 * `eval`. In development a change in templates/ reloads the page.
 */
export function documentTypeModules(root: URL, base: string): Plugin {
  const folder = fileURLToPath(root);
  const templates = fileURLToPath(new URL('templates/', root));
  // Reading and compiling every template takes most of a second, and a build asks for them hundreds of times.
  let known: ReturnType<typeof browserDocumentTypes> | undefined;
  const all = () => (known ??= browserDocumentTypes(folder));
  return {
    name: 'document-type-modules',
    resolveId: (id) => (id === listId || id.startsWith(oneId) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${listId}`) return listModule(all(), base);
      if (!id.startsWith(`\0${oneId}`)) return undefined;
      const wanted = id.slice(oneId.length + 1);
      const found = all().find((each) => each.id === wanted);
      if (!found)
        throw new Error(`There is no complete document type in templates/${wanted}: run "npm run check:templates".`);
      return found.code;
    },
    configureServer(server) {
      server.watcher.add(templates);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(templates)) return;
        known = undefined;
        for (const [id, module] of server.moduleGraph.idToModuleMap) {
          if (id.startsWith('\0virtual:document-type')) server.moduleGraph.invalidateModule(module);
        }
        server.hot.send({ type: 'full-reload' });
      });
    },
  };
}
