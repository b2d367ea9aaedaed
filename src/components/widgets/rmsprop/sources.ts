import { HINTON } from '../../../lib/experiments/settings.ts';
import {
  BLANK,
  by,
  each,
  loop,
  note,
  number,
  settings,
  show,
  tensor,
  when,
  whole,
  type Script,
} from '../../../lib/codegen/script.ts';
import { beside, bowl, paragraphs, RULES, walk } from '../../../lib/codegen/walks.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Run } from './model.ts';
import type { State, View } from './params.ts';

const both = (label: string, name: string): Script =>
  [0, 1].map((i) => show(`${label} ${i + 1}`, `${name}[${i}]`));

/** PyTorch's own beside ours, on the same gradients. */
const BUILT_IN = [
  'theta = torch.zeros((), requires_grad=True)',
  'optimizer = torch.optim.RMSprop([theta], lr=1.0, alpha=alpha, eps=eps)',
  'for t in range(1, steps + 1):',
  `    theta.grad = torch.tensor(${HINTON.down} if t % ${HINTON.cycle} == 0 else ${HINTON.up})`,
  '    optimizer.step()',
  'print("torch.optim.RMSprop:", theta.item())  # where RMSProp is, in its last digits perhaps another',
];

/** Hinton's cycle to the step looked at, positions in learning rates. */
const nine = ({ state, run }: Shown<State, Run>): Script => [
  ...settings({ alpha: state.beta, eps: state.eps }),
  whole('steps', run.cycle.t),
  BLANK,
  tensor('v', 0),
  ...settings({ g: 0, update: 0, x: 0, sign: 0, plain: 0 }),
  loop('t', 1, 'steps', [
    number('g', HINTON.up),
    when(`t % ${HINTON.cycle} == 0`, [number('g', HINTON.down)]),
    tensor('v', 'alpha * v + (1 - alpha) * (g * g)'),
    tensor('update', 'g / (sqrt(v) + eps)'),
    tensor('x', 'x - update'),
    tensor('sign', 'sign - g / abs(g)'),
    tensor('plain', 'plain - g'),
  ]),
  show('g', 'g'),
  show('v', 'v'),
  show('update', 'update'),
  show('RMSProp is at', 'x'),
  show('sign descent is at', 'sign'),
  show('plain descent is at', 'plain'),
  by({ torch: [BLANK, ...BUILT_IN] }),
];

/** RMSProp on the ravine to the step looked at, and plain descent at its best learning rate. */
function ravine({ state, run }: Shown<State, Run>): Script {
  const { beta, eps, lr, kappa, turn, along, across } = state;
  const start = turn === 0 ? [along, across] : ['c * along - s * across', 's * along + c * across'];
  return [
    ...bowl({ curvature: [1, kappa], rotation: turn }),
    ...settings({ lr, alpha: beta, eps }),
    whole('steps', run.ravine.t),
    ...(turn === 0 ? [] : settings({ along, across })),
    ...paragraphs(
      [
        note('RMSProp'),
        ...walk(RULES.rmsprop, { start, own: true }),
        each('size', 'lr / (sqrt(v) + eps)'),
        ...both('RMSProp, theta', 'theta'),
        ...both('v', 'v'),
        ...both('step size', 'size'),
        show('RMSProp, loss', 'loss(theta)'),
        beside(RULES.rmsprop, start),
      ],
      [
        note('plain descent at its best learning rate'),
        number('kappa', kappa),
        number('lr', '2 / (1 + kappa)'),
        ...walk(RULES.descent, { start }),
        ...both('plain descent, theta', 'theta'),
        show('plain descent, loss', 'loss(theta)'),
      ],
    ),
  ];
}

/** The step of a gradient that stays the same, ε in three places, and where each step has shrunk to a half. */
const epsilon = ({ state, run }: Shown<State, Run>): Script => [
  tensor('beta', state.beta),
  tensor('eps', state.eps),
  tensor('g', state.g),
  whole('t', run.epsilon.t),
  BLANK,
  tensor('hat', 'eps / sqrt(1 - beta**t)', 'what eps comes to beside the corrected root'),
  tensor('outside', 'g / (sqrt(g * g) + eps)'),
  tensor('inside', 'g / sqrt(g * g + eps)'),
  tensor('hatted', 'g / (sqrt(g * g) + hat)'),
  tensor('knee', 'sqrt(eps)'),
  show('step, eps outside', 'outside'),
  show('step, eps inside', 'inside'),
  show('step, eps hat', 'hatted'),
  show('half a step from |g|, eps outside', 'eps'),
  show('half a step from |g|, eps inside', 'knee'),
  show('half a step from |g|, eps hat', 'hat'),
];

const OF: Readonly<Record<View, (shown: Shown<State, Run>) => Script>> = {
  nine,
  average: nine,
  ravine,
  eps: epsilon,
};

/** The experiment that a view shows. */
export const { numpy, torch, typescript } = scriptsOf(
  'rmsprop',
  (shown: Shown<State, Run>, view: View) => OF[view](shown),
);
