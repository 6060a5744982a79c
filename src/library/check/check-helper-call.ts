import type { RowQuestion } from '../../assembly/index.ts';
import { nearest } from '../content/nearest.ts';
import { shapeOfExpression } from './shape-of-expression.ts';
import type { Shape } from './shapes.ts';
import { report, type At } from './template-check.ts';

interface Call {
  readonly name: string;
  readonly params: readonly hbs.AST.Expression[];
  readonly first: Shape;
  readonly line: number;
  readonly at: At;
}

type Check = (call: Call) => Shape;

const truth: Shape = { kind: 'truth' };
const text: Shape = { kind: 'text' };

const checks: Record<string, Check> = {
  is: (call) => {
    if (questionOf(call.first)?.type === 'choices')
      complain(call, `(is …) compares one answer, and "${questionOf(call.first)?.id}" is several`, 'Use (has …)');
    return compare(call, [questionOf(call.first)]);
  },
  has: (call) => compare(call, [questionOf(call.first)]),
  not: () => truth,
  and: (call) => (call.params.slice(1).forEach((param) => shapeOfExpression(param, call.at)), truth),
  or: (call) => (call.params.slice(1).forEach((param) => shapeOfExpression(param, call.at)), truth),
  where: (call) => {
    const { first, params } = call;
    if (first.kind !== 'list') return wrongKind(call, 'the rows of a list');
    const names =
      literal(params[1])
        ?.split('|')
        .map((name) => name.trim()) ?? [];
    compare(
      { ...call, params: params.slice(1) },
      names.map((name) => fieldOf(name, first, call)),
    );
    return first;
  },
  count: (call) => {
    const countable = call.first.kind === 'list' || questionOf(call.first)?.type === 'choices';
    return countable ? { kind: 'number' } : wrongKind(call, 'a list');
  },
  words: (call) => {
    const fits = call.first.kind === 'number' || questionOf(call.first)?.type === 'number';
    return fits ? text : wrongKind(call, 'a number');
  },
  date: (call) => (questionOf(call.first)?.type === 'date' ? text : wrongKind(call, 'a date')),
  series: (call) => {
    if (questionOf(call.first)?.type === 'choices') return text;
    if (call.first.kind !== 'list') return wrongKind(call, 'a list, or a "choices" answer');
    const name = literal(call.params[1]);
    if (name === undefined)
      complain(
        call,
        '(series …) of a list needs the name of a field',
        `Write it in quotation marks, for example {{series ${call.first.question.id} "${call.first.fields[0]?.id}"}}`,
      );
    else fieldOf(name, call.first, call);
    return text;
  },
};

/** Checks a call of one of the ten helpers; gives what it stands for. */
export function checkHelperCall(name: string, params: readonly hbs.AST.Expression[], line: number, at: At): Shape {
  const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
  if (!check) {
    const cure = nearest(name, Object.keys(checks)).trim() || `The helpers are: ${Object.keys(checks).join(', ')}`;
    report(at, line, `There is no helper "${name}"`, cure);
    return { kind: 'unknown' };
  }
  const [param] = params;
  if (!param) {
    report(at, line, `"${name}" is written without an answer`, 'templates/README.md shows each helper');
    return { kind: 'unknown' };
  }
  const first = shapeOfExpression(param, at);
  return first.kind === 'unknown' ? first : check({ name, params, first, line, at });
}

/** Compared values must be options of one of the questions, where they have options. */
function compare(call: Call, questions: readonly (RowQuestion | undefined)[]): Shape {
  const options = questions.flatMap((question) =>
    question && 'options' in question ? question.options.map(({ value }) => value) : [],
  );
  const [question] = questions;
  for (const param of options.length > 0 ? call.params.slice(1) : []) {
    const value = literal(param);
    if (value === undefined || options.includes(value)) continue;
    const cure = nearest(value, options).trim() || `Its values are: ${options.slice(0, 12).join(', ')}`;
    complain(call, `"${value}" is not an option of "${question?.id}"`, cure);
  }
  const truthful = question?.type === 'yesNo' && call.params.slice(1).some((param) => param.type !== 'BooleanLiteral');
  if (truthful)
    complain(call, `"${question.id}" is answered yes or no`, 'Compare it with true or false, without quotation marks');
  return truth;
}

function fieldOf(name: string, list: Shape & { kind: 'list' }, call: Call): RowQuestion | undefined {
  const field = list.fields.find(({ id }) => id === name);
  const ids = list.fields.map(({ id }) => id);
  if (!field)
    complain(
      call,
      `A row of "${list.question.id}" has no "${name}"`,
      nearest(name, ids).trim() || `It has: ${ids.join(', ')}`,
    );
  const party = list.question.type === 'list' && list.question.of === 'party';
  call.at.check.used.add(`${party ? 'party' : list.question.id}.${name}`);
  return field;
}

function questionOf(shape: Shape): RowQuestion | undefined {
  return shape.kind === 'answer' ? shape.question : undefined;
}

function literal(expression: hbs.AST.Expression | undefined): string | undefined {
  return expression?.type === 'StringLiteral' ? (expression as hbs.AST.StringLiteral).value : undefined;
}

function wrongKind(call: Call, wanted: string): Shape {
  complain(call, `"${call.name}" needs ${wanted}`, 'templates/README.md shows what each helper takes');
  return { kind: 'unknown' };
}

function complain({ at, line }: Call, problem: string, cure: string): void {
  report(at, line, problem, cure);
}
