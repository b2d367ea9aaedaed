import { en as paste } from '../../kit/paste/strings.en.ts';
import type { WordsOf } from '../../kit/words/index.ts';

/** The lab in English. Templates hold `{placeholders}`; the keys are those of both languages. */
export const en = {
  title: 'Bug lab: one loop, six ways to correct its averages',
  'title.loop': 'Bug lab: the loop, and what it draws',
  'title.quantity': 'Bug lab: the update, or the averages behind it',
  'title.stream': 'Bug lab: the corrections on other gradients, first {stream}',

  'name.in-place': 'in place',
  'name.separate': 'separate',
  'name.first-step-only': 'step 1 only',
  'name.never': 'never',
  'name.multiply': '① multiplied',
  'name.no-exponent': '② no exponent',
  'about.in-place': 'stores the corrected value back (the learner’s loop)',
  'about.separate': 'keeps m̂ and v̂ apart (right)',
  'about.first-step-only': 'corrects at step 1 and never again (the learner’s patch)',
  'about.never': 'no bias correction',
  'about.multiply': 'multiplies by 1 − βᵗ where Adam divides (ConvNetJS)',
  'about.no-exponent': 'divides by 1 − β, without the power (ML-From-Scratch)',

  'legend.stream': 'Gradient g',
  'stream.constant': 'constant',
  'stream.ramp': 'ramp 0, 1, 2 …',
  'stream.normal': 'random normal',
  'stream.values': 'your own',
  'field.value': 'value of every gradient',
  'field.seed': 'NumPy seed',
  'field.values': 'Gradients, one per step, separated by commas or lines',
  'field.beta1': 'decay of m',
  'field.beta2': 'decay of v',
  'field.eps': 'added to √v',
  'field.steps': 'steps',
  'legend.show': 'Correction',
  'legend.quantity': 'Draw',
  'quantity.update': 'update',
  'quantity.m': 'm',
  'quantity.v': 'v',
  'quantity.root-v': '√v',
  'legend.scale': 'Axis',
  'scale.linear': 'linear',
  'scale.log': 'logarithmic',

  'error.show-one': 'One correction has to stay on show.',
  ...paste,

  'axis.update': '↑ update = step ÷ learning rate{scale}',
  'axis.m': '↑ m as the update uses it{scale}',
  'axis.v': '↑ v as the update uses it{scale}',
  'axis.root-v': '↑ √v as the update uses it{scale}',
  'axis.log': ', log',
  'gradient.update': '',
  'gradient.m': 'g',
  'gradient.v': 'g²',
  'gradient.root-v': '|g|',
  'gap.negative': 'below 0',
  'gap.zero': '0',
  'gap.infinite': '∞',
  'gap.nan': 'nan',
  'gap.huge': '> 10³⁰⁰',
  'mark.diverges': 'wrong from step {step}',

  'figure.name': 'The lab’s plot: {quantity} against the step',
  'caption.wrong':
    'Step {step}, {quantity}: “{name}” gives {value} where {due} is due. It is wrong from step {from} on.',
  'caption.before':
    'Step {step}, {quantity}: “{name}” gives {value}, still right. It is wrong from step {from} on.',
  'caption.again':
    'Step {step}, {quantity}: “{name}” gives {value}, right again here. It was wrong from step {from} on.',
  'caption.right': 'Step {step}, {quantity}: {value}, as Adam has it.',
  'caption.same':
    'Step {step}, {quantity}: “{name}” gives {value}, the same as “separate” at every step.',
  'caption.gaps': 'Marks under the axis stand for values it cannot hold: {kinds}.',
  'describe.lines': 'Lines: {lines}.',
  'describe.line': '{name}, from {first} at step 1 to {last} at step {steps}',

  'readout.title': 'update at step {step}',
  'readout.title.m': 'm in the update at step {step}',
  'readout.title.v': 'v in the update at step {step}',
  'readout.title.root-v': '√v in the update at step {step}',
  'readout.digits': 'all digits',
  'readout.first-wrong': 'go to the first wrong step',
  'loop.title': 'The loop at step {step}',
  'loop.of': 'Lines of',
  'loop.idle': 'skipped',

  'table.caption': 'Plotted values by step',

  'menu.long':
    'Copied without the list of gradients, which is too long for a link: whoever opens it finds the lab’s own list. Send yours as CSV.',
} as const;

export type Words = WordsOf<typeof en>;
