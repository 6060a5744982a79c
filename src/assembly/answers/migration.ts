/** What one version of a document type changed in its questions, as plain data: an entry of migrations.yaml. */
export interface Migration {
  /** The version that made the change. */
  readonly version: string;
  /** Ids of questions, or "list.field", that are new. */
  readonly added: readonly string[];
  /** Old name to new name: of a question, or of a field as "list.field". */
  readonly renamed: Readonly<Record<string, string>>;
  /** Per question or "list.field": old option value to new one, or null when there is none. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  /** Ids of questions, or "list.field", that are gone, each with the reason in a sentence. */
  readonly removed: Readonly<Record<string, string>>;
}

/** What one version changed in the text, clause by clause: a part of changes.md. */
export interface VersionNotes {
  readonly version: string;
  /** "November 21, 2026", where it is given. */
  readonly date?: string;
  readonly notes: readonly string[];
}

/** Compares versions by their numbers: negative when the first is the older one. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  for (let part = 0; part < 3; part += 1) {
    const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
