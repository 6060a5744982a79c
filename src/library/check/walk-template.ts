import Handlebars from 'handlebars';
import { helperNames } from '../../assembly/index.ts';
import { nearest } from '../content/nearest.ts';
import type { TemplateFile } from '../template-files.ts';
import { branchesOf } from './branches-of.ts';
import { checkHelperCall } from './check-helper-call.ts';
import { shapeOfExpression } from './shape-of-expression.ts';
import { scopeOfRow, type Shape } from './shapes.ts';
import { report, type At, type TemplateCheck } from './template-check.ts';

const deepestClauses = 20;

/** Checks every name in a template, and in the clauses that it puts in place, with the answers that can be reached there. */
export function walkTemplate(
  file: TemplateFile,
  at: Omit<At, 'file'>,
  conditions: ReadonlySet<string> = new Set(),
  depth = 0,
): void {
  const program = parse(file.text);
  if (!program) return;
  const branches = branchesOf(program, `${file.path}#${at.check.stands.length}`);
  const conditionsOf = (line: number) => new Set([...conditions, ...branches(line)]);
  at.check.stands.push({ file, conditionsOf });
  walk(program, { ...at, file }, conditionsOf, depth);
}

/** A template that Handlebars cannot read is reported where it is compiled. */
function parse(text: string): hbs.AST.Program | undefined {
  try {
    return Handlebars.parse(text);
  } catch {
    return undefined;
  }
}

type Statement<T> = (statement: T, at: At, conditionsOf: (line: number) => ReadonlySet<string>, depth: number) => void;

const statements: Record<string, Statement<never>> = {
  ContentStatement: () => undefined,
  CommentStatement: () => undefined,
  MustacheStatement: checkPrinted,
  BlockStatement: checkBlock,
  PartialStatement: checkClause,
};

function walk(
  program: hbs.AST.Program | undefined,
  ...[at, conditionsOf, depth]: [At, (line: number) => ReadonlySet<string>, number]
): void {
  for (const statement of program?.body ?? []) {
    const check = statements[statement.type] as Statement<hbs.AST.Statement> | undefined;
    if (check) check(statement, at, conditionsOf, depth);
    else
      report(
        at,
        statement.loc.start.line,
        `Templates do not use a ${statement.type}`,
        'templates/README.md shows all that they use',
      );
  }
}

function checkPrinted({ path, params, loc }: hbs.AST.MustacheStatement, at: At): void {
  const line = loc.start.line;
  const name = (path as hbs.AST.PathExpression).original;
  const isCall = params.length > 0 || helperNames.includes(name);
  complainOfUnprintable(isCall ? checkHelperCall(name, params, line, at) : shapeOfExpression(path, at), name, line, at);
}

function complainOfUnprintable(shape: Shape, name: string, line: number, at: At): void {
  if (shape.kind === 'list')
    report(at, line, `"${name}" is a list and cannot be printed as text`, `Go through its rows: {{#each ${name}}}`);
  if (shape.kind === 'row')
    report(
      at,
      line,
      `"${name}" is an agency and cannot be printed as text`,
      `Name a field: {{${name}.${shape.fields[0]?.id ?? 'legalName'}}}`,
    );
  if (shape.kind === 'truth')
    report(at, line, `"${name}" is true or false and cannot be printed`, 'Use it in {{#if …}}');
}

const blocks = ['if', 'unless', 'each'];

function checkBlock(
  block: hbs.AST.BlockStatement,
  at: At,
  conditionsOf: (line: number) => ReadonlySet<string>,
  depth: number,
): void {
  const line = block.loc.start.line;
  const name = block.path.original;
  const [param] = block.params;
  if (!blocks.includes(name) || !param) {
    const hint = nearest(name, blocks).trim();
    report(
      at,
      line,
      param ? `There is no block "{{#${name}}}"` : `"{{#${name}}}" names no answer`,
      hint || 'The blocks are #if, #unless and #each',
    );
    return;
  }
  if (block.params.length > 1)
    report(
      at,
      line,
      `"{{#${name}}}" takes one thing`,
      `Put a helper and what it takes in parentheses: {{#${name} (and x y)}}`,
    );
  const shape = shapeOfExpression(param, at);
  walk(
    block.program,
    name === 'each' ? { ...at, scopes: [rowScope(shape, line, at), ...at.scopes] } : at,
    conditionsOf,
    depth,
  );
  walk(block.inverse, at, conditionsOf, depth);
}

function rowScope(shape: Shape, line: number, at: At) {
  const fits =
    shape.kind === 'list' || shape.kind === 'unknown' || (shape.kind === 'answer' && shape.question.type === 'choices');
  if (!fits) report(at, line, '"{{#each}}" needs a list, or a "choices" answer', 'Use {{#if}} for a single answer');
  return scopeOfRow(shape);
}

function checkClause(
  partial: hbs.AST.PartialStatement,
  at: At,
  conditionsOf: (line: number) => ReadonlySet<string>,
  depth: number,
): void {
  const line = partial.loc.start.line;
  const name = (partial.name as hbs.AST.PathExpression).original;
  const { own, shared } = at.check.files;
  const file = own[name] ?? shared[name];
  if (partial.params.length > 0 || partial.hash)
    report(at, line, 'A clause takes nothing after its name', `Write {{> ${name}}}`);
  if (!file) {
    const hint = nearest(name, [...Object.keys(own), ...Object.keys(shared)]).trim();
    return report(at, line, `There is no clause "${name}"`, hint || `Write it in clauses/${name}.hbs`);
  }
  at.check.reached.add(file.path);
  if (depth >= deepestClauses)
    return report(at, line, `The clause "${name}" puts itself in place`, 'Take the clause out of itself');
  // A clause sees the answers where it stands, and does not reach outside a row by "../".
  walkTemplate(file, { check: at.check, scopes: at.scopes.slice(0, 1) }, conditionsOf(line), depth + 1);
}

/** A fresh record for the checking of one document type. */
export function newTemplateCheck(fields: Pick<TemplateCheck, 'files' | 'root' | 'problems'>): TemplateCheck {
  return { ...fields, used: new Set(), reached: new Set(), stands: [] };
}
