import type { WordsOf } from '../../kit/words/index.ts';

/** The widget in English. Templates hold `{placeholders}`; the keys are those of both languages. */
export const en = {
  title: 'Bias correction: how large the step is without it',
  ask: 'The line at 1 is the step Adam means to make. Leave out one correction, then the other, and move β₂. Is the step too large or too small?',

  'legend.preset': 'Set everything to',
  'preset.defaults': 'Adam’s defaults',
  'preset.short': 'β = ({beta1}, {beta2})',
  'preset.sparse': 'the paper’s sparse case',
  'legend.view': 'Draw',
  'view.factor': 'the size of the step',
  'view.sparse': 'a parameter whose gradient is rarely seen',
  'legend.show': 'Corrected',
  'legend.near-one': 'β₂ nearer and nearer to 1',
  'name.none': 'no correction',
  'name.m': 'only m corrected',
  'name.v': 'only v corrected',
  'name.both': 'both corrected',
  'about.none': 'm / √v',
  'about.m': 'm̂ / √v',
  'about.v': 'm / √v̂',
  'about.both': 'm̂ / √v̂, as Adam has it',
  'short.none': 'neither',
  'short.m': 'm only',
  'short.v': 'v only',
  'short.both': 'both',
  'field.beta1': 'decay of m',
  'field.beta2': 'decay of v',
  'field.noise': 'also on random gradients: the band that 8 of 10 runs stay in',
  'field.mean': 'mean of the gradients',
  'field.chance': 'chance of a gradient',
  'field.lr': 'learning rate',
  'field.seed': 'NumPy seed',
  'field.runs': 'runs',
  budget:
    'Normal gradients with standard deviation 1; {runs} runs of {steps} steps each, NumPy seed {seed}.',
  'budget.sparse':
    'f(x) = x²/2 from x = 1; {runs} runs of {steps} steps each, NumPy seed {seed}. Band: 8 of 10 runs; line: the middle one.',
  'error.show-one': 'One line has to stay on show.',
  'say.chance': '{value}; about once in {every} steps',

  'axis.time': 'step t (log) →',
  'axis.factor': '↑ step ÷ learning rate (1 is due; log)',
  'axis.sparse': '↑ distance from the minimum (log)',
  'side.factor.above': 'too large',
  'side.factor.below': 'too small',
  'side.sparse.above': 'farther away than at the start',
  'side.sparse.below': 'near the minimum',
  'mark.peak': 'largest: {factor} at step {step}',

  'figure.name.factor': 'Size of Adam’s step against the step number, by what is corrected',
  'figure.name.sparse': 'Distance from the minimum against the step number, by what is corrected',
  'words.large': '{factor} times as large as due',
  'words.small': 'too small, {factor} of what is due',
  'words.near': 'within 1% of what is due ({factor})',
  'words.right': 'the size that is due',
  'caption.factor': 'Step {step}, {name}: the step is {words}.',
  'caption.peak': 'It is largest at step {t} and within 1% of what is due from step {settles} on.',
  'caption.settles': 'It is within 1% of what is due from step {settles} on.',
  'caption.noise':
    'Bands: the size of the step in 8 of 10 runs on random gradients with mean {mean}. They lie as far apart as the lines.',
  'caption.sparse':
    'Step {step}, {name}: the middle run is {value} away from the minimum, one run in ten more than {high}. The farthest that any run has strayed is {farthest}.',
  'describe.line': '{name}, from {first} at step 1 to {last} at step {steps}',
  'describe.lines': 'Lines: {lines}.',

  'readout.factor': 'step ÷ learning rate at step {step}',
  'readout.sparse': 'the middle run’s distance from the minimum at step {step}',
  'readout.words': '{words}; correction multiplies it by {inverse}',
  'readout.farthest': 'farthest run: {farthest}',

  'table.caption': 'Plotted values by step',
  'table.low': '{name}, 10%',
  'table.middle': '{name}, middle run',
  'table.high': '{name}, 90%',
} as const;

export type Words = WordsOf<typeof en>;
