import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { network, sizeOf, startOf } from '../../../lib/codegen/networks.ts';
import { NORMAL_GENERATOR } from '../../../lib/codegen/random.ts';
import {
  by,
  each,
  filled,
  note,
  number,
  settings,
  show,
  take,
  whole,
  type Line,
  type Script,
} from '../../../lib/codegen/script.ts';
import { paragraphs, remembered, RULES, walk, type Rule } from '../../../lib/codegen/walks.ts';
import { MADE, POINTS } from '../../../lib/train/points.ts';
import { SHAPE } from '../../../lib/train/shape.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Run } from './model.ts';
import { LAST, type State, type View } from './params.ts';

const { eps } = DEFAULTS.adam;
const SIZE = sizeOf(SHAPE);
/** How many steps a script takes: soon after, RMSProp is past its limit, and what rounding does grows with every step. */
const STEPS = LAST / 20;

/** What each rule is in a script, and its settings there. */
const OF: Readonly<
  Record<
    State['rule'],
    { readonly rule: Rule; readonly given: (state: State) => Readonly<Record<string, number>> }
  >
> = {
  sgd: { rule: RULES.descent, given: ({ lr }) => ({ lr }) },
  momentum: { rule: RULES.ball, given: ({ lr, beta1 }) => ({ lr, beta: beta1 }) },
  rmsprop: { rule: RULES.rmsprop, given: ({ lr, beta2 }) => ({ lr, alpha: beta2, eps }) },
  adam: { rule: RULES.adam, given: ({ lr, beta1, beta2 }) => ({ lr, beta1, beta2, eps }) },
};

/** What the step of each coordinate is divided by, as an expression; nothing where it is not divided. */
const SCALE: Readonly<Partial<Record<State['rule'], string>>> = {
  rmsprop: 'sqrt(v) + eps',
  adam: 'sqrt(v / (1 - beta2**steps)) + eps',
};

/** Radius and angle of point i in both languages: `part` runs along an arm or a ring, `labels` is 0 or 1. */
const PLACED: Readonly<Record<State['set'], readonly [python: Script, typescript: Script]>> = {
  spiral: [
    [`radius = ${MADE.radius} * part`, `angle = ${MADE.turns} * part + labels * np.pi`],
    [
      `  const radius = ${MADE.radius} * part;`,
      `  const angle = ${MADE.turns} * part + label * Math.PI;`,
    ],
  ],
  rings: [
    [
      `radius = ${MADE.radius} * np.where(labels == 0, ${MADE.rings.join(', ')})`,
      'angle = 2 * np.pi * part',
    ],
    [
      `  const radius = ${MADE.radius} * (label === 0 ? ${MADE.rings.join(' : ')});`,
      '  const angle = 2 * Math.PI * part;',
    ],
  ],
};

/** Points of two classes by turns, with noise. */
function pointsOf(set: State['set']): Script {
  const [python, typescript] = PLACED[set];
  return [
    note('points of two classes by turns, with noise'),
    by({
      python: [
        `np.random.seed(${MADE.seed})`,
        `noise = np.random.normal(0, 1, (${POINTS}, 2))`,
        `labels = np.arange(${POINTS}) % 2`,
        `part = (np.arange(${POINTS}) // 2 + 1) / ${POINTS / 2}`,
        ...python,
        `points = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1) + ${MADE.noise} * noise`,
      ],
      typescript: [
        `const noise = normal(${2 * POINTS}, ${MADE.seed});`,
        `const labels = Array.from({ length: ${POINTS} }, (_, i) => i % 2);`,
        'const points = labels.map((label, i) => {',
        `  const part = (Math.floor(i / 2) + 1) / ${POINTS / 2};`,
        ...typescript,
        '  return [',
        `    radius * Math.cos(angle) + ${MADE.noise} * noise[2 * i],`,
        `    radius * Math.sin(angle) + ${MADE.noise} * noise[2 * i + 1],`,
        '  ];',
        '});',
      ],
    }),
    by({ torch: ['points, labels = torch.from_numpy(points), torch.from_numpy(labels)'] }),
  ];
}

