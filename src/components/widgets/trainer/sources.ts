import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import type { CorrectionName } from '../../../lib/optim/variants.ts';
import { adamLines } from '../../../lib/codegen/corrections.ts';
import { snake } from '../../../lib/codegen/experiment.ts';
import { DIGITS } from '../../../lib/codegen/digits.ts';
import { network, sizeOf, startOf } from '../../../lib/codegen/networks.ts';
import { NORMAL_GENERATOR } from '../../../lib/codegen/random.ts';
import {
  BLANK,
  by,
  define,
  each,
  filled,
  note,
  number,
  settings,
  show,
  take,
  loop,
  when,
  whole,
  type Line,
  type Script,
} from '../../../lib/codegen/script.ts';
import { paragraphs, RULES, type Rule } from '../../../lib/codegen/walks.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Run } from './model.ts';
import { EACH, LAST, type Shown as Name, type State, type View } from './params.ts';

/** 64 pixels, 32 in the hidden layer, 10 classes. */
const LAYERS = { inputs: 64, hidden: 32, outputs: 10 } as const;
const SIZE = sizeOf(LAYERS);
/** Digits before this one are learned from, the rest are tested on. */
const TRAINING = 1500;
/** How many starts the six corrections are trained from. */
const STARTS = 5;
const { weightDecay } = DEFAULTS.adamw;

const DESCEND = each('theta', 'theta - lr * update');

/** The rules that PyTorch has. */
const PLAIN: Readonly<Partial<Record<Name, Rule>>> = {
  separate: RULES.adam,
  sgd: RULES.descent,
  momentum: RULES.ball,
  rmsprop: RULES.rmsprop,
  adamw: {
    state: RULES.adam.state,
    lines: [each('theta', 'theta - lr * weight_decay * theta'), ...adamLines('separate'), DESCEND],
    torch: 'AdamW([theta], lr=lr, betas=(beta1, beta2), eps=eps, weight_decay=weight_decay)',
  },
};

/** Any rule; Adam under a wrong correction is of the stepper's lines. */
const ruleOf = (name: Name): Rule =>
  PLAIN[name] ?? {
    state: RULES.adam.state,
    lines: [...adamLines(name as CorrectionName), DESCEND], // all others are plain
  };

/** The settings of a rule but for its learning rate. */
function settingsOf(name: Name, { beta1, beta2 }: State): Readonly<Record<string, number>> {
  const { eps } = DEFAULTS.adam;
  switch (name) {
    case 'sgd':
      return {};
    case 'momentum':
      return { beta: beta1 };
    case 'rmsprop':
      return { alpha: beta2, eps };
    case 'adamw':
      return { beta1, beta2, eps, weight_decay: weightDecay };
    default:
      return { beta1, beta2, eps };
  }
}

/** The digits of step t, as \`x\` and \`y\`. */
const BATCH: Line = by({
  numpy: [
    `rows = (batch * (t - 1) + np.arange(batch)) % ${TRAINING}`,
    'value, g = loss_and_gradient(theta, inputs[rows], labels[rows])',
  ],
  torch: [
    `rows = (batch * (t - 1) + torch.arange(batch)) % ${TRAINING}`,
    'value = loss_over(theta, inputs[rows], labels[rows])',
  ],
  typescript: [
    `const rows = Array.from({ length: batch }, (_, i) => (batch * (t - 1) + i) % ${TRAINING});`,
    'const [x, y] = [rows.map((row) => inputs[row]), rows.map((row) => labels[row])];',
    'const [value, gradient] = lossAndGradient(theta, x, y);',
    take('g', 'gradient'),
  ],
});

const LATE: Line = when(`t > steps - ${EACH}`, [
  by({
    numpy: [number('late', 'late + value')],
    torch: [number('late', 'late + value.item()')],
    typescript: [number('late', 'late + value')],
  }),
]);

/** Trains from a start; leaves \`theta\`, and in \`late\` the sum of the losses of the last ten steps. */
function train(rule: Rule, seed: number | string): Script {
  const start = take('theta', `start(${seed})`);
  const memory = rule.state.map((name) => filled(name, SIZE, 0));
  const late = number('late', 0);
  const ours = [start, ...memory, late, loop('t', 1, 'steps', [BATCH, ...rule.lines, LATE])];
  const torch = rule.torch
    ? [
        start,
        'theta.requires_grad_()',
        `optimizer = torch.optim.${rule.torch}`,
        late,
        loop('t', 1, 'steps', [
          BATCH,
          'optimizer.zero_grad()',
          'value.backward()',
          'optimizer.step()',
          LATE,
        ]),
      ]
    : [
        start,
        ...memory,
        late,
        loop('t', 1, 'steps', [
          'theta.requires_grad_()',
          BATCH,
          '(g,) = torch.autograd.grad(value, theta)',
          'theta = theta.detach()',
          ...rule.lines,
          LATE,
        ]),
      ];
  return [by({ numpy: ours, torch, typescript: ours })];
}

/** The share of the digits kept back that are named right. */
const RIGHT: Line = by({
  python: [number('right', `share_right(theta, inputs[${TRAINING}:], labels[${TRAINING}:])`)],
  typescript: [
    number('right', `share_right(theta, inputs.slice(${TRAINING}), labels.slice(${TRAINING}))`),
  ],
});

/** Both runs to their end. */
function pair(state: State): readonly Script[] {
  const { first, second, lr, lr2, seed } = state;
  const given = settingsOf(first, state);
  const more = Object.entries(settingsOf(second, state)).filter(([name]) => !(name in given));
  const runOf = (which: string, name: Name): Script => [
    ...train(ruleOf(name), seed),
    RIGHT,
    show(`${which}, loss of the last steps`, `late / ${EACH}`),
    show(`${which}, share of the test digits right`, 'right'),
  ];
  return [
    [note(`first: ${first}`), ...settings({ lr, ...given }), ...runOf('first', first)],
    [
      note(`second: ${second}`),
      ...settings({ lr: lr2, ...Object.fromEntries(more) }),
      ...runOf('second', second),
    ],
  ];
}

/** Every correction from the first of the starts: six runs take seconds; a reader who waits takes all. */
function six(state: State, { bands }: Run): readonly Script[] {
  const names = Object.keys(bands) as CorrectionName[];
  return [
    settings({ lr: state.lr, ...settingsOf('separate', state) }),
    names.map((name) =>
      define(snake(name), ['seed'], train(ruleOf(name), 'seed'), `late / ${EACH}`),
    ),
    [
      whole('starts', 1, `the figure shows the mean over ${STARTS}`),
      note(`mean loss of the last ${EACH} steps`),
      ...names.flatMap((name): Script => [
        number('total', 0),
        loop('run', 1, 'starts', [number('total', `total + ${snake(name)}(run - 1)`)]),
        show(name, 'total / starts'),
      ]),
    ],
  ];
}

/** Where the trainings on show end. */
export const { numpy, torch, typescript } = scriptsOf(
  'trainer',
  ({ state, run }: Shown<State, Run>, view: View) => [
    by({ typescript: ["import { readFileSync } from 'node:fs';"] }),
    BLANK,
    DIGITS,
    by({ torch: ['inputs, labels = torch.from_numpy(inputs), torch.from_numpy(labels)'] }),
    BLANK,
    NORMAL_GENERATOR,
    network(LAYERS),
    startOf(LAYERS),
    whole('steps', LAST),
    whole('batch', state.batch),
    ...paragraphs(...(view === 'compare' ? pair(state) : six(state, run))),
  ],
);
