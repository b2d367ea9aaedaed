import { number, show, tensor } from '../../../lib/codegen/script.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Run, State } from './params.ts';

/** Both lengths of the average on show. */
export const { numpy, torch, typescript } = scriptsOf(
  'half-life',
  ({ state: { beta } }: Shown<State, Run>) => [
    tensor('beta', beta),
    ...(beta > 0
      ? [tensor('half', 0.5), tensor('half_life', 'log(half) / log(beta)')]
      : [number('half_life', 0, 'nothing is kept')]),
    show('half-life', 'half_life'),
    show('effective samples', '(1 + beta) / (1 - beta)'),
  ],
);
