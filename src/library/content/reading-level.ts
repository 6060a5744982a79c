import type { Nodes, Root } from 'mdast';

/** Marks that print a citation, a label or a list from the data, and are no part of a sentence. */
const notProse: readonly string[] = ['cite', 'basis', 'requirement'];
/** Fewer words than this in a cell or an item are an entry, not a sentence: "35", "law", "the same nine". */
const shortestSentence = 6;

/** Takes a page's body and gives its sentences: of paragraphs, items and cells, without headings, code, citations and labels. */
export function sentencesOf(root: Root): string[] {
  const blocks: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'heading' || node.type === 'code' || node.type === 'html') return;
    if (node.type === 'paragraph' || node.type === 'tableCell') blocks.push(proseOf(node));
    else if ('children' in node)
      for (const child of node.type === 'table' ? node.children.slice(1) : node.children) visit(child);
  };
  visit(root);
  return blocks
    .flatMap((block) => block.split(/(?<=[.?!][”"’)]*)\s+/))
    .filter((sentence) => wordsOf(sentence).length >= shortestSentence);
}

function proseOf(node: Nodes): string {
  if (node.type === 'textDirective' && notProse.includes(node.name)) return '';
  if (node.type === 'inlineCode') return 'code';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(proseOf).join('') : '';
}

/**
 * Takes sentences and gives their Flesch-Kincaid grade (Kincaid and others, 1975). A legal term counts as a word of two
 * syllables, since a writer cannot choose a shorter one; a number or a section counts as one.
 */
export function gradeOf(sentences: readonly string[], legalTerms: ReadonlySet<string>): number {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce(
    (sum, word) => sum + Math.min(syllablesOf(word), legalTerms.has(word) ? 2 : Infinity),
    0,
  );
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function wordsOf(sentence: string): string[] {
  return (
    sentence
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9$][a-z0-9'$.,/()]*[a-z0-9)]|[a-z0-9]/g) ?? []
  );
}

/** Counts groups of vowels, without a silent e or ed at the end: right for nearly all English words. */
function syllablesOf(word: string): number {
  if (/\d/.test(word)) return 1;
  const sounded = word
    .replace(/'s$/, '')
    .replace(/(?<=[^aeiouy](?:[^l]|l(?=es)))es?$|(?<=[^td])ed$|(?<=[^aeiouyl])e$/, '');
  return Math.max(1, sounded.match(/[aeiouy]+/g)?.length ?? 0);
}
