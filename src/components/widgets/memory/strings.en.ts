import type { WordsOf } from '../../kit/words/index.ts';

/** The widget in English. Templates hold `{placeholders}`; the keys are those of both languages. */
export const en = {
  'title.averages': 'Memory: what a moving average keeps of each gradient',
  'title.rescale': 'The weights of a moving average, as they are and rescaled',
  'title.delay': 'How late a moving average turns',

  'legend.stream': 'Gradient g',
  'stream.constant': 'constant 10',
  'stream.change': '10, then −10',
  'stream.noise': '10 with noise',
  'stream.pulse': 'one pulse',
  'field.seed': 'NumPy seed of the noise, deviation 4',
  'field.beta': 'decay rate',
  'field.steps': 'steps',
  'field.k': 'gradient looked at; 0 is the zero start',
  'field.weights': 'rescaled: weights ÷ (1 − βᵗ)',
  'say.zero': '0, the zero start; weight {weight}',
  'say.k': 'gradient of step {k}; weight {weight}',
  'say.k-later': 'gradient of step {k}; not seen yet at step {t}',

  'axis.average': '↑ gradient g, average m, rescaled average m̂',
  'axis.step': 'step →',
  'panel.weights': 'weight of each gradient in m',
  'panel.weights-rescaled': 'weight of each gradient in m̂',
  'panel.sum': 'gradients {share}',
  'panel.zero': ' + zero start {zero} = 1',
  'panel.rescaled': 'gradients {share} ÷ {share} = 1',
  'panel.short': 'weights: {share} + zero start {zero} = 1',
  'panel.short-rescaled': 'weights: {share} ÷ {share} = 1',

  'figure.name': 'The average at each step, and the weights in it at step {t}',
  'caption.raw':
    'Step {t}: the gradients weigh {share} together, the zero start {zero}. m is {m}; divided by {share} it is m̂ = {mHat}.',
  'caption.rescaled':
    'Step {t}: divided by {share}, the weights of the gradients sum to 1 and leave nothing to the zero start. m = {m} becomes m̂ = {mHat}.',
  'describe.lines':
    'Upper plot: g goes from {gFirst} at step 1 to {gLast} at step {steps}, m from {mFirst} to {mLast}, m̂ from {hatFirst} to {hatLast}.',
  'describe.bars':
    'Lower plot: {t} bars, the newest {newest} high, each older one {beta} times the next.',
  'chosen.gradient': '{g} = {value}, {age} steps old: weight {weight}, adds {part} to {average}.',
  'chosen.newest': '{g} = {value}, the newest: weight {weight}, adds {part} to {average}.',
  'chosen.later': '{g} comes after step {t}: weight 0.',
  'chosen.zero': 'The zero start: weight {weight}, adds 0 to {average}.',
  'chosen.zero-gone': 'The zero start: weight 0. Its {weight} is shared out among the gradients.',

  'readout.title': 'At step {t}, β = {beta}',
  'readout.m': 'm',
  'readout.m-hat': 'm̂ = m ÷ (1 − βᵗ)',
  'readout.share': 'sum of weights 1 − βᵗ',
  'readout.zero': 'zero start βᵗ',
  'readout.half-life': 'half-life, steps',
  'readout.samples': 'effective samples',
  'readout.now': 'in the long run; now {value}',
  'readout.none': 'none',

  'table.caption': 'Gradients, weights at step {t} and averages, by step',
  'table.weight': 'weight',
  'table.before': '0 and before',
} as const;

export type Words = WordsOf<typeof en>;
