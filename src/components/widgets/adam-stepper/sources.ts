import {
  BLANK,
  append,
  by,
  count,
  list,
  note,
  num,
  number,
  settings,
  show,
  vector,
  whole,
  type Script,
} from '../../../lib/codegen/script.ts';
import {
  ADAM_LINES,
  bowl,
  paragraphs,
  remembered,
  RULES,
  walk,
} from '../../../lib/codegen/walks.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Run } from './model.ts';
import type { State, View } from './params.ts';

const both = (label: string, name: string): Script =>
  [0, 1].map((i) => show(`${label} ${i + 1}`, `${name}[${i}]`));

/** Adam's settings, and the loss it walks on. */
const given = ({ lr, beta1, beta2, eps, kappa, rotation, scale }: State): Script => [
  ...settings({ lr, beta1, beta2, eps }),
  ...(scale === 1 ? [] : [number('scale', scale, 'what the loss is multiplied by')]),
  ...bowl({ curvature: scale === 1 ? [1, kappa] : ['scale', `${num(kappa)} * scale`], rotation }),
];

const KEPT = ['g', 'm_hat', 'v_hat', 'update'];

/** Every number of the step looked at. */
function lines(state: State): Script {
  const { x, y, step } = state;
  return [
    ...given(state),
    BLANK,
    whole('steps', step),
    ...walk(RULES.adam, { start: [x, y], kept: step > 0 ? KEPT : [] }),
    BLANK,
    ...(step > 0
      ? [
          by({ torch: ['g = theta.grad', remembered(RULES.adam), ...ADAM_LINES.slice(2)] }),
          ...['g', 'm', 'v', 'm_hat', 'v_hat', 'update'].flatMap((name) => both(name, name)),
        ]
      : []),
    ...both('theta', 'theta'),
    show('loss', 'loss(theta)'),
  ];
}

/** Adam and plain descent on the multiplied loss, and how far from Adam's path on the loss as it is. */
function scaled({ state, run }: Shown<State, Run>): Script {
  const { kappa, x, y, scale } = state;
  const last = run.scaled().plain.points.length - 1;
  const steps = run.rows.length;
  const [start, curved] = [[x, y], num(kappa)];
  const unscaled: Script = [
    note('Adam on the loss as it is'),
    vector('curvature', [1, kappa]),
    number('moved', 0),
    ...walk(RULES.adam, {
      start,
      then: [
        number('apart', 'hypot(theta[0] - path_x[t - 1], theta[1] - path_y[t - 1])'),
        number('moved', 'max(apart, moved)'),
      ],
    }),
    show('distance between both paths, at most', 'moved'),
  ];
  return [
    ...given(state),
    ...paragraphs(
      [
        note('Adam'),
        whole('steps', steps),
        list('path_x'),
        list('path_y'),
        ...walk(RULES.adam, {
          start,
          then: [append('path_x', 'theta[0]'), append('path_y', 'theta[1]')],
        }),
        ...both('Adam, theta', 'theta'),
      ],
      scale === 1 ? [] : unscaled,
      [
        note('plain descent, at the learning rate of one step along the steep direction as it is'),
        ...(scale === 1 ? [] : [vector('curvature', ['scale', `${curved} * scale`])]),
        number('lr', `1 / ${curved}`),
        last < steps
          ? whole('steps', last, 'after the next one the loss is past the largest float')
          : whole('steps', last),
        ...walk(RULES.descent, { start }),
        count('plain descent, steps', 'steps'),
        ...both('plain descent, theta', 'theta'),
      ],
    ),
  ];
}

/** What a view shows. */
export const { numpy, torch, typescript } = scriptsOf(
  'adam-stepper',
  (shown: Shown<State, Run>, view: View) => (view === 'scale' ? scaled(shown) : lines(shown.state)),
);