/** The loss over all points, and its gradient. */
const LOSS: Line = by({
  numpy: [
    '',
    'def loss(theta):',
    '    return loss_and_gradient(theta, points, labels)[0]',
    '',
    'def gradient(theta):',
    '    return loss_and_gradient(theta, points, labels)[1]',
    '',
  ],
  torch: ['', 'def loss(theta):', '    return loss_over(theta, points, labels)', ''],
  typescript: [
    'const loss = (theta: number[]): number => lossAndGradient(theta, points, labels)[0];',
    'const gradient = (theta: number[]): number[] => lossAndGradient(theta, points, labels)[1];',
    '',
  ],
});

/** The largest eigenvalue of the Hessian, each coordinate divided by what its step is divided by. */
const LARGEST: Script = [
  by({
    numpy: [
      'reach = 1e-5',
      `sides = [(theta + reach * e, theta - reach * e) for e in np.eye(${SIZE})]`,
      'hessian = np.array([gradient(up) - gradient(down) for up, down in sides]) / (2 * reach)',
      'largest = np.linalg.eigvalsh(hessian / np.sqrt(np.outer(scale, scale))).max()',
    ],
    torch: [
      'hessian = torch.autograd.functional.hessian(loss, theta.detach())',
      'largest = torch.linalg.eigvalsh(hessian / torch.sqrt(torch.outer(scale, scale))).max()',
    ],
    typescript: [
      'const reach = 1e-5;',
      'const hessian = theta.map((_, i) => {',
      '  const [up, down] = [reach, -reach].map((by) =>',
      '    gradient(theta.map((each, k) => (k === i ? each + by : each))),',
      '  );',
      '  return up.map((each, k) => (each - down[k]) / (2 * reach) / Math.sqrt(scale[i] * scale[k]));',
      '});',
      '// power iteration; moved up by more than the size of any eigenvalue, the largest is also the largest in size',
      'const rows = hessian.map((row) => row.reduce((sum, each) => sum + Math.abs(each), 0));',
      'const moved = Math.max(...rows);',
      'let direction = theta.map((_, i) => Math.sin(i + 1));',
      'let size = 1;',
      'for (let k = 0; k < 5000; k++) {',
      '  const unit = direction.map((each) => each / size);',
      '  direction = hessian.map((row, i) =>',
      '    row.reduce((sum, each, j) => sum + each * unit[j], moved * unit[i]),',
      '  );',
      '  size = Math.hypot(...direction);',
      '}',
      'const largest = size - moved;',
    ],
  }),
  show('lr times the largest eigenvalue', 'lr * largest'),
];

function edgeOf({ rule }: State): Script {
  const scale = SCALE[rule];
  return [
    note('the Hessian, each coordinate divided by what its step is divided by'),
    ...(scale === undefined
      ? [filled('scale', SIZE, 1)]
      : [remembered(OF[rule].rule), each('scale', scale)]),
    ...LARGEST,
  ];
}

/** The network on show after its first steps, and how near these are to their limit. */
export const { numpy, torch, typescript } = scriptsOf(
  'planar',
  ({ state }: Shown<State, Run>, view: View) => {
    const { rule, given } = OF[state.rule];
    return [
      NORMAL_GENERATOR,
      ...pointsOf(state.set),
      network(SHAPE),
      startOf(SHAPE),
      LOSS,
      ...paragraphs(
        [
          ...settings(given(state)),
          whole(
            'steps',
            STEPS,
            `the figure shows ${LAST}: past its limit a step enlarges what rounding did, and digits part`,
          ),
          ...walk(rule, {
            start: { size: SIZE, line: take('theta', `start(${state.seed})`) },
          }),
        ],
        [
          number('right', 'share_right(theta, points, labels)'),
          show('loss', 'loss(theta)'),
          show('share of the points right', 'right'),
        ],
        view === 'edge' ? edgeOf(state) : [],
      ),
    ];
  },
);
