import {
  count,
  loop,
  note,
  number,
  settings,
  show,
  STOP,
  when,
  whole,
  type Script,
} from '../../../lib/codegen/script.ts';
import { QUESTION } from '../../../lib/experiments/settings.ts';
import { FORMATS } from '../../../lib/precision/formats.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Run } from './model.ts';
import type { State, View } from './params.ts';

const { g, beta1, beta2, eps } = QUESTION;
type Name = 'm' | 'v';
const DECAY = { m: 'beta1', v: 'beta2' } as const;

/** ln m or ln v after step 1, where the bug's average is what was averaged. */
const begun = (name: Name): Script => [
  number(`log_${name}`, name === 'm' ? 'log(g)' : 'log(g * g)'),
  number(`lost_${name}`, 0, 'what rounding takes from the sum'),
];
/** One step of the bug in logarithms: the kept part is the larger one. */
const stepped = (name: Name): Script => {
  const [log, lost, beta] = [`log_${name}`, `lost_${name}`, DECAY[name]];
  const square = name === 'm' ? 'g' : 'g * g';
  return [
    number('kept', `${log} + log(${beta})`),
    number('fresh', `log((1 - ${beta}) * ${square})`),
    number('change', `log(${beta}) + log(1 + exp(fresh - kept)) - log(1 - ${beta}**i)`),
    number('due', `change + ${lost}`),
    number('next', `${log} + due`),
    number(lost, `due - (next - ${log})`),
    number(log, 'next'),
  ];
};
const LOG10 = 'log(10)';

const factors = ({ step }: State): Script => [
  ...settings({ g, beta2 }),
  whole('t', step, 'the step looked at'),
  note('v leaves the floats, so its logarithm is kept'),
  ...begun('v'),
  loop('i', 2, 't', stepped('v')),
  show('factor', 'beta2 / (1 - beta2**t)'),
  show('log10 of v', `log_v / ${LOG10}`),
];

/** ln of the update from ln m and ln v. */
const LOG_UPDATE = 'log_m - log(exp(log_v / 2 - largest) + eps * exp(-largest)) - largest';
const update: Script = [
  number('largest', 'max(log_v / 2, log(eps))'),
  number('log_update', LOG_UPDATE),
];

/** The step from which on 1 − β2ᵗ is 1. */
const OVER = 45_000;
const recovery = ({ late }: State): Script => [
  ...settings({ g, beta1, beta2, eps }),
  whole('t', late, 'the step looked at'),
  ...begun('m'),
  ...begun('v'),
  loop('i', 2, Math.min(late, OVER), [...stepped('m'), ...stepped('v')]),
  ...(late > OVER
    ? [
        note('1 - beta2**i is 1 by now: an average that fades towards its limit'),
        number('faded', `(t - ${OVER}) * log(beta2)`),
        number('far', 'log_v + faded'),
        number('near', 'log(g * g) + log(1 - exp(faded))'),
        number('larger', 'max(far, near)'),
        number('log_v', 'larger + log(exp(far - larger) + exp(near - larger))'),
      ]
    : []),
  ...update,
  show('log10 of the update, minus 1', `log_update / ${LOG10} - 1`),
];

const formats = (_: State, { formats: { format, kept, beta2: own, rightWorks } }: Run): Script =>
  rightWorks
    ? [
        ...settings({ g, beta2 }),
        number(
          'largest',
          FORMATS[format].largest,
          kept ? `of ${format}; decays in double` : format,
        ),
        ...begun('v'),
        whole('first', 1),
        loop('i', 2, 1000, [
          ...stepped('v'),
          when('log_v > log(largest)', [whole('first', 'i'), STOP]),
        ]),
        count('overflow at step', 'first'),
      ]
    : [
        number('beta2', own, 'what 0.999 is in bfloat16: it has 8 binary digits'),
        show('beta2', 'beta2'),
        show('1 - beta2', '1 - beta2'),
      ];

const decay = ({ beta2: chosen }: State): Script => [
  ...settings({ g, beta2: chosen }),
  ...begun('v'),
  number('peak', 'log_v'),
  whole('at', 1),
  loop('i', 2, OVER, [
    ...stepped('v'),
    when('log_v > peak', [number('peak', 'log_v'), whole('at', 'i')]),
  ]),
  count('v is largest at step', 'at'),
  show('log10 of v there', `peak / ${LOG10}`),
];

const OF: Readonly<Record<View, (state: State, run: Run) => Script>> = {
  factors,
  recovery,
  formats,
  decay,
};

/** What a view shows, with logarithms in place of numbers that no float holds. */
export const { numpy, torch, typescript } = scriptsOf(
  'forensics',
  ({ state, run }: Shown<State, Run>, view: View) => OF[view](state, run),
);
