/** The conditions of a template by line: each names a block and its side ("{{#if}}" or "{{else}}") that a line stands in. */
export function branchesOf(program: hbs.AST.Program, id: string): (line: number) => ReadonlySet<string> {
  const ranges: { from: number; to: number; branch: string }[] = [];
  const collect = (inside: hbs.AST.Program | undefined): void => {
    for (const statement of inside?.body ?? []) {
      if (statement.type !== 'BlockStatement') continue;
      const block = statement as hbs.AST.BlockStatement;
      const sides = { then: block.program, else: block.inverse as hbs.AST.Program | undefined };
      for (const [side, part] of Object.entries(sides)) {
        const [first, last] = [part?.body[0], part?.body.at(-1)];
        if (first && last) {
          ranges.push({
            from: first.loc.start.line,
            to: last.loc.end.line,
            branch: `${id}:${block.loc.start.line}:${block.loc.start.column}:${side}`,
          });
        }
        collect(part);
      }
    }
  };
  collect(program);
  return (line) => new Set(ranges.filter(({ from, to }) => from <= line && line <= to).map(({ branch }) => branch));
}
