import type { TextDirective } from 'mdast-util-directive';
import type { ConvertContext } from '../convert-context.ts';
import { convertInlines } from '../convert-inlines.ts';
import type { Inline } from '../nodes.ts';

type Handler = (node: TextDirective, context: ConvertContext) => readonly Inline[];

/** Directives inside a line, by name. */
export const textDirectives = {
  answer: ({ attributes }, { answer }) => {
    const inline = answer({
      at: attributes?.at ?? '',
      as: attributes?.as ?? undefined,
      option: attributes?.option ?? undefined,
      start: attributes?.start ?? undefined,
    });
    return inline ? [inline] : [];
  },
  box: () => [{ type: 'checkBox', checked: false }],
  cite: ({ children, attributes }, { cite }) => [cite(keyIn(children), attributes?.at ?? undefined)],
  here: (_, { fault }) => {
    fault('":here" must be the first thing in a numbered paragraph.');
    return [];
  },
  // What a reference prints is only known once everything is numbered.
  ref: ({ attributes }) => [
    {
      type: 'reference',
      to: attributes?.to ?? '',
      text: '',
      number: attributes?.as === 'number' ? 'only' : '',
      kind: 'section',
    },
  ],
  term: ({ children }, context) => [{ type: 'definedTerm', children: convertInlines(children, context) }],
} satisfies Record<string, Handler>;

function keyIn(children: TextDirective['children']): string {
  return children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .trim();
}
