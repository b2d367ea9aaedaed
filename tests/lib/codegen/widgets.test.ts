/** The scripts of every widget print what it shows, in each of its examples and views. */
import { describe, expect, test } from 'vitest';

import type { SourceModule } from '../../../src/components/kit/export/sources.ts';
import type { Params } from '../../../src/components/kit/params.ts';
import { GET as digits } from '../../../src/pages/data/digits.json.ts';
import type { Numbers } from '../../components/shown.ts';
import { hasNumpy, printed, pythonWith, runScript, runScripts } from './run.ts';

type Modules<T> = Readonly<Record<string, T | undefined>>;
const FOLDER = '../../../src/components/widgets/';
type Run = (state: object) => unknown;
const PARAMS: Modules<{
  readonly params: Params;
  readonly VIEWS?: readonly string[];
  readonly run?: Run;
}> = import.meta.glob('../../../src/components/widgets/*/params.ts', { eager: true });
const SOURCES: Modules<SourceModule<object, unknown, string>> = import.meta.glob(
  '../../../src/components/widgets/*/sources.ts',
  { eager: true },
);
const MODELS: Modules<{ readonly run: Run }> = import.meta.glob(
  '../../../src/components/widgets/*/model.ts',
  { eager: true },
);
const EXAMPLES: Modules<{ readonly EXAMPLES: Readonly<Record<string, object>> }> = import.meta.glob(
  '../../../src/components/widgets/*/examples.ts',
  { eager: true },
);

const SHOWN: Modules<{ readonly shown: (state: never, view: string) => Numbers }> =
  import.meta.glob('../../components/*/shown.ts', { eager: true });

type Language = keyof SourceModule<object, unknown, string>;
const LANGUAGES: readonly Language[] = ['numpy', 'torch', 'typescript'];

/** A script of a widget in a state and a view, in each language. */
interface Case {
  readonly name: string;
  readonly shown: () => Numbers;
  readonly texts: Readonly<Record<Language, string>>;
}

/** The scripts of a widget; views and examples that make the same script are one case. */
function casesOf(widget: string): readonly Case[] {
  const sources = SOURCES[`${FOLDER}${widget}/sources.ts`];
  const table = PARAMS[`${FOLDER}${widget}/params.ts`];
  const { params, VIEWS = ['figure'] } = table ?? {};
  const run = MODELS[`${FOLDER}${widget}/model.ts`]?.run ?? table?.run;
  const { shown } = SHOWN[`../../components/${widget}/shown.ts`] ?? {};
  if (!sources || !params || !run || !shown)
    throw new Error(
      `${widget} needs src/components/widgets/${widget}/sources.ts, and tests/components/${widget}/shown.ts to hold it to.`,
    );
  const examples = EXAMPLES[`${FOLDER}${widget}/examples.ts`]?.EXAMPLES ?? {};
  const found = new Map<string, Case>();
  for (const [example, state] of Object.entries({ opening: params.initial, ...examples }))
    for (const view of VIEWS) {
      const text = (language: Language) => sources[language]({ state, run: run(state) }, view).text;
      const texts = {
        numpy: text('numpy'),
        torch: text('torch'),
        typescript: text('typescript'),
      };
      let kept: Numbers | undefined; // networks are trained for some
      if (!found.has(texts.numpy))
        found.set(texts.numpy, {
          name: `${example}, ${view}`,
          shown: () => (kept ??= shown(state as never, view)),
          texts,
        });
    }
  return [...found.values()];
}

const WIDGETS = Object.keys(PARAMS).map((path) => path.split('/').at(-2) ?? '');
const cases = WIDGETS.map((widget) => ({ widget, cases: casesOf(widget) }));

/** What is left of a difference of numbers about as large as this is no digit of it. */
const DIFFERENCES: readonly (readonly [name: RegExp, of: number])[] = [
  [/^(plain descent|momentum)\b.*(, run \d|, mean)$/, 0.1],
  [/^distance between both paths/, 1],
  [/^mean of the updates$/, 1],
];

