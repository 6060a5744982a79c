import { useState } from 'preact/hooks';
import { controlId, type QuestionProps } from './question-props.ts';
import { QuestionFrame } from './question-frame.tsx';
import { joinDate, splitDate, wholeDate, type DateParts } from './date-parts.ts';

const boxes: readonly { readonly part: keyof DateParts; readonly label: string; readonly width: string }[] = [
  { part: 'month', label: 'Month', width: 'month' },
  { part: 'day', label: 'Day', width: 'tiny' },
  { part: 'year', label: 'Year', width: 'short' },
];

/** A date in three boxes, month first as Americans write it; month names are understood. */
export function DateBoxes({ question, path, value, problem, readOnly, change }: QuestionProps<'date'>) {
  // While someone types, the boxes show what was typed ("July", "07") and not its stored form.
  const [typing, setTyping] = useState<{ readonly stored: unknown; readonly parts: DateParts }>();
  const parts = typing && typing.stored === (value ?? null) ? typing.parts : splitDate(value);
  const put = (next: DateParts): void => {
    const stored = joinDate(next);
    setTyping({ stored, parts: next });
    change(path, stored);
  };
  // Only when the box is left: "6/1/20" may be on its way to "6/1/2026".
  const leave = (text: string): void => {
    const whole = wholeDate(text);
    if (whole) put(whole);
  };
  return (
    <QuestionFrame question={question} path={path} problem={problem} group>
      <div class="date-boxes">
        {boxes.map(({ part, label, width }, index) => {
          const id = index === 0 ? controlId(path) : `${controlId(path)}-${part}`;
          return (
            <span class="date-part" key={part}>
              <label for={id}>{label}</label>
              <input
                id={id}
                class={`box box-${width}`}
                type="text"
                inputMode={part === 'month' ? 'text' : 'numeric'}
                autocomplete="off"
                readOnly={readOnly}
                value={parts[part]}
                aria-invalid={problem ? true : undefined}
                onInput={(event) => put({ ...parts, [part]: event.currentTarget.value })}
                onChange={(event) => leave(event.currentTarget.value)}
              />
            </span>
          );
        })}
      </div>
    </QuestionFrame>
  );
}
