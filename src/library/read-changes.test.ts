import { expect, test } from 'vitest';
import { parseChanges } from './read-changes.ts';

test('versions with their dates, and each item or paragraph as a note', () => {
  const text =
    '# Changes\n\nIntro.\n\n## 1.1 (July 1, 2027)\n\nSmall mending.\n\n- **Term**: longer\n  text.\n- Data: more.\n\n## 1.0\n\nFirst\nversion.\n\n## Later\n\nx\n';
  expect(parseChanges(text)).toEqual([
    { version: '1.1', date: 'July 1, 2027', notes: ['Small mending.', 'Term: longer text.', 'Data: more.'] },
    { version: '1.0', notes: ['First version.'] },
  ]);
});
