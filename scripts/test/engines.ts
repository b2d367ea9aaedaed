/** Browsers of other engines that the site is tested in, where they are installed. @module */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How an engine is started and had. */
interface Engine {
  /** Programs that it takes, each by the names it goes by. */
  readonly programs: readonly (readonly string[])[];
  /** Packages of Debian and Ubuntu that bring them. */
  readonly packages: readonly string[];
}

export const ENGINES = {
  firefox: {
    programs: [['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']],
    packages: ['firefox-esr'],
  },
  webkit: {
    programs: [['WebKitWebDriver'], ['Xvfb']],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
} as const satisfies Readonly<Record<string, Engine>>;

export type EngineName = keyof typeof ENGINES;

const NAMES = Object.keys(ENGINES) as EngineName[];

/** The programs of an engine, in their order; null where one is missing. */
export function programsOf(name: EngineName, path = process.env['PATH'] ?? ''): string[] | null {
  const { programs }: Engine = ENGINES[name];
  const found = programs.map((names) =>
    names
      .flatMap((each) =>
        path
          .split(delimiter)
          .map((folder) => join(folder, each))
          .concat(each),
      )
      .find((file) => existsSync(file)),
  );
  return found.every((file) => file !== undefined) ? found : null;
}

/** The engines that can be started here. */
export const enginesHere = (path?: string): EngineName[] =>
  NAMES.filter((name) => programsOf(name, path) !== null);

/** One line for each engine that is missing, and what brings it. */
export const missingEngines = (path?: string): string[] =>
  NAMES.filter((name) => programsOf(name, path) === null).map(
    (name) =>
      `NOT TESTED in ${name}, which is not installed: apt-get install -y ${ENGINES[name].packages.join(' ')}`,
  );
