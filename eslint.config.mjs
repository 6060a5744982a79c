import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { boundaries } from './src/testing/lint/boundaries.ts';
import { purity } from './src/testing/lint/purity.ts';

const tests = ['**/*.test.{ts,tsx}', '**/*.bench.ts', 'src/testing/**', 'src/form/testing/**'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'drafts/', 'coverage/', 'content/', 'templates/']),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Plain reading matters more than a shorter form.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // A type alias says "one of" or "the output of"; an interface says what a thing has.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // The index-signature rule of the compiler asks for ['name'] where this one asks for .name.
      '@typescript-eslint/dot-notation': 'off',
      // `{ [questionId: string]: … }` names its keys; Record cannot.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250 }],
      eqeqeq: 'error',
      'no-undef': 'off', // the compiler sees to it
      'no-console': 'off',
    },
  },
  { files: tests, rules: { 'max-lines': ['error', { max: 300 }], '@typescript-eslint/no-non-null-assertion': 'off' } },
  ...boundaries(tests),
  ...purity(tests),
);
