import type { Linter } from 'eslint';

/** What src/assembly must not touch, so that the same answers on the same date give the same bytes, in any browser. */
const globals = [
  'document',
  'window',
  'localStorage',
  'sessionStorage',
  'navigator',
  'location',
  'fetch',
  'process',
  'setTimeout',
  'setInterval',
];
const syntax = [
  [
    'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    'No clock in src/assembly: the date comes in as an argument.',
  ],
  [
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'No clock in src/assembly: the date comes in as an argument.',
  ],
  ['CallExpression[callee.name="Date"]', 'No clock in src/assembly: the date comes in as an argument.'],
  ['MemberExpression[object.name="performance"]', 'No clock in src/assembly: measure in scripts/ or src/form.'],
  [
    'MemberExpression[object.name="Math"][property.name="random"]',
    'No randomness in src/assembly: the same answers must give the same bytes.',
  ],
  [
    'MemberExpression[object.name="crypto"]',
    'No randomness in src/assembly: the same answers must give the same bytes.',
  ],
];

/** Gives the configuration objects; `tests` are the files to which this does not apply. */
export function purity(tests: string[]): Linter.Config[] {
  return [
    {
      name: 'src/assembly is pure',
      files: ['src/assembly/**/*.ts'],
      ignores: tests,
      rules: {
        'no-restricted-globals': [
          'error',
          ...globals.map((name) => ({ name, message: `src/assembly is pure: it may not use "${name}".` })),
        ],
        'no-restricted-syntax': ['error', ...syntax.map(([selector, message]) => ({ selector, message }))],
      },
    },
  ];
}
