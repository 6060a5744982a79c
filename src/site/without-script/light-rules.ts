/** How a built style sheet asks for the light look, with or without quotes. */
const light = /\[data-theme=(["']?)light\1\]/g;

/**
 * Takes a built style sheet; gives the rules of its light look as rules for a page on which no script has set a look (it is
 * built as dark), each inside the layers and conditions that it stands in.
 */
export function lightRules(css: string): string {
  const around: string[] = [];
  let rules = '';
  // Each piece ends where a block begins or ends.
  for (const [, text = '', end] of css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]*)([{}])/g)) {
    if (end === '{') {
      around.push(text.slice(text.lastIndexOf(';') + 1).trim());
      continue;
    }
    const [selector, ...outside] = [around.pop() ?? '', ...around.toReversed()];
    const forLight = selector
      .split(',')
      .filter((one) => one.search(light) !== -1)
      .join(',');
    if (forLight === '') continue;
    const rule = `${forLight.replaceAll(light, "[data-theme='dark']")}{${text}}`;
    rules += `${outside.reduce((inner, outer) => `${outer}{${inner}}`, rule)}\n`;
  }
  return rules;
}
