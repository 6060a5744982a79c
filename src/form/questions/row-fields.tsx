import { useContext } from 'preact/hooks';
import type { Answer, AnswerPath, RowQuestion } from '../../assembly/index.ts';
import { QuestionOnScreen } from './question-on-screen.tsx';
import { FormView } from '../form-view.ts';
import type { Value } from './question-props.ts';

interface RowFieldsProps {
  readonly fields: readonly RowQuestion[];
  /** Path of the row: "parties.3" or "leadParty". */
  readonly path: AnswerPath;
  readonly row: unknown;
  readonly readOnly: boolean;
  readonly change: (path: AnswerPath, value: Answer | null) => void;
}

/** The questions of one row that are asked now, given its other answers. */
export function RowFields({ fields, path, row, readOnly, change }: RowFieldsProps) {
  const { asked, problems } = useContext(FormView);
  const answers = (typeof row === 'object' && row !== null ? row : {}) as Readonly<Record<string, Value>>;
  return (
    <>
      {fields
        .filter((field) => asked.has(`${path}.${field.id}`))
        .map((field) => (
          <QuestionOnScreen
            key={field.id}
            question={field}
            path={`${path}.${field.id}`}
            value={answers[field.id]}
            problem={problems.get(`${path}.${field.id}`)}
            readOnly={readOnly}
            change={change}
          />
        ))}
    </>
  );
}
