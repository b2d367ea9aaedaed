import { number, num, settings, show, tensor, type Script } from '../../../lib/codegen/script.ts';
import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { settings as museum } from '../../../lib/museum/game.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';

/** Right Adam on the gradients of the test: what every mistake is compared with. */
export const { numpy, torch, typescript } = scriptsOf(
  'museum',
  ({ run }: Shown<State, Run>): Script => [
    ...settings({
      beta1: DEFAULTS.adam.beta1,
      beta2: DEFAULTS.adam.beta2,
      eps: museum.eps ?? DEFAULTS.adam.eps,
    }),
    number('m_0', 0),
    tensor('v_0', 0),
    ...run.design.gradients.flatMap((g, i): Script => {
      const t = i + 1;
      return [
        number(`m_${t}`, `beta1 * m_${i} + (1 - beta1) * (${num(g)})`),
        tensor(`v_${t}`, `beta2 * v_${i} + (1 - beta2) * (${num(g)}) * (${num(g)})`),
        show(
          `update ${t}`,
          `m_${t} / (1 - beta1**${t}) / (sqrt(v_${t} / (1 - beta2**${t})) + eps)`,
        ),
      ];
    }),
  ],
);
