/** How long one test took. */
export interface Timed {
  /** Where it is written and what it says. */
  readonly name: string;
  /** Milliseconds. */
  readonly duration: number;
}

/** The slowest ten tests, a line each under a heading, the slowest first. */
export function slowest(tests: readonly Timed[]): string {
  const ten = tests.toSorted((a, b) => b.duration - a.duration).slice(0, 10);
  const lines = ten.map(
    ({ name, duration }) => `${(duration / 1000).toFixed(1).padStart(7)} s  ${name}`,
  );
  return ['The slowest tests:', ...lines].join('\n');
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      /** None of a test that did not run. */
      readonly duration?: number | null;
    }[];
  }[];
}

/** From Vitest's JSON report, which names files from the root of the system. */
export function vitestTimes(report: unknown, folder: string): Timed[] {
  return (report as VitestReport).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      name: `${name.replace(`${folder}/`, '')} › ${fullName}`,
      duration: duration ?? 0,
    })),
  );
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly { readonly results: readonly { readonly duration: number }[] }[];
  }[];
}

/** From Playwright's JSON report, where the outermost suites are files. */
export function playwrightTimes(report: unknown): Timed[] {
  const within = ({ title, suites = [], specs = [] }: PlaywrightSuite): Timed[] =>
    [
      ...specs.map((spec) => ({
        name: spec.title,
        duration: spec.tests
          .flatMap(({ results }) => results)
          .reduce((sum, { duration }) => sum + duration, 0),
      })),
      ...suites.flatMap(within),
    ].map(({ name, duration }) => ({ name: `${title} › ${name}`, duration }));
  return (report as { readonly suites: readonly PlaywrightSuite[] }).suites.flatMap(within);
}
