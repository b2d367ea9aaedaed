import { REDDI } from '../../../lib/experiments/settings.ts';
import type { Rule } from '../../../lib/experiments/counterexample.ts';
import {
  BLANK,
  count,
  loop,
  note,
  number,
  settings,
  show,
  tensor,
  when,
  whole,
  type Script,
} from '../../../lib/codegen/script.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Run } from './model.ts';
import { SHORT, type State, type View } from './params.ts';

const NAME = { adam: 'Adam', amsgrad: 'AMSGrad' } as const;

/** The gradient of step t, and what divides the step by its root. */
const average = (rule: Rule): { readonly by: string; readonly lines: Script } => ({
  by: rule === 'adam' ? 'v' : 'v_max',
  lines: [
    number('g', -1),
    when(`t % ${REDDI.cycle} == 1`, [number('g', 'c')]),
    tensor('v', 'beta2 * v + (1 - beta2) * (g * g)'),
    ...(rule === 'adam' ? [] : [when('v > v_max', [tensor('v_max', 'v')])]),
  ],
});

const start = (rule: Rule): Script => [
  BLANK,
  note(NAME[rule]),
  tensor('v', 0),
  ...(rule === 'adam' ? [] : [tensor('v_max', 0, 'the largest v so far')]),
];

/** One rule's run, kept within [−1, 1] after each step. */
function runOf(rule: Rule, reached: boolean): Script {
  const { by, lines } = average(rule);
  return [
    ...start(rule),
    tensor('x', 0),
    whole('first', 0),
    loop('t', 1, 'steps', [
      ...lines,
      number('rate', 'lr / sqrt(t)'),
      tensor('x', `x - rate * g / sqrt(${by})`),
      when('x > 1', [tensor('x', 1)]),
      when('x < -1', [tensor('x', -1)]),
      when('x == -1 and first == 0', [whole('first', 't')]),
    ]),
    ...(reached ? [count(`${NAME[rule]}, on the best point at step`, 'first')] : []),
    show(`${NAME[rule]}, x at the end`, 'x'),
  ];
}

/** How often √v/α shrinks in the first steps, and its growth at step 2. */
function gapsOf(rule: Rule, last: number): Script {
  const { by, lines } = average(rule);
  return [
    ...start(rule),
    tensor('before', 0),
    tensor('second', 0),
    whole('shrinks', 0),
    loop('t', 1, last, [
      ...lines,
      tensor('root', `sqrt(t * ${by}) / lr`),
      when('root < before', [whole('shrinks', 'shrinks + 1')]),
      when('t == 2', [tensor('second', 'root - before')]),
      tensor('before', 'root'),
    ]),
    count(`${NAME[rule]}, steps at which it shrinks`, 'shrinks'),
    show(`${NAME[rule]}, growth at step 2`, 'second'),
  ];
}

/** How far a cycle leads once v repeats, as lines that leave it in `drift`. */
const drift = (beta: string): Script => [
  tensor('share', `1 + ${beta} + ${beta} * ${beta}`),
  tensor('v1', `(c * c + ${beta} + ${beta} * ${beta}) / share`),
  tensor('v2', `(1 + ${beta} * c * c + ${beta} * ${beta}) / share`),
  tensor('v3', `(1 + ${beta} + ${beta} * ${beta} * c * c) / share`),
  tensor('drift', '1 / sqrt(v2) + 1 / sqrt(v3) - c / sqrt(v1)'),
];

/** The decay at which a cycle leads nowhere, by halving. */
const turning = (beta2: number): Script => [
  BLANK,
  tensor('low', 0),
  tensor('high', 1),
  loop('i', 1, 60, [
    tensor('middle', '(low + high) / 2'),
    ...drift('middle'),
    when('drift > 0', [tensor('low', 'middle')]),
    when('drift <= 0', [tensor('high', 'middle')]),
  ]),
  show('Adam turns at beta2', 'high'),
  tensor('decay', beta2),
  ...drift('decay'),
  show('drift of a cycle', 'drift'),
];

/** The experiment that a view shows. */
export const { numpy, torch, typescript } = scriptsOf(
  'counterexample',
  ({ state, run }: Shown<State, Run>, view: View) => {
    const { c, beta2 } = state;
    const { lr, steps } = REDDI;
    return [
      ...settings({ c, beta2, lr }),
      whole('steps', view === 'ends' ? SHORT : steps),
      ...run.sides.flatMap(({ name, reached, gaps }) =>
        view === 'gap'
          ? gapsOf(name, gaps.length + 1)
          : runOf(name, view === 'path' && reached !== null),
      ),
      ...(view === 'ends' ? turning(beta2) : []),
    ];
  },
);
