import { describe, expect, it } from 'vitest';
import { draftOf } from '../../testing/sample-document.ts';

const header = (document: string): string => draftOf({ document }).tree.shortTitle;

// The sample's document type has the title "Sample" and the short title "Sample".
describe('completeTree', () => {
  it('names the document on every page as its title does, where a county calls it something else', () => {
    expect(header('# Memorandum of Agreement\n\nText.')).toBe('Memorandum of Agreement');
  });

  it('uses the short title where the title only adds to it, or is missing', () => {
    expect(header('# Amended and Restated Sample\n\nText.')).toBe('Sample');
    expect(header('Text.')).toBe('Sample');
  });
});
