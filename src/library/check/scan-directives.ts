/** A directive as it stands in a template. */
export interface FoundDirective {
  /** Three stands for more, too: a container that holds another has one colon more than it. */
  readonly colons: 1 | 2 | 3;
  readonly name: string;
  readonly line: number;
  /** The text in square brackets. */
  readonly label: string;
  /** The key, written {#key}. */
  readonly key: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A line of colons that closes a container. */
export interface FoundClosing {
  readonly closes: true;
  readonly line: number;
}

// Stands for a {{…}} whose value is not known here.
const hole = '\u0001';
const directive = /(?<![:\\])(:+)([a-zA-Z][\w-]*)(\[(?:[^[\]]|\[[^\]]*\])*\])?(\{[^}\n]*\})?/g;

/** Every directive and every closing line of a template, in order. Keys and values that depend on an answer are left out. */
export function scanDirectives(template: string): readonly (FoundDirective | FoundClosing)[] {
  return withoutMustaches(template)
    .split('\n')
    .flatMap((text, index) => scanLine(text, index + 1));
}

function scanLine(text: string, line: number): (FoundDirective | FoundClosing)[] {
  if (/^\s*:{3,}\s*$/.test(text)) return [{ closes: true, line }];
  return [...text.matchAll(directive)].flatMap((match): FoundDirective[] => {
    const [, colons = '', name = '', label = '', written = ''] = match;
    const startsLine = text.slice(0, match.index).trim() === '';
    // Two or three colons in the middle of a line are only text.
    if (colons.length > 1 && !startsLine) return [];
    const { key, attributes } = readAttributes(written.slice(1, -1));
    return [
      { colons: Math.min(colons.length, 3) as 1 | 2 | 3, name, line, label: label.slice(1, -1), key, attributes },
    ];
  });
}

function readAttributes(written: string): Pick<FoundDirective, 'key' | 'attributes'> {
  const known = (value: string | undefined) => (value?.includes(hole) ? undefined : value);
  const pairs = [...written.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|(\S+))/g)].flatMap(([, name = '', ...values]) => {
    const value = known(values.find((one) => one !== undefined));
    return value === undefined ? [] : [[name, value] as const];
  });
  return { key: known(/(?:^|\s)#([^\s"]+)/.exec(written)?.[1]), attributes: Object.fromEntries(pairs) };
}

/** The same lines with each {{…}} replaced by a hole of one line's width. */
function withoutMustaches(template: string): string {
  return template.replaceAll(
    /\{\{!--[^]*?--\}\}|\{\{[^]*?\}\}/g,
    (mustache) => hole + mustache.replaceAll(/[^\n]/g, ''),
  );
}
