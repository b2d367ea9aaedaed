import type { WordsOf } from '../../kit/words/index.ts';

/** The widget in English. Templates hold `{placeholders}`; the keys are those of both languages. */
export const en = {
  'title.one': 'Gradient descent on a parabola',
  'title.two': 'Gradient descent in a bowl: one learning rate, two curvatures',
  ask: 'Say where the next steps land before you move anything. Then change α, or drag the start.',

  'legend.mode': 'Parameters',
  'mode.one': 'one parameter',
  'mode.two': 'two parameters',
  'field.lr': 'learning rate',
  'field.curvature': 'curvature of the parabola',
  'field.kappa': 'condition number',
  'field.rotation': 'rotation in degrees',
  'field.steps': 'steps',
  'say.lr': '{value}; steepest α·λ is {product}, {kind}',
  'limit.words': 'Stable while α < {mark} = {limit}',
  'limit.one': '2/λ',
  'limit.two': '2/λmax',
  'legend.set': 'Set α to',
  'set.one-step.one': '1/λ, one step',
  'set.one-step.two': '1/λmax, steep in one step',
  'set.best': '2/(λmin + λmax), best',
  'set.limit': '{mark}, the limit',
  'handle.one': 'Start: θ = {x}',
  'handle.two': 'Start: ({x}, {y})',

  'axis.theta': 'parameter θ →',
  'axis.theta1': 'θ₁ →',
  'axis.theta2': '↑ θ₂, contours of the loss',
  'axis.loss-one': '↑ loss f(θ) = λθ²/2',
  'axis.loss': '↑ loss, log',
  'mark.leaves': 'leaves the figure at step {step}',
  'mark.zero': 'loss 0 from step {step}',
  'mark.below': 'under {power} from step {step}',
  'mark.above': 'past {power} at step {step}',
  'label.run': 'this run',
  'label.theory': 'theory: loss × {factor} a step',

  'figure.path.one': 'The run on the parabola',
  'figure.path.two': 'The run on the contours of the loss',
  'figure.loss': 'The loss at each step',

  'kind.walks': 'walks in without jumping over',
  'kind.arrives': 'arrives in one step',
  'kind.jumps': 'jumps over the minimum, but comes nearer',
  'kind.cycles': 'jumps back and forth, no nearer',
  'kind.diverges': 'jumps over and lands farther out: diverges',
  'kind.idle': 'has nothing to do: the start lies across it',
  'caption.one.idle': 'The run starts at the minimum, where the slope is 0, and stays there.',
  'caption.one.walks':
    'α·λ = {product}, below 1: each step multiplies θ by {factor} and walks in from one side.',
  'caption.one.arrives': 'α·λ = 1: the first step lands on the minimum.',
  'caption.one.jumps':
    'α·λ = {product}, between 1 and 2: each step multiplies θ by {factor}. It jumps over the minimum and still comes nearer.',
  'caption.one.cycles': 'α·λ = 2: each step multiplies θ by −1 and comes no nearer.',
  'caption.one.diverges':
    'α·λ = {product}, above 2: each step multiplies θ by {factor}, jumps over the minimum and lands farther out. The run diverges.',
  'caption.two.direction': 'Along λ = {lambda}: α·λ = {product}, it {kind}.',
  'caption.two.pace':
    'The slowest direction sets the pace: distance × {rate} a step in the long run.',
  'caption.two.arrives': 'Both directions arrive in one step.',
  'caption.two.cycles': 'One direction never comes nearer, so the run does not converge.',
  'caption.two.diverges':
    'One direction that diverges is enough: distance × {rate} a step in the long run.',
  'caption.two.idle': 'The run starts at the minimum and stays there.',
  'caption.loss': 'Loss {loss} at step {step}, from {first} at the start.',
  'caption.overflow': 'From step {step} on, the loss is past the largest float.',
  'caption.theory':
    'Theory: each step multiplies the slowest distance by {rate}, its loss by {factor}.',
  'caption.shrink': 'The last step multiplied the distance from the minimum by {shrink}.',

  'readout.title': 'At step {step} of {steps}',
  'readout.theta': 'θ',
  'readout.theta-two': '(θ₁, θ₂)',
  'readout.loss': 'loss f(θ)',
  'readout.gradient': 'gradient g',
  'readout.slope': 'length of the gradient, |g|',
  'readout.next-one': 'next step, −α·g',
  'readout.next-two': 'length of the next step, α·|g|',
  'readout.product': 'α·λ for λ = {lambda}',
  'readout.lost': 'past every float',

  'table.caption': 'The run, a row a step',
  'table.theta': 'θ',
  'table.theta1': 'θ₁',
  'table.theta2': 'θ₂',
  'table.loss': 'loss',
  'table.slope': '|g|',
} as const;

export type Words = WordsOf<typeof en>;
