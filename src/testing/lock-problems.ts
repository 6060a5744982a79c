/** As much of package-lock.json as is looked at here. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
}

/** Oldest versions that are free of the advisories known on 2026-11-21; `npm audit` in the public workflow knows later ones. */
const minimums: Readonly<Record<string, string>> = { handlebars: '4.7.10', jszip: '3.8.0', mammoth: '1.11.0' };

/** Takes a lock file, gives its problems as sentences: no fingerprint, a foreign registry, a version known to be unsafe. */
export function lockProblems(lock: Lock): string[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) => {
    if (path === '' || entry.link) return [];
    return [noIntegrity(path, entry), foreignHost(path, entry), tooOld(path, entry)].filter(
      (each) => each !== undefined,
    );
  });
}

function noIntegrity(path: string, { integrity, inBundle }: LockedPackage): string | undefined {
  return integrity || inBundle
    ? undefined
    : `${path} has no integrity in package-lock.json: remove its entry and run npm install`;
}

function foreignHost(path: string, { resolved }: LockedPackage): string | undefined {
  const foreign = resolved && !resolved.startsWith('https://registry.npmjs.org/');
  return foreign
    ? `${path} is locked to ${resolved}, which others cannot reach: set omit-lockfile-registry-resolved`
    : undefined;
}

function tooOld(path: string, { version }: LockedPackage): string | undefined {
  const minimum = minimums[path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)];
  const old = minimum && version && version.localeCompare(minimum, 'en', { numeric: true }) < 0;
  return old ? `${path} is ${version}: use ${minimum} or later, because of published advisories` : undefined;
}
