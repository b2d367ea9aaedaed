import {
  list,
  loop,
  number,
  settings,
  show,
  tensor,
  type Script,
} from '../../../lib/codegen/script.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';

/** Adam as published on the gradients that were fed, beside the last value that was seen. */
export const { numpy, torch, typescript } = scriptsOf(
  'diagnose',
  ({ state, run }: Shown<State, Run>): Script => {
    const { beta1, beta2, eps, stream, g } = state;
    const { gradients, updates } = run;
    const last = gradients.length;
    const seen = updates.at(-1) ?? NaN;
    return [
      ...settings({ beta1, beta2, eps }),
      stream === 'constant' ? tensor('g', g) : list('gradients', [...gradients]),
      ...['m', 'v', 'update'].map((name) => tensor(name, 0)),
      loop('t', 1, last, [
        ...(stream === 'constant' ? [] : [tensor('g', 'gradients[t - 1]')]),
        tensor('m', 'beta1 * m + (1 - beta1) * g'),
        tensor('v', 'beta2 * v + (1 - beta2) * g**2'),
        tensor('m_hat', 'm / (1 - beta1**t)', 'in variables of their own'),
        tensor('v_hat', 'v / (1 - beta2**t)'),
        tensor('update', 'm_hat / (sqrt(v_hat) + eps)'),
      ]),
      show(`Adam, update at step ${last}`, 'update'),
      ...(Number.isFinite(seen) ? [number('seen', seen), show('last value seen', 'seen')] : []),
    ];
  },
);
