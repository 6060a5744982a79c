import { createHash } from 'node:crypto';

const inlineScript = /<script\b(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const inlineStyle = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const dataBlock = /\btype="(?!module"|text\/javascript")[^"]*"/;

/** Takes a built page and gives it back with its policy as the first tag of the head. Throws when there is no head. */
export function addPolicy(html: string): string {
  const head = /<head[^>]*>/.exec(html);
  if (!head) throw new Error('A built page has no <head>, so it cannot be given a content security policy');
  const at = head.index + head[0].length;
  return `${html.slice(0, at)}<meta http-equiv="content-security-policy" content="${pagePolicy(html)}">${html.slice(at)}`;
}

/** The policy of one page. `frame-ancestors` works in headers alone: see `public/_headers`. */
export function pagePolicy(html: string): string {
  const scripts = [...html.matchAll(inlineScript)].filter(([, attributes]) => !dataBlock.test(attributes ?? ''));
  const styles = [...html.matchAll(inlineStyle)];
  const directives = {
    'default-src': ["'none'"],
    // The search (Pagefind) is WebAssembly.
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...hashes(scripts.map(([, , code]) => code ?? ''))],
    'style-src': ["'self'", ...hashes(styles.map(([, code]) => code ?? ''))],
    // Attributes only: widths of table columns and the like. They cannot fetch anything that img-src does not allow.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}

function hashes(codes: readonly string[]): string[] {
  return [...new Set(codes)].map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
}
