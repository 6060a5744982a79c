import type { TrainingModule } from '../../../library/competencies/training-module.ts';

/** Takes a module; gives the keys of the sources that it cites, in the order of its page. */
export function citedInModule({
  length,
  objectives,
  verified,
  refresher,
  owners,
  facilitator,
}: TrainingModule): string[] {
  return [
    ...length.flatMap(({ cites }) => cites),
    ...objectives.flatMap(({ cites }) => cites ?? []),
    ...verified.flatMap(({ cites }) => cites),
    ...(refresher?.cites ?? []),
    ...owners.map(({ source }) => ({ source })),
    ...(facilitator.cites ?? []),
  ].map(({ source }) => source);
}
