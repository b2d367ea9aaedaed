/** Finds what package-lock.json lacks of the optional dependencies, the builds for other systems. @module */

/** One package of the lockfile, as far as it matters here. */
export interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export type Packages = Readonly<Record<string, Locked>>;

/** End of a package's name → system, processor and C library: `…-linux-x64-musl`, `…/darwin-arm64`. */
const BUILD =
  /[-/](?<system>aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|wasm32|win32|windows)-(?<processor>[a-z0-9]+)(?:-(?<library>gnu|musl)?[a-z0-9]*)?$/;

/**
 * An entry for each optional dependency that has none: its version, and the system it is for, so that
 * other systems pass it over.
 *
 * @throws Error where a name does not say the system, or a version is a range: such an entry needs `npm install`.
 */
export function missing(packages: Packages): Packages {
  const found: Record<string, Locked> = {};
  for (const [path, { dev, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const present = resolve(packages, path, name);
      const isExact = /^\d+\.\d+\.\d+$/.test(version);
      if (present !== undefined && (!isExact || packages[present]?.version === version)) continue;
      if (!isExact) throw new Error(`${path} asks for ${name} ${version}, which is not locked.`);
      const place = present === undefined ? '' : `${path}/`;
      found[`${place}node_modules/${name}`] = build(name, version, dev ?? false);
    }
  }
  return found;
}

/** Where Node finds `name` from the package at `path`: beside it, or in a folder above. */
function resolve(packages: Packages, path: string, name: string): string | undefined {
  const place = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  if (place in packages) return place;
  if (path === '') return undefined;
  return resolve(packages, path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
}

function build(name: string, version: string, dev: boolean): Locked {
  const { system, processor, library } = BUILD.exec(name)?.groups ?? {};
  if (system === undefined || processor === undefined)
    throw new Error(`The name ${name} does not say which system it is for.`);
  const portable = system === 'wasm32';
  return {
    version,
    cpu: [portable ? system : processor],
    ...(dev && { dev }),
    ...(library !== undefined &&
      system === 'linux' && { libc: [library === 'gnu' ? 'glibc' : 'musl'] }),
    optional: true,
    ...(!portable && { os: [system === 'windows' ? 'win32' : system] }),
  };
}
