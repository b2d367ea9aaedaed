import type { Corrected } from '../../../lib/experiments/bias-correction.ts';
import { LOST } from '../../../lib/experiments/settings.ts';
import { NORMAL_GENERATOR, normalNumbers } from '../../../lib/codegen/random.ts';
import {
  BLANK,
  by,
  each,
  filled,
  loop,
  note,
  number,
  settings,
  show,
  take,
  tensor,
  when,
  whole,
  type Line,
  type Script,
} from '../../../lib/codegen/script.ts';
import { ADAM_LINES, paragraphs } from '../../../lib/codegen/walks.ts';
import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Run } from './model.ts';
import type { State, View } from './params.ts';

const { eps } = DEFAULTS.adam;
const AVERAGES = ADAM_LINES.slice(0, 2);

const NAMES: Readonly<Record<Corrected, string>> = {
  none: 'no correction',
  m: 'm corrected',
  v: 'v corrected',
  both: 'both corrected',
};

/** The step over the corrected one, once `c1` and `c2` stand. */
const FACTORS: Readonly<Record<Corrected, string>> = {
  none: 'c1 / sqrt(c2)',
  m: '1 / sqrt(c2)',
  v: 'c1',
  both: '1.0',
};

const divisors = ({ beta1, beta2, step }: State): Script => [
  tensor('beta1', beta1),
  tensor('beta2', beta2),
  whole('t', step, 'the step looked at'),
  tensor('c1', '1 - beta1**t'),
  tensor('c2', '1 - beta2**t'),
];

/** The step of each way to correct over the corrected one. */
const factors = (state: State): Script => [
  ...divisors(state),
  ...state.show.flatMap((corrected) => [
    tensor(`factor_${corrected}`, FACTORS[corrected]),
    show(NAMES[corrected], `factor_${corrected}`),
  ]),
];

/** Correction as a schedule: the learning rate over what it is told. */
const schedule = (state: State): Script => [
  ...divisors(state),
  tensor('factor', FACTORS.none),
  show('learning rate, times', '1 / factor'),
];

/** What the step of a way to correct is, in terms of the averages as they are. */
const RATES: Readonly<Record<Corrected, string>> = {
  none: 'lr',
  m: 'lr / (1 - beta1**i)',
  v: 'lr * sqrt(1 - beta2**i)',
  both: 'lr * sqrt(1 - beta2**i) / (1 - beta1**i)',
};

/** Two balls on x²/2, where the steps before the one looked at have led them. */
const balls = ({ beta1, beta2, lr }: State, run: Run): Script => [
  ...settings({ lr, beta1, beta2, eps }),
  whole('steps', run.balls.step - 1),
  ...paragraphs(
    ...(['none', 'both'] as const).map((corrected) => [
      note(NAMES[corrected]),
      ...['x', 'm', 'v'].map((name) => tensor(name, name === 'x' ? 1 : 0)),
      loop('i', 1, 'steps', [
        tensor('m', 'beta1 * m + (1 - beta1) * x', 'the gradient of x * x / 2 is x'),
        tensor('v', 'beta2 * v + (1 - beta2) * (x * x)'),
        number('rate', RATES[corrected]),
        tensor('x', 'x - rate * m / (sqrt(v) + eps)'),
      ]),
      show(NAMES[corrected], 'x'),
    ]),
  ),
];

/** A share of the values lies below it; a straight line between neighbours, as np.quantile. */
const QUANTILE: Line = by({
  python: [
    '',
    'def quantile(values, share):',
    '    ordered = sorted(float(each) for each in values)',
    '    place = share * (len(ordered) - 1)',
    '    a = ordered[int(place)]',
    '    b = ordered[min(int(place) + 1, len(ordered) - 1)]',
    '    return a if a == b else a + (place - int(place)) * (b - a)',
    '',
  ],
  typescript: [
    '',
    'function quantile(values: number[], share: number): number {',
    '  const ordered = values.toSorted((a, b) => a - b);',
    '  const place = share * (ordered.length - 1);',
    '  const below = Math.floor(place);',
    '  const a = ordered[below];',
    '  const b = ordered[Math.min(below + 1, ordered.length - 1)];',
    '  return a === b ? a : a + (place - below) * (b - a);',
    '}',
    '',
  ],
});

/** The last step there is: random runs take all their noise at once. */
const lastOf = ({ schedule }: Run): number => schedule.times.at(-1) ?? 0;

