import {
  BLANK,
  count,
  define,
  during,
  each,
  num,
  number,
  settings,
  show,
  tensor,
  vector,
  whole,
  type Script,
} from '../../../lib/codegen/script.ts';
import { bowl, GRADIENT_HERE, paragraphs, RULES, walk } from '../../../lib/codegen/walks.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Run } from './model.ts';
import type { State, View } from './params.ts';

/** Plain descent to the step looked at, or to the last one within the floats. */
function descent({ state, run }: Shown<State, Run>): Script {
  const { mode, lr, curvature, kappa, rotation, x, y } = state;
  const two = mode === 'two';
  const last = run.points.length - 1;
  const { step } = run.moment;
  return [
    ...bowl(two ? { curvature: [1, kappa], rotation } : { curvature: [curvature] }),
    BLANK,
    number('lr', lr),
    step > last
      ? whole('steps', last, 'after the next one the loss is past the largest float')
      : whole('steps', step),
    ...paragraphs(walk(RULES.descent, { start: two ? [x, y] : [x] }), [
      GRADIENT_HERE,
      number('slope', two ? 'hypot(g[0], g[1])' : 'abs(g[0])'),
      count('steps', 'steps'),
      show('theta 1', 'theta[0]'),
      ...(two ? [show('theta 2', 'theta[1]')] : []),
      show('loss', 'loss(theta)'),
      show('length of the gradient', 'slope'),
      show('length of the next step', 'lr * slope'),
      show('stability limit of lr', `2 / curvature[${two ? 1 : 0}]`),
      ...(two ? [show('best lr', '2 / (curvature[0] + curvature[1])')] : []),
    ]),
  ];
}

/** The best learning rate against the one that takes a single step along the steep direction. */
function race({ state, run }: Shown<State, Run>): Script {
  const { kappa, rotation, x, y } = state;
  const { lead, steps } = run.race();
  const turned = rotation !== 0;
  return [
    vector('curvature', [1, kappa]),
    ...(turned
      ? [
          number('rotation', `${num(rotation)} * pi / 180`),
          number('c', 'cos(rotation)'),
          number('s', 'sin(rotation)'),
          ...settings({ x, y }),
          vector('share', ['c * x + s * y', 'c * y - s * x']),
        ]
      : [vector('share', [x, y])]),
    define(
      'loss_after',
      ['t', 'lr'],
      [
        each('left', 'share * (1 - lr * curvature)**t', 'along each axis of the bowl'),
        tensor('flat', 'curvature[0] * left[0]**2 / 2'),
        tensor('steep', 'curvature[1] * left[1]**2 / 2'),
      ],
      'flat + steep',
    ),
    tensor('best', '2 / (curvature[0] + curvature[1])'),
    tensor('one_step', '1 / curvature[1]'),
    BLANK,
    ...(lead === null
      ? [whole('t', steps.at(-1) ?? 0, 'the best never has the smaller loss')]
      : [
          whole('t', 1),
          during('loss_after(t, best) >= loss_after(t, one_step)', [whole('t', 't + 1')]),
        ]),
    show('best lr', 'best'),
    show('one-step lr', 'one_step'),
    count(lead === null ? 'step' : 'the best leads from step', 't'),
    show('loss there, best lr', 'loss_after(t, best)'),
    show('loss there, one-step lr', 'loss_after(t, one_step)'),
  ];
}

/** The run on show, or the race. */
export const { numpy, torch, typescript } = scriptsOf(
  'descent',
  (shown: Shown<State, Run>, view: View) => (view === 'best' ? race(shown) : descent(shown)),
);
