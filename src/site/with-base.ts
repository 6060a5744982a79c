import { siteBase } from './site-address.ts';

/** Takes an address on this site that begins with a slash, and gives it under the folder the site is served from. */
export function withBase(address: string, base: string = siteBase): string {
  return `${base.replace(/\/$/, '')}${address}`;
}
