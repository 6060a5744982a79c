import { siteAddress, siteTitle } from '../site-address.ts';
import { withBase } from '../with-base.ts';

/** The site's name and its full address, with a slash at its end. */
export const siteIdentity = { name: siteTitle, url: new URL(withBase('/'), siteAddress).href };
