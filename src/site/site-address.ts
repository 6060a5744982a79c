/** The site's name, as on every page's title. */
export const siteTitle = 'CSEC Protocol Toolkit';

/** Where the site is published. A county sets `SITE_URL`; the default is a reserved name that can never be anyone's. */
export const siteAddress = process.env['SITE_URL'] || 'https://csec-protocol-toolkit.example';

/** The folder under which the site is served, with a slash at both ends: `SITE_BASE=/csec` serves it at "/csec/". */
export const siteBase = `/${process.env['SITE_BASE'] ?? ''}/`.replaceAll(/\/{2,}/g, '/');
