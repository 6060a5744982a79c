import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

async function messages(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ message }) => message);
}

const bad = [
  ['src/assembly/x.ts', "import 'node:fs';", 'runs in browsers'],
  ['src/assembly/x.ts', "import 'astro:content';", 'no Astro'],
  ['src/assembly/x.ts', "import 'preact/hooks';", 'no Preact'],
  ['src/assembly/x.ts', "import 'yaml';", 'YAML is parsed in src/library'],
  ['src/assembly/x.ts', "import '../form/index.ts';", 'no other folder of src'],
  ['src/assembly/tree/x.ts', "import '../../library/read.ts';", 'no other folder of src'],
  ['src/assembly/x.ts', "await import('node:fs');", 'runs in browsers'],
  ['src/assembly/x.ts', "export * from '../site/sidebar.ts';", 'no other folder of src'],
  ['src/assembly/x.ts', "import type { Root } from '../site/sidebar.ts';", 'no other folder of src'],
  ['src/assembly/x.ts', "import 'docx';", 'Word belongs to'],
  ['src/assembly/render/html/x.ts', "import 'fflate';", 'Word belongs to'],
  ['src/assembly/render/html/x.ts', "import '../docx/x.ts';", 'not each other'],
  ['src/assembly/render/docx/x.ts', "import '../html/x.ts';", 'not each other'],
  ['src/assembly/render/docx/deep/x.ts', "import 'node:fs';", 'runs in browsers'],
  ['src/assembly/x.ts', 'console.log(Date.now());', 'No clock'],
  ['src/assembly/x.ts', 'console.log(new Date());', 'No clock'],
  ['src/assembly/x.ts', 'console.log(performance.now());', 'No clock'],
  ['src/assembly/x.ts', 'console.log(Math.random());', 'No randomness'],
  ['src/assembly/x.ts', 'console.log(document.title);', '"document"'],
  ['src/assembly/x.ts', 'console.log(window.name);', '"window"'],
  ['src/form/x.tsx', "import '../library/read.ts';", 'virtual:document-types'],
  ['src/form/questions/x.tsx', "import '../../site/sidebar.ts';", 'virtual:document-types'],
  ['src/form/x.ts', "import 'node:path';", 'runs in browsers'],
  ['src/form/x.ts', "import 'yaml';", 'never reads YAML'],
  ['src/form/x.ts', "import '../assembly/assemble.ts';", 'Import src/assembly/index.ts'],
  ['src/library/x.ts', "import '../assembly/tree/nodes.ts';", 'Import src/assembly/index.ts'],
  ['src/library/x.ts', "import '../site/sidebar.ts';", 'neither the form nor the site'],
  ['src/library/content/x.ts', "import 'astro/zod';", 'no Astro here'],
  ['src/site/x.ts', "import '../form/state/x.ts';", 'leaves its folders alone'],
  ['src/site/x.astro', "---\nimport '../form/state/x.ts';\n---\n<p />", 'leaves its folders alone'],
  ['src/site/x.ts', "await import('../assembly/assemble.ts');", 'Import src/assembly/index.ts'],
  ['scripts/x.ts', "import '../src/assembly/assemble.ts';", 'Import src/assembly/index.ts'],
  ['scripts/x.ts', "import '../src/form/index.ts';", 'the form is for browsers'],
  ['src/site/x.ts', '\n'.repeat(251), 'too many lines'],
] as const;

test.each(bad)('%s may not hold %s', async (file, code, because) => {
  const found = await messages(file, code);
  expect(found.filter((message) => message.includes(because))).toHaveLength(1);
});

const good = [
  ['src/assembly/render/docx/x.ts', "import 'docx';"],
  ['src/assembly/x.ts', "import './answers/answer-set.ts';"],
  ['src/assembly/x.ts', "console.log(new Date('2026-11-21'));"],
  ['src/assembly/x.test.ts', "import 'node:fs';\nimport '../library/read.ts';"],
  ['src/form/x.tsx', "import '../assembly/index.ts';\nimport 'preact';"],
  ['src/site/x.ts', "import '../library/read.ts';\nimport '../form/start-form.tsx';\nimport 'node:fs';"],
  ['src/library/x.ts', "import '../assembly/index.ts';\nimport 'yaml';"],
  ['scripts/x.ts', "import '../src/assembly/index.ts';\nimport '../src/library/read.ts';"],
] as const;

test.each(good)('%s may hold %s', async (file, code) => {
  expect(await messages(file, code)).toEqual([]);
});
