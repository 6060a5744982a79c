import type { ComponentType } from 'preact';
import type { QuestionType } from '../../assembly/index.ts';
import { ChoiceButtons } from './choice-buttons.tsx';
import { ChoicesBoxes } from './choices-boxes.tsx';
import { CountyBox } from './county-box.tsx';
import { ListRows } from '../lazy-parts.ts';
import { DateBoxes } from './date-boxes.tsx';
import { LongTextBox } from './long-text-box.tsx';
import { PartyBoxes } from './party-boxes.tsx';
import type { QuestionProps } from './question-props.ts';
import { TextBox } from './text-box.tsx';

/** The component for each question type; the compiler finds a type that has none. */
const components = {
  text: TextBox,
  longText: LongTextBox,
  number: TextBox,
  yesNo: ChoiceButtons,
  choice: ChoiceButtons,
  choices: ChoicesBoxes,
  date: DateBoxes,
  email: TextBox,
  phone: TextBox,
  county: CountyBox,
  party: PartyBoxes,
  list: ListRows,
} satisfies { [T in QuestionType]: ComponentType<QuestionProps<T>> };

/** Shows one question of any type. */
export function QuestionOnScreen(props: QuestionProps) {
  const Component = components[props.question.type] as ComponentType<QuestionProps>;
  return <Component {...props} />;
}
