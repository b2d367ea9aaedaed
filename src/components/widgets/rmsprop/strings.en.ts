import type { WordsOf } from '../../kit/words/index.ts';

/** The widget in English. Templates hold `{placeholders}`; the keys are those of both languages. */
export const en = {
  'title.nine': 'Hinton’s nine and one under three rules',
  'title.average': 'The average of the squares, and the steps it makes',
  'title.ravine': 'RMSProp in a ravine: its path and its effective learning rates',
  'title.eps': 'The step with ε in three places',
  'legend.panel': 'Second plot',
  'panel.sizes': 'effective learning rates',
  'panel.distance': 'distances',

  'field.lr': 'learning rate',
  'field.beta': 'decay of v',
  'field.eps': 'in the divisor',
  'field.kappa': 'condition number',
  'field.turn': 'rotation in degrees',
  'field.steps': 'steps',
  'field.g': 'size of the gradient',
  'say.decay-none': '{value}; no memory, so steps by sign alone',

  'line.plain': 'plain descent',
  'line.plain-short': 'plain',
  'line.sign': 'sign only',
  'line.rmsprop': 'RMSProp',
  'line.plain-best': 'plain descent, best α = {lr}',
  'line.outside': '√v̂ + ε',
  'line.inside': '√(v̂ + ε)',
  'line.hat': '√v + ε̂',

  'axis.position': '↑ position ÷ learning rate',
  'axis.root': '↑ √v, and |g| of each step',
  'axis.update': '↑ update = g ÷ (√v + ε)',
  'axis.x1': 'θ₁ →',
  'axis.x2': '↑ θ₂',
  'axis.sizes': '↑ α ÷ (√v + ε), log',
  'axis.distance': '↑ distance |θ|, log',
  'axis.eps': '↑ step ÷ learning rate, log',
  'axis.g': 'size of the gradient |g|, log →',

  'figure.position': 'Positions under three rules against the step',
  'figure.root': 'The root of v and the sizes of the gradients against the step',
  'figure.update': 'RMSProp’s updates against the step',
  'figure.contour': 'The ravine from above with both paths',
  'figure.sizes': 'The effective learning rate of each coordinate against the step',
  'figure.distance': 'The distance of each coordinate from the minimum against the step',
  'figure.eps': 'The step against the size of the gradient, for ε in three places',
  'handle.start': 'start ({x}, {y})',

  'caption.nine': 'Step {t}: sign only at {sign}, RMSProp at {rmsprop}, plain descent at {plain}.',
  'caption.cycle': 'In the last whole cycle they moved by {sign}, {rmsprop} and {plain}.',
  'caption.root': 'Step {t}: √v is {root}, |g| is {g}.',
  'caption.update': 'The update is {update}; by sign alone, {sign}.',
  'caption.ravine': 'Step {t}: the loss is {loss} for RMSProp and {plain} for plain descent.',
  'caption.sizes':
    'At step {t} the effective learning rates are {one} and {two}. Plain descent has one for both, {plain}.',
  'caption.distance':
    'At step {t} the distances are {one} and {two}. The line is at half a learning rate, {half}.',
  'caption.eps':
    'Step {t}, |g| = {g}: the step is {outside} with ε beside √v̂, {inside} under the root, {hat} as ε̂ beside √v, in learning rates.',
  'describe.nine':
    'From 0 at the start to {sign} for steps by sign alone, {rmsprop} for RMSProp and {plain} for plain descent at step {steps}.',
  'describe.ravine':
    'Both paths start at {start}. RMSProp ends at {end}, plain descent at {plain}.',
  'describe.eps':
    'Every curve is 1 for large gradients and falls in proportion to |g| below its knee: {outside} outside, {inside} inside, {hat} for the hat.',

  'readout.nine': 'Step {t}, in learning rates',
  'readout.ravine': 'Step {t}',
  'readout.eps': 'Step ÷ learning rate at |g| = {g}, t = {t}',
  'readout.update': 'update',
  'readout.size': 'effective learning rate, θ{i}',
  'readout.v': 'v, θ{i}',
  'readout.end': 'ends at ±, θ{i}',
  'readout.loss': 'loss, {name}',
  'readout.outside': 'outside: PyTorch; Adam’s Algorithm 1',
  'readout.inside': 'inside: RMSProp in Keras, tfjs, optax',
  'readout.hat': 'ε̂: Adam in Keras and TensorFlow',
  'readout.knee': 'brakes below |g| = {value}',

  'table.nine': 'The stream and the three positions by step',
  'table.ravine': 'The two runs on the ravine by step',
  'table.eps': 'The step ÷ learning rate by size of the gradient',
} as const;

export type Words = WordsOf<typeof en>;
