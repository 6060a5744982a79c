/** One legal duty that applies to a document type, as plain data: from content/requirements. */
export interface AppliedRequirement {
  readonly key: string;
  readonly title: string;
  /** The duty in one plain sentence. */
  readonly duty: string;
  /** "WIC 16524.8(a)(1); AB 1227 (2017)" */
  readonly citation: string;
  /** "all counties", or "counties in the CSEC Program". */
  readonly binds: string;
  /** Ids of the questions whose answers decide whether the text that meets it stands in the draft. */
  readonly decidedBy: readonly string[];
  /** Whether the law behind it was read in part or in summaries only. */
  readonly partlyRead?: true;
}
