// Titles are questions, and these are in most of them. The search also cuts words to their stems, so that without this
// "CANS", a tool, would lead to "Where can a young person stay?"
const inEveryQuestion =
  /\b(?:can|do|does|did|should|must|may|is|are|was|be|what|which|who|whom|where|when|how|we|our|us|a|an|the)\b/gi;

/** Takes a page's title and the words by which readers look for it; gives what the search weighs as the page's subject. */
export function searchSubject(title: string, searchFor: readonly string[] = []): string {
  return [title.replaceAll(inEveryQuestion, ' ').replaceAll(/\s+/g, ' ').trim(), ...searchFor].join('. ');
}
