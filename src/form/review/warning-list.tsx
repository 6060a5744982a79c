import { useMemo } from 'preact/hooks';
import { findWarnings, pathAsGiven, questionLabel, type CheckResult, type Interview } from '../../assembly/index.ts';
import { Findings } from './findings.tsx';

/** What a careful reader would ask about. It holds nothing up. */
export function WarningList({ interview, check }: { readonly interview: Interview; readonly check: CheckResult }) {
  const warnings = useMemo(() => findWarnings(interview, check.answers), [interview, check]);
  return (
    <Findings
      title="Worth a second look"
      hint="Your county may have its reasons. None of these holds up the download."
      findings={warnings.map(({ at, sentence }) => ({
        at: pathAsGiven(at, check.asGiven.keptRows),
        text: sentence,
        question: questionLabel(interview, at, check.answers.values),
      }))}
    />
  );
}
