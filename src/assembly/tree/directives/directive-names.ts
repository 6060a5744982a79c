import { containerDirectives } from './container-directives.ts';
import { leafDirectives } from './leaf-directives.ts';
import { textDirectives } from './text-directives.ts';

/** The directives that a template may use, by the number of colons before them. `:answer` is only written by filling in. */
export const templateDirectives = {
  1: Object.keys(textDirectives).filter((name) => name !== 'answer'),
  2: [...Object.keys(leafDirectives), 'table', 'coverage-table'],
  3: Object.keys(containerDirectives),
} as const satisfies Record<number, readonly string[]>;
