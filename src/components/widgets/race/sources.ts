import { DIGITS } from '../../../lib/codegen/digits.ts';
import { NORMAL_GENERATOR } from '../../../lib/codegen/random.ts';
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
  vector,
  when,
  whole,
  type Line,
  type Script,
} from '../../../lib/codegen/script.ts';
import { bowl, paragraphs, RULES, type Rule } from '../../../lib/codegen/walks.ts';
import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { DECADES, GRID, PER_DECADE } from '../../../lib/race/grid.ts';
import { RACE_BETA, RACE_RULES, type RaceRule } from '../../../lib/race/rules.ts';
import { KAPPA, NOISE_SEEDS, START } from '../../../lib/race/settings.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Run } from './model.ts';
import type { State, View } from './params.ts';

const RULE: Readonly<Record<RaceRule, Rule>> = {
  sgd: RULES.descent,
  momentum: RULES.ball,
  adagrad: RULES.adagrad,
  rmsprop: RULES.rmsprop,
  adam: RULES.adam,
};
/** What each is set to besides its learning rate. */
const SETTINGS: Readonly<Record<RaceRule, Readonly<Record<string, number>>>> = {
  sgd: {},
  momentum: { beta: RACE_BETA },
  adagrad: { eps: DEFAULTS.adagrad.eps },
  rmsprop: { alpha: RACE_BETA, eps: DEFAULTS.rmsprop.eps },
  adam: { beta1: DEFAULTS.adam.beta1, beta2: DEFAULTS.adam.beta2, eps: DEFAULTS.adam.eps },
};

/** How many classes there are, how many pixels, and how many digits a step sees. */
const [CLASSES, PIXELS, BATCH] = [1000, 64, 50];
const TRAINING = 1500;

/** Python and TypeScript of one block each. */
const blocks = (numpy: string, torch: string, typescript: string): Line => {
  const lines = (block: string) => ['', ...block.trim().split('\n'), ''];
  return by({ numpy: lines(numpy), torch: lines(torch), typescript: lines(typescript) });
};

const classes = (module: string, arange: string): string => `
rank = ${arange}
share = 1 / rank
share = share / share.sum()
wrong = 0.2 + 0.2 * (rank * (5**0.5 - 1) / 2 % 1)  # of the labels of each class
rounding = 2**-104

def loss(theta):
    d = theta - ${module}.log((1 - wrong) / wrong)
    total = (share * (${module}.log1p(wrong * ${module}.expm1(-d)) + wrong * d)).sum()
    return total * (total >= rounding)  # less is what rounding leaves

def gradient(theta):
    return share * (wrong - 1 / (1 + ${module}.exp(theta)))
`;
/** A thousand classes: how frequent each is, how much of it is wrong, the loss above the least, its gradient. */
const ZIPF = blocks(
  classes('np', `np.arange(1, ${CLASSES + 1})`),
  classes('torch', `torch.arange(1, ${CLASSES + 1})`),
  `
const rank = Array.from({ length: ${CLASSES} }, (_, k) => k + 1);
const all = rank.reduce((sum, r) => sum + 1 / r, 0);
const share = rank.map((r) => 1 / r / all);
const wrong = rank.map((r) => 0.2 + 0.2 * (((r * (Math.sqrt(5) - 1)) / 2) % 1)); // of the labels of each class
const rounding = 2 ** -104;
const excess = (d: number, k: number): number =>
  Math.log1p(wrong[k] * Math.expm1(-d)) + wrong[k] * d;
function loss(theta: number[]): number {
  const total = theta.reduce((sum, w, k) => sum + share[k] * excess(w - Math.log((1 - wrong[k]) / wrong[k]), k), 0);
  return total < rounding ? 0 : total; // what rounding leaves
}
const gradient = (theta: number[]): number[] =>
  theta.map((w, k) => share[k] * (wrong[k] - 1 / (1 + Math.exp(w))));
`,
);

const odd = (sign: string, softplus: string, exp: string, mean: string): string => `
rows = (inputs * ${sign})[:${TRAINING}]

def loss(theta):
    return ${softplus}.mean()

def gradient(theta, t):
    first = ${BATCH} * ((t - 1) % ${TRAINING / BATCH})
    batch = rows[first:first + ${BATCH}]
    return -(batch / (1 + ${exp}(batch @ theta))[:, None]).mean(${mean}=0)
`;
/** Odd digits against even ones: each row with its sign, the mean loss over all, and the gradient of a batch. */
const ODD_AGAINST_EVEN = blocks(
  odd(
    'np.where(labels % 2 == 1, 1, -1)[:, None]',
    'np.logaddexp(0, -(rows @ theta))',
    'np.exp',
    'axis',
  ),
  odd(
    'torch.where(labels % 2 == 1, 1, -1)[:, None]',
    'torch.nn.functional.softplus(-(rows @ theta), threshold=50)',
    'torch.exp',
    'dim',
  ),
  `
const rows = inputs.slice(0, ${TRAINING}).map((x, n) => x.map((p) => (labels[n] % 2 === 1 ? p : -p)));
const margin = (theta: number[], row: number[]): number =>
  row.reduce((sum, p, j) => sum + p * theta[j], 0);
const loss = (theta: number[]): number =>
  rows.reduce((sum, row) => sum + Math.log1p(Math.exp(-margin(theta, row))), 0) / rows.length;
function gradient(theta: number[], t: number): number[] {
  const first = ${BATCH} * ((t - 1) % ${TRAINING / BATCH});
  const g = theta.map(() => 0);
  for (const row of rows.slice(first, first + ${BATCH})) {
    const p = 1 / (1 + Math.exp(margin(theta, row)));
    row.forEach((x, j) => (g[j] -= (p * x) / ${BATCH}));
  }
  return g;
}
`,
);

