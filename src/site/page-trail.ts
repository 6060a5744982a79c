import { sections } from './sections.ts';

/** One step of the way from the home page to a page. Without an address it is a name only. */
export interface TrailStep {
  readonly label: string;
  readonly address?: string;
}

/** Takes a page's address without the site's base, its title, the addresses that exist, and the names of pages that are not called as their address; gives the steps that lead to it, itself last. */
export function pageTrail(
  address: string,
  title: string,
  exists: (address: string) => boolean,
  names: ReadonlyMap<string, string> = new Map(),
): TrailStep[] {
  const parts = address.split('/').filter(Boolean);
  const above = parts.slice(0, -1).map((part, index): TrailStep => {
    const at = `/${parts.slice(0, index + 1).join('/')}/`;
    const label =
      names.get(at) ??
      (index === 0 ? sections.find(({ folder }) => folder === part)?.label : undefined) ??
      part.charAt(0).toUpperCase() + part.slice(1).replaceAll('-', ' ');
    return exists(at) ? { label, address: at } : { label };
  });
  return [{ label: 'Home', address: '/' }, ...above, { label: title }];
}
