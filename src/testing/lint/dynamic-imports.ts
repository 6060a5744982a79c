import type { Rule } from 'eslint';

/** A lint rule for `import('…')`, which `no-restricted-imports` does not look at. Option: rows of pattern and reason. */
export const dynamicImports: Rule.RuleModule = {
  meta: { type: 'problem', schema: [{ type: 'array' }] },
  create: (context) => {
    const rows = context.options[0] as readonly (readonly [regex: string, because: string])[];
    return {
      ImportExpression(node) {
        const source = node.source.type === 'Literal' ? String(node.source.value) : '';
        const row = rows.find(([regex]) => new RegExp(regex, 'u').test(source));
        if (row) context.report({ node, message: `'${source}' import is restricted. ${row[1]}` });
      },
    };
  },
};
