/** The site as formats need it: its name and full address, with a slash at its end. */
export interface Site {
  readonly name: string;
  readonly url: string;
}

/** Takes an address on this site that begins with a slash; gives it in full. */
export function inFull(site: Site, address: string): string {
  return new URL(address.slice(1), site.url).href;
}
