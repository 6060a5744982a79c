/**
 * The pipeline from answers to documents: pure, and the only file of this folder that others import.
 * No DOM, file system, clock or randomness below here; today's date comes in as an argument.
 */
export { assemble, type Assembled, type AssembleOptions } from './assemble.ts';
export { renderHtml } from './render/html/render-html.ts';
export { renderMarkdown } from './render/markdown/render-markdown.ts';
export { renderText } from './render/text/render-text.ts';
export { createMemo, type Memo } from './tree/memo.ts';
export type { Answer, AnswerPath, AnswerSet, Problem, Row } from './answers/answer-set.ts';
export type { CitedSource, DocumentType, PrecompiledTemplates } from './document-type.ts';
export type { AskWhen, Basis, Citation, Interview, InterviewPage, Option, Question, QuestionOf, QuestionType, RowQuestion, Suggestion } from './interview/question.ts';
export type { Block, BlankUse, DocumentTree, Inline } from './tree/nodes.ts';
export { precompileOptions } from './template/fill-template.ts';
