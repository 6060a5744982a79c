import type { ContentProblem } from '../../content/content-problem.ts';
import { codedEntries } from '../coded-entries.ts';
import type { CompetencyContent } from '../read-competencies.ts';

/** Takes the content; gives a problem for each published code or address that has gone, changed or was never registered. */
export function checkPublishedAddresses(content: CompetencyContent): ContentProblem[] {
  const {
    value: { addresses, count },
    path,
    lineOf,
  } = content.addresses;
  const coded = codedEntries(content);
  const codes = addresses.map(({ code }) => code);
  const current = addresses.filter(({ replacedBy }) => !replacedBy).map(({ address }) => address);
  const registered = addresses.flatMap((entry, index) => {
    const line = lineOf(['addresses', index]);
    const made = coded.find(({ code }) => code === entry.code);
    const say = (problem: string, cure: string): ContentProblem => ({ path, line, problem, cure });
    return [
      ...(codes.indexOf(entry.code) < index ? [say(`"${entry.code}" is registered twice`, 'Keep the older line')] : []),
      ...(entry.replacedBy && !codes.includes(entry.replacedBy)
        ? [
            say(
              `"${entry.code}" is replaced by "${entry.replacedBy}", which is not registered`,
              'Register it, or mend the code',
            ),
          ]
        : []),
      ...(!made && !entry.replacedBy
        ? [
            say(
              `"${entry.code}" was published and is gone`,
              'Restore it, mark it "retired" in its file, or name what stands in its place under "replacedBy"',
            ),
          ]
        : []),
      ...(made && made.address !== entry.address
        ? [
            say(
              `"${entry.code}" was promised at ${entry.address} and is now at ${made.address}`,
              `Write the new address here, and "movedFrom: [${entry.address}]"`,
            ),
          ]
        : []),
      ...(entry.movedFrom ?? [])
        .filter((old) => current.includes(old))
        .map((old) =>
          say(`${old} is both an old and a present address`, 'An address is never given to something else'),
        ),
    ];
  });
  const unregistered = coded
    .filter(({ code }) => !codes.includes(code))
    .map(({ code, address, path: at, line }) => ({
      path: at,
      line,
      problem: `"${code}" is not registered`,
      cure: `Add it to content/published-addresses.yaml with the address ${address}, and raise "count"`,
    }));
  const miscounted =
    count === addresses.length
      ? []
      : [
          {
            path,
            line: lineOf(['count']),
            problem: `"count" says ${count} and there are ${addresses.length} lines`,
            cure: 'Restore lines that were removed; raise the number for lines that were added',
          },
        ];
  return [...registered, ...unregistered, ...miscounted];
}
