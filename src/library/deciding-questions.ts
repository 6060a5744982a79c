import Handlebars from 'handlebars';
import type { TemplateFile, TemplateFiles } from './template-files.ts';

/**
 * For each requirement that a template says it meets, the names that decide whether that text stands in a draft: those in
 * the conditions around it. A requirement that some text meets whatever is answered has none.
 */
export function decidingQuestions(files: TemplateFiles): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const certain = new Set<string>();
  const see = (text: string, names: readonly string[]): void => {
    for (const [, keys = ''] of text.matchAll(/\bmeets="([^"]*)"/g)) {
      for (const key of keys.split(/\s+/).filter(Boolean)) {
        if (names.length === 0) certain.add(key);
        const known = found.get(key) ?? new Set();
        found.set(key, new Set([...known, ...names]));
      }
    }
  };

  const visit = (program: hbs.AST.Program | undefined, names: readonly string[], depth: number): void => {
    for (const statement of program?.body ?? []) {
      if (statement.type === 'ContentStatement') see((statement as hbs.AST.ContentStatement).value, names);
      if (statement.type === 'PartialStatement' && depth < 20) {
        const name = ((statement as hbs.AST.PartialStatement).name as hbs.AST.PathExpression).original;
        visit(parse(files.own[name] ?? files.shared[name]), names, depth + 1);
      }
      if (statement.type !== 'BlockStatement') continue;
      const block = statement as hbs.AST.BlockStatement;
      const inside = [...names, ...block.params.flatMap(namesIn)];
      visit(block.program, inside, depth);
      visit(block.inverse, inside, depth);
    }
  };
  visit(parse(files.document), [], 0);
  return new Map([...found].map(([key, names]) => [key, certain.has(key) ? new Set() : names]));
}

function parse(file: TemplateFile | undefined): hbs.AST.Program | undefined {
  try {
    return file && Handlebars.parse(file.text);
  } catch {
    return undefined; // reported where templates are compiled
  }
}

function namesIn(expression: hbs.AST.Expression): string[] {
  if (expression.type === 'SubExpression') return (expression as hbs.AST.SubExpression).params.flatMap(namesIn);
  if (expression.type !== 'PathExpression') return [];
  return (expression as hbs.AST.PathExpression).parts.slice(0, 1).map(String);
}
