import type { ComponentChildren } from 'preact';
import type { AnswerPath, RowQuestion, Question } from '../../assembly/index.ts';
import { WhyWeAsk } from './why-we-ask.tsx';
import { controlId, describedBy } from './question-props.ts';

interface FrameProps {
  readonly question: Question | RowQuestion;
  readonly path: AnswerPath;
  readonly problem: string | undefined;
  /** True when the question has several controls (choices, a date), which need a legend in place of a label. */
  readonly group?: boolean;
  readonly suggested?: boolean;
  readonly children: ComponentChildren;
}

/** Label, hint, "why we ask" and problem around the controls of one question. */
export function QuestionFrame({ question, path, problem, group = false, suggested = false, children }: FrameProps) {
  const id = controlId(path);
  const title = (
    <>
      {question.label}
      {question.optional ? <span class="optional"> (optional)</span> : null}
    </>
  );
  const inside = (
    <>
      {question.hint ? (
        <p class="hint" id={`${id}-hint`}>
          {question.hint}
        </p>
      ) : null}
      {question.example ? <p class="hint">For example: {question.example}</p> : null}
      <WhyWeAsk question={question} />
      {suggested ? (
        <p class="suggestion-label">
          <strong>Our suggestion.</strong> {question.default?.note ?? 'Change it as your county decides.'}
        </p>
      ) : null}
      {problem ? (
        <p class="problem" id={`${id}-problem`}>
          <span class="visually-hidden">Problem: </span>
          {problem}
        </p>
      ) : null}
      {children}
    </>
  );
  const style = `question${problem ? ' has-problem' : ''}`;
  if (!group) {
    return (
      <div class={style} data-question={path}>
        <label for={id} class="question-label">
          {title}
        </label>
        {inside}
      </div>
    );
  }
  return (
    <fieldset
      class={style}
      data-question={path}
      aria-describedby={describedBy(path, { hint: question.hint !== undefined, problem: problem !== undefined })}
    >
      <legend class="question-label">{title}</legend>
      {inside}
    </fieldset>
  );
}
