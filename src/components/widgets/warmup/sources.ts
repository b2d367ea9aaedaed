import { BLANK, number, settings, show, tensor, when, whole } from '../../../lib/codegen/script.ts';
import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';

/** The steps' lengths where the uncorrected one is longest, and RAdam's first one that divides by the root of v. */
export const { numpy, torch, typescript } = scriptsOf(
  'warmup',
  ({ state: { beta2, over }, run }: Shown<State, Run>) => [
    ...settings({ beta1: DEFAULTS.adam.beta1, beta2 }),
    whole('over', over, 'steps of warmup'),
    whole('t', run.most.t),
    BLANK,
    tensor('warm', 't / over'),
    when('warm > 1', [tensor('warm', 1)]),
    tensor('kept', 'beta2**t'),
    show('corrected step', 'warm'),
    show('uncorrected step', 'warm * (1 - beta1**t) / (1 - kept)**0.5'),
    ...(run.radamFrom === null
      ? []
      : [
          BLANK,
          number('limit', '2 / (1 - beta2) - 1'),
          whole('t', run.radamFrom),
          number('rho', 'limit - 2 * t * beta2**t / (1 - beta2**t)', 'how long v remembers so far'),
          number('square', '(rho - 4) * (rho - 2) * limit / ((limit - 4) * (limit - 2) * rho)'),
          show('RAdam, first step with the root of v', 'square**0.5'),
        ]),
  ],
);
