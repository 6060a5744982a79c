/** What a document type calls its parts where they are cited: "Section 7" and "Exhibit A", or "Part 7" and "Appendix A". */
export interface PartWords {
  readonly section: string;
  readonly exhibit: string;
}

/** The words of an agreement, for a document type that says nothing else. */
export const usualPartWords: PartWords = { section: 'Section', exhibit: 'Exhibit' };
