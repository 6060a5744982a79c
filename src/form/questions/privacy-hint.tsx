import type { Value } from './question-props.ts';
import { looksLikeAChildsData } from './looks-like-a-childs-data.ts';

/** A soft warning below free text that looks as if it were about a child. It blocks nothing and sends nothing. */
export function PrivacyHint({ value }: { readonly value: Value }) {
  const found = typeof value === 'string' ? looksLikeAChildsData(value) : undefined;
  return (
    <p class="privacy-warning" role="status">
      {found ? `This looks like ${found}. Please name agencies and roles only, never a child or a family.` : null}
    </p>
  );
}
