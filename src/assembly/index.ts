/**
 * The pipeline from answers to documents: pure, and the only file of this folder that others import.
 * No DOM, file system, clock or randomness below here; today's date comes in as an argument.
 */
export { assemble, type Assembled, type AssembleOptions } from './assemble.ts';
export { loadDocxRenderer } from './render/load-docx-renderer.ts';
export { loadWordFileChecks } from './render/load-word-file-checks.ts';
export { loadDraftZipper } from './render/load-draft-zipper.ts';
export type { NamedDraft } from './render/docx/zip-drafts.ts';
export { loadWordReader } from './render/load-word-reader.ts';
export { renderHtml } from './render/html/render-html.ts';
export { renderHtmlPage } from './render/load-html-page.ts';
export { renderMarkdown } from './render/markdown/render-markdown.ts';
export { renderText } from './render/text/render-text.ts';
export type { Memo } from './tree/memo.ts';
export type {
  Answer,
  AnswerPath,
  AnswerSet,
  CheckedAnswers,
  CheckResult,
  Missing,
  Problem,
  Row,
} from './answers/answer-set.ts';
export { everyProblem } from './answers/answer-schema.ts';
export { answerSetSchema, type JsonSchema } from './answers/answer-set-schema.ts';
export { blankAnswers } from './answers/blank-answers.ts';
export { checkAnswers } from './answers/check-answers.ts';
export type { CheckMemo } from './answers/check-memo.ts';
export { cleanLine, cleanLines, lengthOf } from './answers/clean-text.ts';
export { countyNames } from './answers/counties.ts';
export { formatAnswer } from './answers/format-answer.ts';
export { largestFile, parseAnswerJson, type ParsedJson } from './answers/parse-answer-json.ts';
export { parseDate } from './answers/parse-date.ts';
export {
  answerFileFormat,
  answerFileVersion,
  readAnswerFile,
  type AnswerFile,
  type ReadAnswerFile,
} from './answers/read-answer-file.ts';
export { mergeAnswers, standingChoice, type Difference, type Merged, type Side } from './answers/merge-answers.ts';
export { migrateAnswers, moveAnswers, type Migrated } from './answers/migrate-answers.ts';
export { compareVersions, type Migration, type VersionNotes } from './answers/migration.ts';
export { beginNextYear, type NextYear } from './answers/begin-next-year.ts';
export {
  answerPartFormat,
  answerPartVersion,
  isAnswerPart,
  readAnswerPart,
  type AnswerPart,
  type PartnerTask,
} from './answers/read-answer-part.ts';
export { checkedKey, isToCheck, keyToCheck } from './answers/row-to-check.ts';
export { pathAsGiven, pathAsKept } from './answers/row-paths.ts';
export { defaultAnswer } from './answers/usable-answer.ts';
export type { CitedSource, DocumentType, PrecompiledTemplates } from './document-type.ts';
export { askedQuestions } from './interview/asked-questions.ts';
export { findWarnings, type FoundWarning } from './interview/find-warnings.ts';
export { checkInterview } from './interview/check-interview.ts';
export { interviewAsText } from './interview/interview-as-text.ts';
export type { InterviewFault } from './interview/interview-fault.ts';
export { questionLabel, rowLabel, rowName, titleFieldOf } from './interview/question-label.ts';
export type {
  AskWhen,
  Basis,
  Citation,
  Interview,
  InterviewPage,
  Option,
  Question,
  QuestionOf,
  QuestionType,
  RowQuestion,
  Suggestion,
  Warning,
} from './interview/question.ts';
// A schema, for the reading of YAML alone: what nobody imports is left out of the browser's bundle.
export { interview as interviewSchema } from './interview/question.ts';
export type { Block, BlankUse, DocumentTree, Inline } from './tree/nodes.ts';
export { leaveOutNotes } from './tree/leave-out-notes.ts';
export { typographic } from './tree/typographic.ts';
export { plainText } from './tree/plain-text.ts';
export { visitBlocks, visitInlines } from './tree/visit-tree.ts';
export { precompileOptions } from './template/fill-template.ts';
export { basisNames } from './tree/basis-names.ts';
export type { AppliedRequirement } from './requirement.ts';
export { coverage, type Covered, type MetBy } from './tree/coverage.ts';
export { coverageAsText, coverageDocument } from './tree/coverage-document.ts';
export { templateDirectives } from './tree/directives/directive-names.ts';
export { helperNames } from './template/helpers.ts';