/** What is found to no more digits than this part of it: a page has six of them, from an iteration that ends at as many. */
const FOUND: readonly (readonly [name: RegExp, to: number])[] = [
  [/: lr times the largest eigenvalue$/, 1e-5],
  // Each weight goes to and fro, and a rounding decides which way, and which of two neighbouring rates ends lower.
  [/: rmsprop, best loss above the least$/, 0.05],
  [/^turned, turn: rmsprop, best loss$/, 0.05],
  [/^turned, turn: rmsprop, at lr$/, 0.5],
];

/** Lines that are not as they should be. */
function wrongLines(of: string, stdout: string, due: Numbers, tolerance: number): string[] {
  const actual = printed(stdout);
  const names = Object.keys(actual).filter((name) => !name.startsWith('torch.optim.'));
  const missing =
    names.sort().join() === Object.keys(due).sort().join() ? [] : [`${of} printed: ${stdout}`];
  return [
    ...missing,
    ...Object.entries(due).flatMap(([name, value]) => {
      const number = actual[name] ?? NaN;
      const [, least = 0] = DIFFERENCES.find(([pattern]) => pattern.test(name)) ?? [];
      // Below the smallest normal double (2⁻¹⁰²²) a number has fewer digits the smaller it is.
      const size = Math.max(Math.abs(value), least, 2 ** -1022);
      const [, to = tolerance] = FOUND.find(([pattern]) => pattern.test(`${of}: ${name}`)) ?? [];
      const close =
        Object.is(number, value) || number === value || Math.abs(number - value) <= to * size;
      return close ? [] : [`${of}: ${name}: ${number} should be ${value}`];
    }),
  ];
}

/** Scripts that train networks take seconds, and many times as long beside other tests. */
const LONG = 300_000;

function check(command: string, language: Language, tolerance: number): void {
  const [runner, ending] =
    language === 'typescript' ? (['node', 'ts'] as const) : (['python', 'py'] as const);
  const run = async ({ cases }: { readonly cases: readonly Case[] }) => {
    const sources = Object.fromEntries(
      cases.map(({ texts }, i) => [`${i}.${ending}`, texts[language]]),
    );
    const beside = { 'digits.json': await digits().text() };
    const outputs = runScripts(runner, command, sources, beside);
    const wrong = cases.flatMap(({ name, shown }, i) => {
      expect(Object.keys(shown()).length, name).toBeGreaterThan(0);
      return wrongLines(name, outputs[`${i}.${ending}`] ?? '', shown(), tolerance);
    });
    expect(wrong).toEqual([]);
  };
  test.each(cases)('$widget', run, LONG);
}

test('every widget has scripts', () => {
  for (const { widget, cases: all } of cases)
    for (const { name, texts } of all)
      for (const language of LANGUAGES)
        expect(texts[language], `${widget}, ${name}, ${language}`).toMatch(
          /^\S(?:.*\S)?(?:\n|\n.*\S)*\n$/,
        );
});

describe('in TypeScript, under node, they print what is shown', () => {
  check(process.execPath, 'typescript', 1e-12);
});

describe.skipIf(!hasNumpy)('in NumPy they print what is shown', () => {
  // A product of matrices is rounded by where they lie in memory, which momentum at its optimum enlarges.
  check('python3', 'numpy', 1e-10);
});

const torch = pythonWith('torch');
if (torch === undefined)
  console.warn(
    'NOT RUN, only compiled: the widgets’ PyTorch scripts, because no python3 here has torch.',
  );
describe.skipIf(torch === undefined)('in PyTorch they print what is shown', () => {
  check(torch ?? 'python3', 'torch', 1e-9);
});
describe.skipIf(!hasNumpy)('in PyTorch', () => {
  test.each(cases)('$widget compiles', ({ cases }) => {
    const texts = cases.map(({ texts }) => texts.torch);
    const source = `for text in ${JSON.stringify(texts)}:\n    compile(text, "torch.py", "exec")\n`;
    runScript(['python3'], 'compile.py', source);
  });
});