/** The size of the step on random gradients: the tenth and the ninetieth of a hundred runs. */
const random = (state: State, run: Run): Script => [
  NORMAL_GENERATOR,
  QUANTILE,
  ...divisors(state),
  number('mean', state.mean),
  normalNumbers('z', state.seed, [state.runs, lastOf(run)], true),
  BLANK,
  ...['m', 'v'].map((name) => filled(name, state.runs, 0)),
  loop('i', 1, 't', [take('noise', 'z[i - 1]'), each('g', 'mean + noise'), ...AVERAGES]),
  each('size', 'abs(m / c1) / sqrt(v / c2)'),
  number('low', 'quantile(size, 0.1)'),
  number('high', 'quantile(size, 0.9)'),
  ...state.show.flatMap((corrected) => [
    tensor(`factor_${corrected}`, FACTORS[corrected]),
    show(`${NAMES[corrected]}, middle`, `factor_${corrected}`),
    show(`${NAMES[corrected]}, 10th percentile`, `low * factor_${corrected}`),
    show(`${NAMES[corrected]}, 90th percentile`, `high * factor_${corrected}`),
  ]),
];

/** Whether a step of a run sees the gradient, a row a step. */
function seen({ seed, runs, chance }: State, steps: number): Script {
  const python = `np.where((z**2).sum(axis=2) > -2 * np.log(${chance}), 1.0, 0.0).T`;
  const draw = [`np.random.seed(${seed})`, `z = np.random.normal(0, 1, (${runs}, ${steps}, 2))`];
  return [
    note(`two squared normal numbers are above -2 log p with chance p = ${chance}`),
    by({
      numpy: [...draw, `seen = ${python}`],
      torch: [...draw, `seen = torch.from_numpy(${python})`],
      typescript: [
        `const z = normal(${2 * runs * steps}, ${seed});`,
        `const seen = Array.from({ length: ${steps} }, (_, i) =>`,
        `  Array.from({ length: ${runs} }, (_, run) => {`,
        `    const at = 2 * (run * ${steps} + i);`,
        `    return z[at] ** 2 + z[at + 1] ** 2 > -2 * Math.log(${chance}) ? 1 : 0;`,
        '  }),',
        ');',
      ],
    }),
  ];
}

/** Runs on x²/2 whose gradient is seen now and then: their distances at the step looked at, and the farthest ever. */
function sparse(state: State, run: Run): Script {
  const steps = lastOf(run);
  const { beta1, beta2, lr, runs, step } = state;
  return [
    NORMAL_GENERATOR,
    QUANTILE,
    ...settings({ lr, beta1, beta2, eps }),
    whole('t', step, 'the step looked at'),
    ...paragraphs(
      seen(state, steps),
      ...state.show.map((corrected) => [
        note(NAMES[corrected]),
        filled('x', runs, 1),
        ...['m', 'v'].map((name) => filled(name, runs, 0)),
        ...['reached', 'distance'].map((name) => filled(name, runs, 1)),
        loop('i', 1, steps, [
          take('sees', 'seen[i - 1]'),
          each('g', `where(reached < ${LOST}, sees * x, 0.0)`),
          ...AVERAGES,
          number('rate', RATES[corrected]),
          each('x', 'x - rate * m / (sqrt(v) + eps)'),
          each('reached', 'maximum(reached, abs(x))'),
          when('i == t', [each('distance', `where(reached < ${LOST}, abs(x), inf)`)]),
        ]),
        each('farthest', `where(reached < ${LOST}, reached, inf)`),
        show(`${NAMES[corrected]}, 10th percentile`, 'quantile(distance, 0.1)'),
        show(`${NAMES[corrected]}, median`, 'quantile(distance, 0.5)'),
        show(`${NAMES[corrected]}, 90th percentile`, 'quantile(distance, 0.9)'),
        show(`${NAMES[corrected]}, farthest ever`, 'quantile(farthest, 1)'),
      ]),
    ),
  ];
}

const OF: Readonly<Record<View, (state: State, run: Run) => Script>> = {
  factor: factors,
  balls,
  random,
  sparse,
  schedule,
};

/** What a view shows. */
export const { numpy, torch, typescript } = scriptsOf(
  'bias-correction',
  ({ state, run }: Shown<State, Run>, view: View) => OF[view](state, run),
);
