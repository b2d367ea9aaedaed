import { NORMAL_GENERATOR, normalNumbers } from '../../../lib/codegen/random.ts';
import {
  BLANK,
  loop,
  number,
  show,
  tensor,
  when,
  whole,
  type Script,
} from '../../../lib/codegen/script.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import { changeAfter, DEVIATION, pulseAt, SIZE, type Memory } from './model.ts';
import type { State } from './params.ts';

/** The gradient of step i. */
function gradient({ stream, steps }: State): Script {
  switch (stream) {
    case 'constant':
      return [number('g', SIZE)];
    case 'change':
      return [number('g', SIZE), when(`i > ${changeAfter(steps)}`, [number('g', -SIZE)])];
    case 'noise':
      return [number('g', `${SIZE} + ${DEVIATION} * z[i - 1]`)];
    case 'pulse':
      return [number('g', 0), when(`i == ${pulseAt(steps)}`, [number('g', SIZE)])];
  }
}

/** The average at the step looked at, and the weight of the gradient looked at. */
export const { numpy, torch, typescript } = scriptsOf(
  'memory',
  ({ state, run }: Shown<State, Memory>) => {
    const { stream, seed, beta } = state;
    const { t, k, rescaled } = run;
    const weight = k === 0 ? 'beta**t' : '(1 - beta) * beta**(t - k)';
    return [
      ...(stream === 'noise' ? [NORMAL_GENERATOR] : []),
      tensor('beta', beta),
      whole('t', t, 'the step looked at'),
      ...(stream === 'noise' ? [normalNumbers('z', seed, [t])] : []),
      BLANK,
      tensor('m', 0),
      loop('i', 1, 't', [...gradient(state), tensor('m', 'beta * m + (1 - beta) * g')]),
      tensor('share', '1 - beta**t', 'the sum of the weights'),
      show('m', 'm'),
      show('m_hat', 'm / share'),
      show('sum of the weights', 'share'),
      show('weight of the zero start', 'beta**t'),
      ...(k > t || (k === 0 && rescaled)
        ? []
        : [
            BLANK,
            whole('k', k, 'the gradient looked at; 0 is the zero start'),
            show('weight of k', rescaled ? `${weight} / share` : weight),
          ]),
      BLANK,
      show('effective samples', '(1 + beta) * share / ((1 - beta) * (1 + beta**t))'),
      show('effective samples in the long run', '(1 + beta) / (1 - beta)'),
      ...(beta > 0
        ? [
            tensor('half', 0.5),
            tensor('half_life', 'log(half) / log(beta)'),
            show('half-life', 'half_life'),
          ]
        : []),
    ];
  },
);
