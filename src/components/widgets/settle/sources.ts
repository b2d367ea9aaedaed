import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { CALM } from '../../../lib/experiments/settings.ts';
import {
  append,
  count,
  during,
  list,
  loop,
  number,
  settings,
  show,
  STOP,
  when,
  whole,
  type Script,
} from '../../../lib/codegen/script.ts';
import { beside, bowl, paragraphs, RULES, walk } from '../../../lib/codegen/walks.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';

const { beta1 } = DEFAULTS.adam;

/** The step at which x is nearest to 0, of those up to `last`. */
const nearest = (last: string): Script => [
  whole('least', 0),
  loop('t', 1, last, [when('abs(x[t]) < abs(x[least])', [whole('least', 't')])]),
  count('nearest at step', 'least'),
  show('distance there', 'abs(x[least])'),
];

/** The first step whose size is past the limit, and the largest |x| from there on before it shrinks again. */
const crossed: Script = [
  whole('crossing', 1),
  during('size[crossing - 1] <= limit', [whole('crossing', 'crossing + 1')]),
  count('size past the limit at step', 'crossing'),
];
const burst: Script = [
  whole('top', 'crossing'),
  loop('t', 'crossing', 'steps', [
    when(`t - top >= ${CALM}`, [STOP]),
    when('abs(x[t]) > abs(x[top])', [whole('top', 't')]),
  ]),
  count('burst at step', 'top'),
  show('distance at the burst', 'abs(x[top])'),
];

const zeroFrom: Script = [
  whole('zero', 'steps'),
  during('x[zero - 1] == 0', [whole('zero', 'zero - 1')]),
  count('x is 0 from step', 'zero'),
];

/** The run, and what happens in it; what does not happen is not asked for. */
export const { numpy, torch, typescript } = scriptsOf(
  'settle',
  ({ state, run }: Shown<State, Run>) => {
    const { rule, lr, eps, beta } = state;
    const adam = rule === 'adam';
    const walked = adam ? RULES.efficientAdam : RULES.rmsprop;
    const v = adam ? 'v[0] / (1 - beta2**t)' : 'v[0]';
    return [
      ...settings(adam ? { lr, beta1, beta2: beta, eps } : { lr, alpha: beta, eps }),
      whole('steps', run.steps),
      number('limit', adam ? '(2 + 2 * beta1) / (1 - beta1)' : 2, 'from this step size on x grows'),
      ...bowl({ curvature: [1] }),
      list('x', [1]),
      list('size'),
      ...walk(walked, {
        start: [1],
        own: true,
        then: [append('x', 'theta[0]'), append('size', `lr / (sqrt(${v}) + eps)`)],
      }),
      ...paragraphs(
        run.crossing === null ? [] : crossed,
        run.burst === null ? [] : burst,
        nearest(run.burst === null ? 'steps' : 'top'),
        run.zero === null ? [] : zeroFrom,
        [
          count('steps', 'steps'),
          show('distance at the end', 'abs(x[steps])'),
          show('step size at the end', 'size[steps - 1]'),
          beside(walked, [1]),
        ],
      ),
    ];
  },
);
