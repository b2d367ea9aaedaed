import type { Walk } from '../../../lib/experiments/momentum.ts';
import {
  BLANK,
  count,
  define,
  note,
  number,
  settings,
  show,
  when,
  whole,
  type Script,
} from '../../../lib/codegen/script.ts';
import { bowl, paragraphs, RULES, walk, type Rule } from '../../../lib/codegen/walks.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Run } from './model.ts';
import type { State, View } from './params.ts';

/** One method's run to the step on show, or to where it has run away. */
function runOf(
  name: string,
  rule: Rule,
  { x: path }: Walk,
  { step }: Run,
  { x, y }: State,
): Script {
  const last = path.findLastIndex((at) => !Number.isNaN(at));
  return [
    note(name),
    step > last ? whole('steps', last, 'where it has run away') : whole('steps', step),
    ...walk(rule, { start: [x, y] }),
    count(`${name}, steps`, 'steps'),
    show(`${name}, theta 1`, 'theta[0]'),
    show(`${name}, theta 2`, 'theta[1]'),
    show(`${name}, loss`, 'loss(theta)'),
  ];
}

const bowlOf = ({ kappa, rotation }: State): Script => bowl({ curvature: [1, kappa], rotation });

const ball = (state: State, found: Run): Script =>
  runOf('heavy ball', RULES.ball, found.walks.ball, found, state);

function threeRuns(state: State, found: Run): Script {
  const { lr, beta, exchange } = state;
  const { plain, ema } = found.walks;
  return [
    ...bowlOf(state),
    ...settings({ lr, beta }),
    ...paragraphs(runOf('plain descent', RULES.descent, plain, found, state), ball(state, found), [
      ...(exchange === 'exchanged' ? [number('lr', 'lr / (1 - beta)')] : []),
      ...runOf('EMA form', RULES.ema, ema, found, state),
    ]),
  ];
}

/** The roots of the steepest direction: which formula holds is known beforehand. */
function rootsOf({ kappa, lr, beta }: State, { roots }: Run): Script {
  const [[re, im], [other]] = roots;
  const halves: Script = [
    ...settings({ kappa, lr, beta }),
    number('lr_lambda', 'lr * kappa', 'of the steepest direction'),
    BLANK,
    note('z**2 - (1 + beta - lr_lambda) * z + beta = 0'),
    number('half', '(1 + beta - lr_lambda) / 2'),
    number('inside', 'half * half - beta'),
  ];
  if (im !== 0)
    return [
      ...halves,
      number('root', 'sqrt(-inside)'),
      show('real part', 'half'),
      show('imaginary part', 'root', 'and minus this'),
      show('factor a step', 'hypot(half, root)'),
    ];
  const far = re + other < 0 ? 'half - root' : 'half + root';
  return [
    ...halves,
    number('root', 'sqrt(inside)'),
    number('far', far),
    re === 0 && other === 0
      ? number('near', 0)
      : number('near', 'beta / far', 'the product of both is beta'),
    show('first root', 'max(far, near)'),
    show('second root', 'min(far, near)'),
    show('factor a step', 'abs(far)'),
  ];
}

/** What a step multiplies the distance by, here and at the best pair, and the ball's run. */
function mapOf(state: State, found: Run): Script {
  const { kappa, lr, beta } = state;
  return [
    ...bowlOf(state),
    ...settings({ kappa, lr, beta }),
    define(
      'factor',
      ['lr_lambda'],
      [
        number('half', '(1 + beta - lr_lambda) / 2'),
        number('inside', 'half * half - beta'),
        number('root', 'sqrt(abs(inside))'),
        number('size', 'abs(half) + root', 'the larger of two real roots'),
        when('inside < 0', [number('size', 'hypot(half, root)')]),
      ],
      'size',
    ),
    show('factor a step', 'max(factor(lr), factor(lr * kappa))'),
    show('stability limit of lr * lambda', '2 + 2 * beta'),
    number('rate', '(sqrt(kappa) - 1) / (sqrt(kappa) + 1)'),
    show('best lr * lambda', '(2 / (sqrt(kappa) + 1))**2 * kappa'),
    show('best beta', 'rate * rate'),
    show('best factor a step', 'rate'),
    ...paragraphs(ball(state, found)),
  ];
}

/** What is left along directions of curvatures from 1 to κ. */
function directionsOf({ lr, beta }: State, found: Run): Script {
  const directions = found.directions();
  const last = Math.min(...directions.map(({ x }) => x.findLastIndex((at) => Number.isFinite(at))));
  const curvature = directions.map(({ lambda }) => lambda);
  return [
    note('curvatures in equal ratios'),
    ...bowl({ curvature }),
    ...settings({ lr, beta }),
    last < found.steps
      ? whole('steps', last, 'as far as all are finite')
      : whole('steps', found.steps),
    BLANK,
    ...walk(RULES.ball, { start: curvature.map(() => 1) }),
    count('steps', 'steps'),
    ...curvature.map((_, i) => show(`left along direction ${i + 1}`, `theta[${i}]`)),
  ];
}

const OF: Readonly<Record<View, (state: State, found: Run) => Script>> = {
  paths: threeRuns,
  forms: threeRuns,
  roots: rootsOf,
  map: mapOf,
  directions: directionsOf,
};

/** What a view shows. */
export const { numpy, torch, typescript } = scriptsOf(
  'momentum',
  ({ state, run }: Shown<State, Run>, view: View) => OF[view](state, run),
);
