import { MINIBATCH } from '../../../lib/experiments/settings.ts';
import { NORMAL_GENERATOR } from '../../../lib/codegen/random.ts';
import {
  BLANK,
  by,
  define,
  filled,
  loop,
  note,
  number,
  settings,
  show,
  take,
  type Line,
  type Script,
} from '../../../lib/codegen/script.ts';
import { paragraphs, RULES } from '../../../lib/codegen/walks.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Method, Run } from './model.ts';
import type { State } from './params.ts';

const DIM = 3;
const { examples: EXAMPLES, steps: STEPS, made: MADE } = MINIBATCH;
const [near, far] = MADE.apart;

/** A hundred examples of two classes that overlap, each row times its sign, and the loss over some of them. */
const PROBLEM: Script = [
  note('examples of two classes that overlap, each row times its sign'),
  by({
    python: [
      `np.random.seed(${MADE.seed})`,
      `noise = np.random.normal(0, 1, (${EXAMPLES}, 2))`,
      `sign = np.where(np.arange(${EXAMPLES}) % 2 == 0, -1.0, 1.0)`,
      `first = noise[:, 0] + sign * ${near}`,
      `second = ${MADE.scale} * (noise[:, 1] + sign * ${far})`,
      `rows = np.stack([np.ones(${EXAMPLES}), first, second], axis=1) * sign[:, None]`,
    ],
    typescript: [
      `const noise = normal(${2 * EXAMPLES}, ${MADE.seed});`,
      `const rows = Array.from({ length: ${EXAMPLES} }, (_, i) => {`,
      '  const sign = i % 2 === 0 ? -1 : 1;',
      `  const first = noise[2 * i] + sign * ${near};`,
      `  const second = ${MADE.scale} * (noise[2 * i + 1] + sign * ${far});`,
      '  return [sign, sign * first, sign * second];',
      '});',
    ],
  }),
  by({ torch: ['rows = torch.from_numpy(rows)'] }),
  BLANK,
  by({
    numpy: [
      'def loss(theta, seen):',
      '    return np.logaddexp(0, -(seen @ theta)).mean()',
      '',
      'def gradient(theta, seen):',
      '    wrong = 1 / (1 + np.exp(seen @ theta))',
      '    return -(wrong @ seen) / len(seen)',
    ],
    torch: [
      'def loss(theta, seen):',
      '    return -torch.nn.functional.logsigmoid(seen @ theta).mean()',
    ],
    typescript: [
      'const margin = (theta: number[], row: number[]): number =>',
      '  theta[0] * row[0] + theta[1] * row[1] + theta[2] * row[2];',
      '',
      'function loss(theta: number[], seen: number[][]): number {',
      '  let sum = 0;',
      '  for (const row of seen) {',
      '    const m = margin(theta, row);',
      '    sum += Math.max(-m, 0) + Math.log1p(Math.exp(-Math.abs(m)));',
      '  }',
      '  return sum / seen.length;',
      '}',
      '',
      'function gradient(theta: number[], seen: number[][]): number[] {',
      '  const g = [0, 0, 0];',
      '  for (const row of seen) {',
      '    const wrong = 1 / (1 + Math.exp(margin(theta, row)));',
      '    for (const i of g.keys()) g[i] -= (wrong * row[i]) / seen.length;',
      '  }',
      '  return g;',
      '}',
    ],
  }),
];

/** Steps of the heavy ball from 0; `draw` gives the examples `seen` that a step sees, all of them where there is none. */
function descend(steps: number, draw: Script): Script {
  const seen = draw.length > 0 ? 'seen' : 'rows';
  const own = [
    ...['theta', 'buf'].map((name) => filled(name, DIM, 0)),
    loop('t', 1, steps, [...draw, take('g', `gradient(theta, ${seen})`), ...RULES.ball.lines]),
  ];
  const torch = [
    `theta = torch.zeros(${DIM}, requires_grad=True)`,
    `optimizer = torch.optim.${RULES.ball.torch}`,
    loop('t', 1, steps, [
      ...draw,
      'optimizer.zero_grad()',
      `loss(theta, ${seen}).backward()`,
      'optimizer.step()',
    ]),
  ];
  return [by({ numpy: own, torch, typescript: own })];
}

/** One run of the widget, as a function. */
function runWith(batch: number): Line {
  if (batch === EXAMPLES)
    return define('run', ['lr', 'beta'], descend(STEPS, []), 'loss(theta, rows)');
  const draws: Script = [
    by({
      python: [
        'np.random.seed(seed)',
        `words = np.random.randint(0, 2**32, (${STEPS}, ${batch}), dtype=np.uint32)`,
        `chosen = (words / 2.0**32 * ${EXAMPLES}).astype(int)`,
      ],
      typescript: [
        'const word = words(seed);',
        `const drawn = () => rows[Math.floor((word() / 2 ** 32) * ${EXAMPLES})];`,
      ],
    }),
  ];
  const draw: Script = [
    by({
      python: ['seen = rows[chosen[t - 1]]'],
      typescript: [`const seen = Array.from({ length: ${batch} }, drawn);`],
    }),
  ];
  const body = [...draws, ...descend(STEPS, draw)];
  return define('run', ['lr', 'beta', 'seed'], body, 'loss(theta, rows)');
}

const NAMES: Readonly<Record<Method, string>> = {
  plain: 'plain descent',
  ball: 'momentum',
  scaled: 'plain descent at lr / (1 - beta)',
};

/** Where the runs on show end, above the least loss. */
export const { numpy, torch, typescript } = scriptsOf(
  'minibatch',
  ({ state, run }: Shown<State, Run>) => {
    const { batch, beta, lr, compare, seed } = state;
    const size = batch === 'all' ? EXAMPLES : Number(batch);
    const given: Readonly<Record<Method, string>> = {
      plain: 'lr, 0',
      ball: 'lr, beta',
      scaled: 'lr / (1 - beta), 0',
    };
    const family = (method: Method): Script => {
      const calls =
        size === EXAMPLES
          ? [`run(${given[method]})`]
          : run.plain.runs.map((_, i) => `run(${given[method]}, ${(seed + i) % 2 ** 32})`);
      const names = calls.map((_, i) => `${method}_${i + 1}`);
      return [
        ...calls.map((call, i) => number(names[i] ?? '', `${call} - least`)),
        ...names.map((name, i) => show(`${NAMES[method]}, run ${i + 1}`, name)),
        show(`${NAMES[method]}, mean`, `(${names.join(' + ')}) / ${names.length}`),
      ];
    };
    const methods: readonly Method[] = [
      'plain',
      'ball',
      ...(compare === 'on' ? ['scaled' as const] : []),
    ];
    return [
      NORMAL_GENERATOR,
      ...PROBLEM,
      ...paragraphs(
        [
          note('the least loss: all examples a step, until it rests'),
          ...settings({ lr: 0.3, beta: 0.9 }),
          ...descend(1000, []),
          number('least', 'loss(theta, rows)'),
        ],
        [runWith(size)],
        [
          ...settings({ lr, beta }),
          note(`the loss after ${STEPS} steps, above the least`),
          ...methods.flatMap(family),
        ],
      ),
    ];
  },
);
