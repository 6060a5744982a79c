import type { Interview } from './interview/question.ts';
import type { Migration, VersionNotes } from './answers/migration.ts';
import type { PartWords } from './tree/part-words.ts';
import type { AppliedRequirement } from './requirement.ts';

/** A document type once its folder has been read and checked: everything that assembling a draft needs, as plain data. */
export interface DocumentType {
  /** Folder name: "mou". */
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly purpose: string;
  /** Its place among the document types. */
  readonly order?: number | undefined;
  /** Who signs it, what law asks for it, how long it takes: for the drafting hub. */
  readonly about: DocumentAbout;
  readonly version: string;
  readonly status: 'draft' | 'published';
  /** "YYYY-MM-DD" */
  readonly reviewed: string;
  /** What its parts are called where they are cited; without it they are sections and exhibits. */
  readonly words?: PartWords | undefined;
  readonly interview: Interview;
  /** Questions that only other document types ask: one set of answers serves them all, so these are no mistakes in it. */
  readonly otherQuestions?: readonly string[];
  /** Handlebars templates, precompiled: the body and its clauses by name. */
  readonly templates: PrecompiledTemplates;
  /** The sources that the document or its interview cites, by key. */
  readonly sources: Readonly<Record<string, CitedSource>>;
  /** The legal duties that apply to it, in the order of the checklist. */
  readonly requirements: readonly AppliedRequirement[];
  /** How older answers are read, from migrations.yaml. */
  readonly migrations: readonly Migration[];
  /** What each version changed in the text, from changes.md, the newest first. */
  readonly changes: readonly VersionNotes[];
}

export interface DocumentAbout {
  readonly signedBy: string;
  readonly askedForBy: string;
  readonly takes: string;
  readonly differs: string;
}

/** What `Handlebars.precompile` gives, evaluated. */
export type TemplateSpec = object;

export interface PrecompiledTemplates {
  readonly document: TemplateSpec;
  readonly clauses: Readonly<Record<string, TemplateSpec>>;
}

/** As much of a source as a citation prints. */
export interface CitedSource {
  /** "Welfare and Institutions Code section 16524.8" */
  readonly title: string;
  /** "WIC 16524.8" */
  readonly short: string;
  readonly url?: string;
}
