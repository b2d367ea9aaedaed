import { stripVTControlCharacters } from 'node:util';

/** How one test ended. */
export interface Ran {
  /** Where it is written and what it says. */
  readonly name: string;
  /** Milliseconds. */
  readonly duration: number;
  /** Why it failed; none of one that did not. */
  readonly failure?: string;
}

/** The slowest ten tests, a line each under a heading, the slowest first. */
export function slowest(tests: readonly Ran[]): string {
  const ten = tests.toSorted((a, b) => b.duration - a.duration).slice(0, 10);
  const lines = ten.map(
    ({ name, duration }) => `${(duration / 1000).toFixed(1).padStart(7)} s  ${name}`,
  );
  return ['The slowest tests:', ...lines].join('\n');
}

/** Lines of a failure that are told again in the end; the whole is where the test ran. */
const SOME = 6;

/** The tests that failed, each with the beginning of why; nothing where none did. */
export function failed(tests: readonly Ran[]): string {
  const lines = tests.flatMap(({ name, failure }) =>
    failure === undefined
      ? []
      : [name, ...failure.split('\n', SOME).map((each) => `    ${each}`.trimEnd())],
  );
  return lines.length > 0 ? ['The failed tests:', ...lines].join('\n') : '';
}

/** Why a test failed, without a terminal's colours. */
const because = (messages: readonly (string | undefined)[]) => ({
  failure: stripVTControlCharacters(messages.join('\n')),
});

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      /** None of a test that did not run. */
      readonly duration?: number | null;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

/** From Vitest's JSON report, which names files from the root of the system. A file that could not be loaded is told as a test that failed. */
export function vitestTests(report: unknown, folder: string): Ran[] {
  return (report as VitestReport).testResults.flatMap((file) => {
    const name = file.name.replace(`${folder}/`, '');
    if (file.status === 'failed' && file.assertionResults.length === 0)
      return [{ name, duration: 0, ...because([file.message]) }];
    return file.assertionResults.map(({ fullName, status, duration, failureMessages }) => ({
      name: `${name} › ${fullName}`,
      duration: duration ?? 0,
      ...(status === 'failed' && because(failureMessages ?? [])),
    }));
  });
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly tests: readonly {
      readonly results: readonly {
        readonly duration: number;
        readonly errors?: readonly { readonly message?: string }[];
      }[];
    }[];
  }[];
}

/** From Playwright's JSON report, where the outermost suites are files. An error outside of tests is told as one that failed. */
export function playwrightTests(report: unknown): Ran[] {
  const within = ({ title, suites = [], specs = [] }: PlaywrightSuite): Ran[] =>
    [
      ...specs.map((spec) => {
        const results = spec.tests.flatMap((each) => each.results);
        return {
          name: spec.title,
          duration: results.reduce((sum, { duration }) => sum + duration, 0),
          ...(!spec.ok &&
            because(results.flatMap(({ errors = [] }) => errors.map(({ message }) => message)))),
        };
      }),
      ...suites.flatMap(within),
    ].map((ran) => ({ ...ran, name: `${title} › ${ran.name}` }));
  const { suites, errors = [] } = report as {
    readonly suites: readonly PlaywrightSuite[];
    readonly errors?: readonly { readonly message?: string }[];
  };
  return [
    ...suites.flatMap(within),
    ...errors.map(({ message }) => ({ name: 'Playwright', duration: 0, ...because([message]) })),
  ];
}
