import type { Linter } from 'eslint';
import { dynamicImports } from './dynamic-imports.ts';

interface Boundary {
  readonly folder: string;
  /** Folders inside to which the row does not apply. */
  readonly except?: readonly string[];
  readonly never: readonly (readonly [regex: string, because: string])[];
}

/**
 * The boundaries between folders, as ESLint configuration. One row: in the files of `folder`, an import whose text matches
 * `never` is refused with `because`. Relative imports are matched by the folder they lead to, which is enough because
 * no folder within src has the name of another. Tests are free: they may look at anything.
 */
const up = String.raw`^(?:\.\.\/)+(?:src\/)?`;
const rows: readonly Boundary[] = [
  {
    folder: 'src/assembly',
    never: [
      [
        String.raw`^node:`,
        'src/assembly runs in browsers: nothing from node:* here. What must be read from disk is read in src/library and handed in.',
      ],
      [String.raw`^astro(?::|\/|$)|^@astrojs\/`, 'src/assembly knows nothing of the site: no Astro here.'],
      [String.raw`^preact`, 'src/assembly knows nothing of the form: no Preact here.'],
      [String.raw`^yaml$`, 'src/assembly takes plain data: YAML is parsed in src/library.'],
      [
        `${up}(?:form|site|library|testing)/`,
        'src/assembly imports from no other folder of src: hand in what it needs as an argument.',
      ],
    ],
  },
  {
    folder: 'src/assembly',
    except: ['src/assembly/render/docx'],
    never: [[String.raw`^(?:docx|fflate)$`, 'Word belongs to src/assembly/render/docx alone.']],
  },
  {
    folder: 'src/assembly/render/html',
    never: [[String.raw`^(?:\.\.\/)+docx\/`, 'The two renderers know the document tree and not each other.']],
  },
  {
    folder: 'src/assembly/render/docx',
    never: [[String.raw`^(?:\.\.\/)+html\/`, 'The two renderers know the document tree and not each other.']],
  },
  {
    folder: 'src/form',
    never: [
      [
        `${up}(?:library|site|testing)/`,
        'src/form runs in browsers and takes its data from virtual:document-types: nothing from src/library or src/site here.',
      ],
      [String.raw`^node:`, 'src/form runs in browsers: nothing from node:* here.'],
      [String.raw`^yaml$`, 'src/form never reads YAML: document types arrive as modules.'],
      [String.raw`^astro(?::|\/|$)|^@astrojs\/`, 'src/form is plain Preact: Astro places it and it need not know.'],
    ],
  },
  {
    folder: 'src/library',
    never: [
      [
        `${up}(?:form|site|testing)/`,
        'src/library reads templates/ and content/ and knows neither the form nor the site.',
      ],
      [String.raw`^astro(?::|\/|$)|^@astrojs\/`, 'src/library also serves the command line: no Astro here.'],
    ],
  },
  {
    folder: 'src/site',
    never: [
      [`${up}form/.+/`, 'src/site places the form by the files at the top of src/form and leaves its folders alone.'],
      [`${up}testing/`, 'src/testing is for tests and for the commands that run them.'],
    ],
  },
  {
    folder: 'scripts',
    never: [[`${up}form/`, 'Commands use src/assembly/index.ts and src/library; the form is for browsers.']],
  },
  ...['src/form', 'src/library', 'src/site', 'scripts'].map((folder): Boundary => ({
    folder,
    never: [
      [
        `${up}assembly/(?!index\\.ts$)`,
        'Import src/assembly/index.ts: the other files of the pipeline are its own business.',
      ],
    ],
  })),
];

/** Gives the configuration objects; `tests` are the files to which no boundary applies. */
export function boundaries(tests: string[]): Linter.Config[] {
  const plugin = { plugins: { project: { rules: { 'dynamic-imports': dynamicImports } } } };
  return [plugin, ...folders().map((folder) => boundary(folder, tests))];
}

function boundary(folder: string, tests: string[]): Linter.Config {
  const never = rows
    .filter((row) => `${folder}/`.startsWith(`${row.folder}/`) && !row.except?.includes(folder))
    .flatMap((row) => row.never);
  return {
    name: `boundaries of ${folder}`,
    files: [`${folder}/**/*.{ts,tsx,mjs,astro}`],
    ignores: tests,
    rules: {
      'no-restricted-imports': ['error', { patterns: never.map(([regex, message]) => ({ regex, message })) }],
      'project/dynamic-imports': ['error', never],
    },
  };
}

// Narrower folders come later, so that their rules, which hold those of the wider folder too, replace them.
function folders(): string[] {
  return [...new Set(rows.map((row) => row.folder))].sort((a, b) => a.length - b.length);
}
