import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { NOISY } from '../../../lib/experiments/settings.ts';
import { NORMAL_GENERATOR, normalNumbers } from '../../../lib/codegen/random.ts';
import {
  add,
  by,
  each,
  filled,
  loop,
  note,
  number,
  settings,
  show,
  take,
  when,
  whole,
} from '../../../lib/codegen/script.ts';
import { paragraphs, RULES } from '../../../lib/codegen/walks.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Run, State } from './params.ts';

const { beta1, beta2, eps } = DEFAULTS.adam;
const { runs: RUNS, steps: STEPS, seed: SEED, stretch: STRETCH } = NOISY;
const { adam } = RULES;

/** Ten runs side by side, and how far from the minimum they are in the end. */
export const { numpy, torch, typescript } = scriptsOf(
  'noisy-parabola',
  ({ state }: Shown<State, Run>) => {
    const { lr, sigma, schedule } = state;
    const falls = schedule === 'linear';
    const start = [
      filled('theta', RUNS, 1),
      by({
        numpy: adam.state.map((name) => filled(name, RUNS, 0)),
        torch: [`optimizer = torch.optim.${adam.torch}`],
        typescript: adam.state.map((name) => filled(name, RUNS, 0)),
      }),
    ];
    const own = [each('g', 'theta + sigma * noise'), ...adam.lines];
    const step = by({
      numpy: own,
      torch: [
        ...(falls ? ['optimizer.param_groups[0]["lr"] = lr'] : []),
        'before = theta.clone()',
        'theta.grad = theta + sigma * noise',
        'optimizer.step()',
        'update = (before - theta) / lr',
      ],
      typescript: own,
    });
    return [
      NORMAL_GENERATOR,
      ...settings({ [falls ? 'first_lr' : 'lr']: lr, beta1, beta2, eps, sigma }),
      ...(falls ? [number('lr', 'first_lr')] : []),
      whole('steps', STEPS),
      ...paragraphs(
        [note(`a row of noise a step, for ${RUNS} runs`), normalNumbers('z', SEED, [STEPS, RUNS])],
        [
          ...start,
          ...settings({ late: 0, one: 0, far: 0, size: 0, mean: 0 }),
          loop('t', 1, 'steps', [
            ...(falls ? [number('lr', 'first_lr * (steps - t + 1) / steps')] : []),
            take('noise', 'z[t - 1]'),
            step,
            when(`t > steps - ${STRETCH}`, [
              add('late', 'theta * theta'),
              number('one', 'one + theta[0] * theta[0]'),
            ]),
            when('t > steps / 2', [
              add('far', 'theta * theta'),
              add('size', 'update * update'),
              add('mean', 'update'),
            ]),
          ]),
        ],
        [
          whole('seen', `${RUNS} * steps / 2`, 'steps of all runs in the second half'),
          note(`roots of mean squares: the last ${STRETCH} steps, then the second half`),
          show('distance at the end', `sqrt(late / ${RUNS * STRETCH})`),
          show('of the first run', `sqrt(one / ${STRETCH})`),
          show('distance in the second half', 'sqrt(far / seen)'),
          show('update in the second half', 'sqrt(size / seen)'),
          show('mean of the updates', 'mean / seen'),
          ...(falls ? [] : [show('about where it stays', 'sqrt(lr * sigma / 2)')]),
        ],
      ),
    ];
  },
);
