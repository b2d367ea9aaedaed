import { adamLines } from '../../../lib/codegen/corrections.ts';
import {
  BLANK,
  by,
  each,
  loop,
  note,
  number,
  settings,
  show,
  vector,
  when,
  filled,
  whole,
  type Script,
} from '../../../lib/codegen/script.ts';
import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Run } from './model.ts';
import { LR, type State } from './params.ts';

const { beta1, beta2, eps } = DEFAULTS.adam;
const ADAM = adamLines('separate');

/** Both weights under one kind of decay, and what is left of them. */
const runOf = (name: string, l2: boolean): Script => [
  BLANK,
  note(name),
  vector('theta', [1, 1]),
  filled('m', 2, 0),
  filled('v', 2, 0),
  loop('t', 1, 'steps', [
    number('sign', -1),
    when('t % 2 == 1', [number('sign', 1)]),
    each('g', l2 ? 'sign * sizes + decay * theta' : 'sign * sizes'),
    ...(l2 ? [] : [each('theta', '(1 - lr * decay) * theta')]),
    ...ADAM,
    each('theta', 'theta - lr * update'),
  ]),
  show(`${name}, gradients of 1`, 'theta[0]'),
  show(`${name}, gradients of r`, 'theta[1]'),
];

/** PyTorch's own beside ours: what is left of the second weight. */
const BUILT_IN: Script = [
  '',
  '# torch.optim’s own, in its last digits perhaps another',
  'for make in (torch.optim.Adam, torch.optim.AdamW):',
  '    theta = torch.ones(2, requires_grad=True)',
  '    optimizer = make([theta], lr=lr, weight_decay=decay)',
  '    for t in range(1, steps + 1):',
  '        theta.grad = sizes * (1 if t % 2 == 1 else -1)',
  '        optimizer.step()',
  '    print(f"torch.optim.{make.__name__}, gradients of r:", theta[1].item())',
];

/** What is left of both weights at the step looked at, under both kinds of decay. */
export const { numpy, torch, typescript } = scriptsOf(
  'adamw',
  ({ state: { decay, ratio }, run }: Shown<State, Run>) => [
    ...settings({ lr: LR, beta1, beta2, eps, decay }),
    whole('steps', run.t),
    vector('sizes', [1, ratio]),
    ...runOf('L2', true),
    ...runOf('AdamW', false),
    by({ torch: BUILT_IN }),
  ],
);
