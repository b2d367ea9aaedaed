import type { WordsOf } from '../../kit/words/index.ts';

/** The stepper in English. Templates hold `{placeholders}`; the keys are those of both languages. */
export const en = {
  'title.line': 'Stepper: Adam one line at a time',
  'title.updates': 'How far Adam moves each parameter, step by step',
  'title.scale': 'Adam and plain descent on a loss that is multiplied',

  'legend.pace': 'Play it',
  'pace.line': 'line by line',
  'pace.step': 'step by step',
  'cursor.line-forward': 'Next line',

  'listing.title': 'Algorithm 1 in step {t}',
  'listing.title-start': 'Algorithm 1, before step 1',
  'listing.name': 'The lines of Algorithm 1; press one to run as far as it',
  'equation.start': 'Nothing has run yet: m = 0 and v = 0 for both parameters.',
  'variables.caption': 'What each variable holds',
  'variables.variable': 'variable',
  'variables.old': 'Gray: not yet computed in this step.',
  'variables.before': 'not yet computed in this step',
  'variables.now': 'just computed',

  'field.kappa': 'condition number',
  'field.rotation': 'rotation in degrees',
  'field.lr': 'learning rate',
  'field.beta1': 'decay of m',
  'field.beta2': 'decay of v',
  'field.eps': 'added to √v̂',
  'field.scale': 'factor of the loss',
  'say.degrees': '{value} degrees',
  'handle.start': 'Start at {at}',
  'hint.drag': 'drag',

  'axis.x': 'parameter x →',
  'axis.y': '↑ parameter y',
  'axis.update': '↑ update',
  'plane.name': 'The plane of the two parameters with the run of Adam',
  'plane.describe':
    'Contours of the loss with their lowest point at (0, 0). Adam starts at {start} and is at {here} after {made} steps.',
  'updates.name': 'The update, for each parameter and step',
  'updates.describe': 'From {first} at step 1 to {last} at step {steps}.',
  'updates.caption':
    'Step {t}: the update is {update}. The dotted lines mark ±1, a move of exactly α.',
  'updates.caption-start': 'The dotted lines mark ±1, a move of exactly α.',
  'scale.name': 'The paths of Adam and of plain descent in the plane',
  'scale.moved': 'Loss × {scale}: Adam’s path moves by {moved} at most.',
  'scale.as-it-is': 'Loss × {scale}: the loss as it is.',
  'scale.lost': 'Loss × {scale}: Adam’s path comes to no number.',
  'scale.plain-ends': 'Plain descent is {distance} from the minimum after {steps} steps.',
  'scale.plain-diverges': 'Plain descent diverges.',
  'label.adam': 'Adam',
  'label.plain': 'plain descent',

  'caption.start': 'Before step 1. θ is at {from}; m and v are 0.',
  'caption.g': 'Step {t}, line 1 of 6. At {from} the gradient is {g}; the arrow points downhill.',
  'caption.m': 'Step {t}, line 2 of 6. The average of the gradients is m = {m}: which way.',
  'caption.v':
    'Step {t}, line 3 of 6. The average of the squares has the root {root}: how large lately.',
  'caption.m-hat': 'Step {t}, line 4 of 6. Divided by 1 − β₁ᵗ = {divisor}, m becomes m̂ = {m}.',
  'caption.v-hat': 'Step {t}, line 5 of 6. Divided by 1 − β₂ᵗ = {divisor}, v gives √v̂ = {root}.',
  'caption.theta':
    'Step {t}, line 6 of 6. θ goes to {theta}: by {update} times −α. The loss is now {loss}.',
  'caption.broken':
    'Step {t}. The update is no finite number any more: at step {from}, √v̂ + ε was 0. An ε above 0 prevents that.',

  'table.caption': 'Every number of each step',
  'table.loss': 'loss',
} as const;

export type Words = WordsOf<typeof en>;
