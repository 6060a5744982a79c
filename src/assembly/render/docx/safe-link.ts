const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Takes an address; gives it normalized when Word may link to it (http, https, mailto, tel), and nothing otherwise. */
export const safeLink = (url: string): string | undefined => {
  const parsed = URL.parse(url.trim());
  return parsed !== null && allowed.has(parsed.protocol) ? parsed.href : undefined;
};
