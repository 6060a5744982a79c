import { nearest } from '../content/nearest.ts';
import { checkHelperCall } from './check-helper-call.ts';
import type { Scope, Shape } from './shapes.ts';
import { report, type At } from './template-check.ts';

const unknown: Shape = { kind: 'unknown' };
const loopData: Record<string, Shape> = {
  index: { kind: 'number' },
  first: { kind: 'truth' },
  last: { kind: 'truth' },
};

/** What an expression stands for; reports names that do not exist and helpers that are called wrongly. */
export function shapeOfExpression(expression: hbs.AST.Expression, at: At): Shape {
  if (expression.type === 'PathExpression') return shapeOfPath(expression as hbs.AST.PathExpression, at);
  if (expression.type === 'SubExpression') {
    const { path, params, loc } = expression as hbs.AST.SubExpression;
    return checkHelperCall((path as hbs.AST.PathExpression).original, params, loc.start.line, at);
  }
  if (expression.type === 'NumberLiteral') return { kind: 'number' };
  return { kind: expression.type === 'BooleanLiteral' ? 'truth' : 'text' };
}

function shapeOfPath(path: hbs.AST.PathExpression, at: At): Shape {
  const line = path.loc.start.line;
  const parts = path.parts.map(String);
  if (path.data) {
    const [name = '', ...rest] = parts;
    if (name === 'root') return follow(rest, at.check.root, path, at);
    const shape = loopData[name];
    if (!shape) report(at, line, `There is no "@${name}"`, 'Use @index, @first, @last or @root');
    return shape ?? unknown;
  }
  const scope = at.scopes[path.depth];
  if (!scope) {
    report(
      at,
      line,
      `"${path.original}" leads out of the document`,
      'A clause that is put into a row reaches outside it with "@root.", not with "../"',
    );
    return unknown;
  }
  return follow(parts, scope, path, at);
}

function follow([name = '', ...rest]: readonly string[], scope: Scope, path: hbs.AST.PathExpression, at: At): Shape {
  const line = path.loc.start.line;
  const shape = scope.names.get(name);
  if (!shape) {
    report(
      at,
      line,
      name === '' ? `"${path.original}" names no answer` : `${scope.lacks} "${name}"`,
      cureFor(name, scope, at),
    );
    return unknown;
  }
  at.check.used.add(scope.owner ? `${scope.owner}.${name}` : name);
  if (rest.length === 0) return shape;
  if (shape.kind === 'row') return followField(rest, shape, path, at);
  report(
    at,
    line,
    `"${name}" has no parts, so "${path.original}" means nothing`,
    shape.kind === 'list' ? `Go through its rows: {{#each ${name}}}` : `Write {{${name}}}`,
  );
  return unknown;
}

function followField(
  [name = '', ...rest]: readonly string[],
  shape: Shape & { kind: 'row' },
  path: hbs.AST.PathExpression,
  at: At,
): Shape {
  const field = shape.fields.find(({ id }) => id === name);
  if (!field || rest.length > 0) {
    const hint = nearest(
      name,
      shape.fields.map(({ id }) => id),
    );
    report(
      at,
      path.loc.start.line,
      `"${shape.question.id}" has no "${[name, ...rest].join('.')}"`,
      hint.trim() || 'Its fields are in templates/_shared/party.yaml',
    );
    return unknown;
  }
  at.check.used.add(`party.${name}`);
  return { kind: 'answer', question: field };
}

function cureFor(name: string, scope: Scope, { check }: At): string {
  const hint = nearest(name, [...scope.names.keys()]).trim();
  if (hint) return hint;
  if (scope !== check.root && check.root.names.has(name)) return `Write "@root.${name}" to reach outside the row`;
  if (scope !== check.root) return `It has: ${[...scope.names.keys()].join(', ')}`;
  return 'The questions are in questions.yaml';
}
