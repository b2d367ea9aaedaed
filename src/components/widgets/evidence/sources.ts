import { BATCH, HEAD, SIZE, TRAINING } from '../../../lib/codegen/digits.ts';
import {
  by,
  each,
  filled,
  loop,
  note,
  number,
  settings,
  show,
  take,
  whole,
  type Line,
  type Script,
} from '../../../lib/codegen/script.ts';
import { paragraphs } from '../../../lib/codegen/walks.ts';
import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Line as Tried, Run } from './model.ts';
import type { State } from './params.ts';

const { beta1, eps } = DEFAULTS.adam;
/** As in `lib/train`: steps of a training, digits of a step, steps of a warmup. */
const [STEPS, DIGITS, WARMUP] = [600, 50, 60] as const;

/** Where the digits that count begin and end. */
const PART = {
  training: [`:${TRAINING}`, `0, ${TRAINING}`],
  test: [`${TRAINING}:`, `${TRAINING}`],
} as const;

/** The loss over these digits, as `value`. */
function lossOver(measure: State['measure']): Line {
  const [python, typescript] = PART[measure];
  return by({
    numpy: [`value, _ = loss_and_gradient(theta, inputs[${python}], labels[${python}])`],
    torch: [`value = loss_over(theta, inputs[${python}], labels[${python}])`],
    typescript: [
      take(
        'value',
        `lossAndGradient(theta, inputs.slice(${typescript}), labels.slice(${typescript}))[0]`,
      ),
    ],
  });
}

/** Trains with the averages corrected that `corrected` names, from the first start, and shows the loss at the end. */
function train({ corrected }: Tried, lr: number, { beginning, measure }: State): Script {
  const [m, v] = [
    corrected === 'm' || corrected === 'both' ? 'm / (1 - beta1**t)' : 'm',
    corrected === 'v' || corrected === 'both' ? 'v / (1 - beta2**t)' : 'v',
  ];
  const step: Script = [
    each('m', 'beta1 * m + (1 - beta1) * g'),
    each('v', 'beta2 * v + (1 - beta2) * g * g'),
    number('rate', beginning === 'warmup' ? `lr * min(1, t / ${WARMUP})` : 'lr'),
    each('theta', `theta - rate * (${m}) / (sqrt(${v}) + eps)`),
  ];
  const start = [take('theta', 'start(0)'), filled('m', SIZE, 0), filled('v', SIZE, 0)];
  const plain = [...start, loop('t', 1, 'steps', [BATCH, ...step])];
  return [
    note(`corrected: ${corrected}`),
    number('lr', lr),
    by({
      numpy: plain,
      torch: [
        ...start,
        loop('t', 1, 'steps', [
          'theta.requires_grad_()',
          BATCH,
          '(g,) = torch.autograd.grad(value, theta)',
          'theta = theta.detach()',
          ...step,
        ]),
      ],
      typescript: plain,
    }),
    lossOver(measure),
    show(`${corrected}, loss`, 'value'),
  ];
}

/** Each way to correct at its own best learning rate for the β2 on show, from the first of the five starts. */
export const { numpy, torch, typescript } = scriptsOf(
  'evidence',
  ({ state, run }: Shown<State, Run>) => [
    ...HEAD,
    ...settings({ beta1, beta2: Number(state.beta2), eps }),
    whole('steps', STEPS),
    whole('batch', DIGITS),
    ...paragraphs(
      ...run.lines.map((line) => {
        const least = line.spreads.reduce((low, tried) => (tried.mean < low.mean ? tried : low));
        return train(line, least.lr, state);
      }),
    ),
  ],
);
