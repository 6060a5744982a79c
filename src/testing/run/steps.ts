/** One step of `npm test`. */
export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** True for a Vitest run, whose single tests are counted. */
  readonly vitest?: true;
  /** Steps that must have passed, or this one cannot tell anything. */
  readonly after?: readonly string[];
}

/** Everything that is checked, quick steps first. */
export const steps: readonly Step[] = [
  { name: 'lock', command: ['node', 'scripts/check-lock.ts'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'types', command: ['astro', 'check'] },
  { name: 'unit', command: ['vitest', 'run', '--project', 'unit'], vitest: true },
  { name: 'templates', command: ['node', 'scripts/check-templates.ts'] },
  { name: 'content', command: ['node', 'scripts/check-content.ts'] },
  { name: 'build', command: ['astro', 'build'] },
  { name: 'links', command: ['node', 'scripts/check-links.ts'], after: ['build'] },
  { name: 'browser', command: ['vitest', 'run', '--project', 'browser*'], vitest: true, after: ['build'] },
];
