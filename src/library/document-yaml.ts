import { z } from 'zod';

const sentence = z.string().min(1);
const partWord = z.string().regex(/^[A-Z][a-z]+$/, 'Write one word with a capital letter, for example Part');

/** The shape of document.yaml: what a document type is, for the page on which people choose one. */
export const documentYaml = z.strictObject({
  title: sentence.describe('Full title, for example "Memorandum of Understanding"'),
  shortTitle: sentence.max(60).describe('Title in the running header of a draft'),
  purpose: sentence.describe('What the document does, in one sentence'),
  order: z
    .int()
    .positive()
    .optional()
    .describe('Place among the document types; those without one come after, in order of their titles'),
  version: z.string().regex(/^\d+\.\d+(\.\d+)?$/, 'Write numbers with stops, in quotation marks, for example "1.0"'),
  status: z.enum(['draft', 'published']).describe('A draft is shown with a warning'),
  reviewed: z.iso
    .date('Write a date, for example 2026-11-21')
    .describe('The day on which it was last held against its sources'),
  words: z
    .strictObject({
      section: partWord.describe('What a numbered clause is called where it is cited: Part gives "Part 7"'),
      exhibit: partWord.describe('What an exhibit is called: Appendix gives "Appendix A"'),
    })
    .optional()
    .describe('What the parts of the document are called; without it they are Section and Exhibit'),
  about: z.strictObject({
    signedBy: sentence.describe('Who signs it'),
    askedForBy: sentence.describe('What law or guidance asks for it'),
    takes: sentence.describe('How long the interview takes'),
    differs: sentence.describe('How it differs from the other document types'),
  }),
});
