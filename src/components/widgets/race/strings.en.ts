import type { WordsOf } from '../../kit/words/index.ts';

/** The widget in English. Templates hold `{placeholders}`; the keys are those of both languages. */
export const en = {
  'title.turn': 'Final loss of four optimizers against the learning rate, in a bowl that turns',
  'title.noise': 'Final loss of four optimizers against the learning rate, with noise',
  'title.data': 'Final loss of four optimizers against the learning rate, on data',
  'title.paths': 'Four optimizers race in the bowl, each at its best learning rate',
  'field.angle': 'angle of the bowl, degrees',
  'field.noise': 'noise in each gradient',
  'field.steps': 'steps, for everyone',
  'legend.task': 'Task',
  'task.zipf': 'a thousand classes',
  'task.digits': 'handwritten digits',
  sgd: 'descent',
  momentum: 'momentum',
  rmsprop: 'RMSProp',
  adam: 'Adam',
  'axis.lr': 'learning rate α, log →',
  'axis.loss': '↑ loss after the last step, log',
  'axis.theta1': 'θ₁ →',
  'axis.theta2': '↑ θ₂, contours of the loss',
  'mark.diverged': '○ diverged',
  each: '{name} {loss} (α = {lr})',
  'caption.best': '{where}: best of {count} learning rates, the same for all: {list}.',
  'caption.coarse': '{where}, {tried} of {count} learning rates so far: {list}.',
  'caption.paths': '{where}, each at its best of {count} learning rates. Loss at step {t}: {list}.',
  'caption.none': 'Nothing raced yet.',
  'where.bowl': '{steps} steps, bowl turned by {angle}°',
  'where.noise':
    '{steps} steps, bowl turned by {angle}°, noise σ = {noise}, mean over seeds {seeds}',
  'where.noise-one': '{steps} steps, bowl turned by {angle}°, noise σ = {noise}, seed {seed}',
  'where.zipf': '{steps} steps, a thousand classes, loss above the least',
  'where.digits': '{steps} steps, odd against even digits in batches of {batch}',
  'table.caption': 'Loss in the end. {where}',
  'table.lr': 'learning rate',
  'table.diverged': 'diverged',
  'table.loss': 'loss, {name}',
} as const;

export type Words = WordsOf<typeof en>;