/** The noise of step t in the bowl's own axes, turned as the bowl is. */
const noisy = (angle: number): Script => [
  by({
    python: ['along, across = noise[2 * t - 2], noise[2 * t - 1]'],
    typescript: ['const [along, across] = [noise[2 * t - 2], noise[2 * t - 1]];'],
  }),
  vector(
    'pull',
    angle === 0 ? ['along', 'across'] : ['c * along - s * across', 's * along + c * across'],
  ),
  each('g', 'g + pull'),
];

/** All numbers of one seed. */
const DRAWN: Line = by({
  python: ['np.random.seed(seed)', 'noise = sigma * np.random.normal(0, 1, 2 * steps)'],
  typescript: ['const noise = normal(2 * steps, seed).map((draw) => sigma * draw);'],
});

/** One run of `steps` steps, which leaves `theta` where it ends. */
const raced = (rule: Rule, size: number, start: Line, gradient: Script): Script => [
  start,
  ...rule.state.map((name) => filled(name, size, 0)),
  loop('t', 1, 'steps', [...gradient, ...rule.lines]),
];

/** Every rule over all of the grid: the least of its losses, and where. */
const everyone = (runOf: (rule: RaceRule) => Script, what = 'loss'): Script => [
  by({ numpy: ['np.seterr(all="ignore")  # some runs diverge'] }),
  ...paragraphs(
    ...RACE_RULES.map((rule): Script => [
      note(rule),
      ...settings({ ...SETTINGS[rule], best: Infinity, best_lr: 0 }),
      loop('k', 0, GRID.length - 1, [
        number('lr', `10**(${DECADES[0]} + k / ${PER_DECADE})`),
        ...runOf(rule),
        when('value < best', [number('best', 'value'), number('best_lr', 'lr')]),
      ]),
      show(`${rule}, best ${what}`, 'best'),
      show(`${rule}, at lr`, 'best_lr'),
    ]),
  ),
];

const shared = (steps: number): Line => whole('steps', steps, 'the same for every rule');

/** The race in the bowl. */
function inBowl({ steps, angle, noise }: State): Script {
  const [u, w] = START;
  const start = vector(
    'theta',
    angle === 0 ? START : [`c * ${u} - s * ${w}`, `s * ${u} + c * ${w}`],
  );
  const gradient = take('g', 'gradient(theta)');
  const quiet = (rule: RaceRule): Script => [
    ...raced(RULE[rule], 2, start, [gradient]),
    number('value', 'loss(theta)'),
  ];
  const loud = (rule: RaceRule): Script => [
    number('total', 0),
    loop('seed', NOISE_SEEDS[0] ?? 0, NOISE_SEEDS.at(-1) ?? 0, [
      DRAWN,
      ...raced(RULE[rule], 2, start, [gradient, ...noisy(angle)]),
      number('total', 'total + loss(theta)'),
    ]),
    number('value', `total / ${NOISE_SEEDS.length}`),
  ];
  return [
    ...(noise > 0 ? [NORMAL_GENERATOR] : []),
    ...bowl({ curvature: [1, KAPPA], rotation: angle }),
    shared(steps),
    ...(noise > 0 ? [number('sigma', noise)] : []),
    ...everyone(noise > 0 ? loud : quiet),
  ];
}

/** The race on data. */
function onData({ steps, task }: State): Script {
  const isZipf = task === 'zipf';
  const size = isZipf ? CLASSES : PIXELS;
  const gradient = [take('g', isZipf ? 'gradient(theta)' : 'gradient(theta, t)')];
  const digits: Script = [
    by({ typescript: ["import { readFileSync } from 'node:fs';"] }),
    BLANK,
    DIGITS,
    by({ torch: ['inputs, labels = torch.from_numpy(inputs), torch.from_numpy(labels)'] }),
    ODD_AGAINST_EVEN,
  ];
  return [
    ...(isZipf ? [ZIPF] : digits),
    shared(steps),
    ...everyone(
      (rule) => [
        ...raced(RULE[rule], size, filled('theta', size, 0), gradient),
        number('value', 'loss(theta)'),
      ],
      isZipf ? 'loss above the least' : 'loss',
    ),
  ];
}

/** The whole race: every rule at every learning rate. The paths are its best runs. */
export const { numpy, torch, typescript } = scriptsOf(
  'race',
  ({ state }: Shown<State, Run>, view: View) => (view === 'data' ? onData(state) : inBowl(state)),
);
