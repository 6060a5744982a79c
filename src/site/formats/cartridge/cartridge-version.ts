/** The versions of Common Cartridge that we write: 1.3, and 1.1, since Moodle reads none later (its backup/converter/imscc11/lib.php). */
export const cartridgeVersions = ['1.3', '1.1'] as const;
export type CartridgeVersion = (typeof cartridgeVersions)[number];

/** The names that a version gives to its parts. */
export interface CartridgeNames {
  readonly schemaVersion: string;
  readonly mediaType: string;
  readonly manifest: Namespace;
  readonly lomManifest: Namespace;
  readonly lomResource: Namespace;
  readonly webLink: Namespace & { readonly type: string };
}

interface Namespace {
  readonly uri: string;
  readonly schema: string;
}

export const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

/** Takes a version; gives its names. Source: the schemas of Common Cartridge 1.1 and 1.3, whose names differ in nothing but the number. */
export function cartridgeNames(version: CartridgeVersion): CartridgeNames {
  const v = `v${version.replace('.', 'p')}`;
  const profile = `http://www.imsglobal.org/profile/cc/cc${v}`;
  const lom = (part: 'manifest' | 'resource'): Namespace => ({
    uri: `http://ltsc.ieee.org/xsd/imscc${v}/LOM/${part}`,
    schema: `${profile}/LOM/cc${v}_lom${part}_v1p0.xsd`,
  });
  return {
    schemaVersion: `${version}.0`,
    mediaType: `application/vnd.ims.imscc${v}`,
    manifest: {
      uri: `http://www.imsglobal.org/xsd/imscc${v}/imscp_v1p1`,
      schema: `${profile}/cc${v}_imscp_v1p2_v1p0.xsd`,
    },
    lomManifest: lom('manifest'),
    lomResource: lom('resource'),
    webLink: {
      type: `imswl_xml${v}`,
      uri: `http://www.imsglobal.org/xsd/imscc${v}/imswl_${v}`,
      schema: `${profile}/cc${v}_imswl_${v}.xsd`,
    },
  };
}
