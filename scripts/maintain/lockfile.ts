/**
 * `npm run lock`, after a change of dependencies: completes package-lock.json.
 *
 * A registry that lacks a package's builds for other systems makes npm leave them out of the lockfile
 * without a word, and `npm ci` then refuses it everywhere. They are named here, without a checksum:
 * only the systems they are for will ever fetch them.
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** One package of the lockfile, as far as it matters here. */
interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Where a package lies (`node_modules/…`) → what the lockfile says of it. */
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
      const present = placeOf(packages, path, name);
      const isExact = /^\d+\.\d+\.\d+$/.test(version);
      if (present !== undefined && (!isExact || packages[present]?.version === version)) continue;
      if (!isExact) throw new Error(`${path} asks for ${name} ${version}, which is not locked.`);
      const folder = present === undefined ? '' : `${path}/`;
      found[`${folder}node_modules/${name}`] = build(name, version, dev);
    }
  }
  return found;
}

/** Where Node finds `name` from the package at `path`: beside it, or in a folder above. */
function placeOf(packages: Packages, path: string, name: string): string | undefined {
  const place = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  if (place in packages) return place;
  if (path === '') return undefined;
  return placeOf(packages, path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
}

/** An entry as npm writes it, keys in npm's order. */
function build(name: string, version: string, dev: boolean | undefined): Locked {
  const { system, processor, library } = BUILD.exec(name)?.groups ?? {};
  if (system === undefined || processor === undefined)
    throw new Error(`The name ${name} does not say which system it is for.`);
  const portable = system === 'wasm32';
  const libc = system === 'linux' && library && [library === 'gnu' ? 'glibc' : library];
  return {
    version,
    cpu: [portable ? system : processor],
    ...(dev && { dev }),
    ...(libc && { libc }),
    optional: true,
    ...(!portable && { os: [system === 'windows' ? 'win32' : system] }),
  };
}

if (import.meta.main) {
  const file = 'package-lock.json';
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Packages };
  const added = missing(lock.packages);
  const all = Object.entries({ ...lock.packages, ...added });
  lock.packages = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${file}: added ${Object.keys(added).length} builds for other systems.`);
}
