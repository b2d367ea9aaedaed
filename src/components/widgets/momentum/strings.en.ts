import type { WordsOf } from '../../kit/words/index.ts';

/** The widget in English. Templates hold `{placeholders}`; the keys are those of both languages. */
export const en = {
  'title.paths': 'Plain descent and the heavy ball: their paths and their losses',
  'title.forms': 'Two forms of momentum and plain descent: their losses',
  'title.roots': 'The two roots of the heavy ball, and its swing along the steepest direction',
  'title.map': 'Map of the heavy ball’s factor per step over αλ and β, and its loss',
  'title.directions': 'The heavy ball along each direction of the bowl',

  'name.plain': 'plain descent',
  'name.ball': 'heavy ball',
  'name.ema': 'EMA form',
  diverges: 'diverges',
  'hint.drag': 'drag',

  'axis.first': 'θ₁ →',
  'axis.second': '↑ θ₂',
  'axis.loss': '↑ loss, log',
  'axis.loss-ball': '↑ loss of the heavy ball, log',
  'axis.lr-lambda': 'αλ of the steepest direction →',
  'axis.beta': '↑ β',
  'axis.real': 'real part →',
  'axis.imaginary': '↑ imaginary part',
  'axis.swing': '↑ distance, steepest direction',
  'axis.distance': '↑ distance along an eigenvector, log',
  'map.shade': 'factor per step',
  'map.best': 'optimum',

  'field.lr': 'learning rate',
  'field.lr-lambda': 'steepest direction',
  'field.beta': 'share kept',
  'field.kappa': 'condition number',
  'field.rotation': 'rotation (°)',
  'legend.exchange': 'EMA form at',
  'exchange.same': 'the same α',
  'exchange.exchanged': 'the exchanged α',
  'legend.steps': 'Steps of each run',
  best: 'Go to the optimum',

  'say.lr': 'learning rate {value}',
  'say.lr-lambda': 'alpha lambda {value}',
  'say.beta': 'beta {value}',
  'say.kappa': 'condition number {value}',
  'say.rotation': '{value} degrees',
  'handle.start': 'Start ({x}, {y})',
  'handle.pair': 'αλ {lrLambda}, β {beta}',

  'figure.plane': 'Paths over the contours of the loss',
  'figure.map': 'Map of the heavy ball’s factor per step over αλ and β',
  'figure.loss': 'Loss against the step',
  'figure.roots': 'The two roots in the complex plane, with the unit circle',
  'figure.swing': 'Distance along the steepest direction against the step',
  'figure.directions': 'Distance along each eigenvector against the step',
  'caption.paths':
    'Distance to the minimum after {step} of {steps} steps: heavy ball {ball}, plain descent {plain}.',
  'caption.forms': 'Loss at step {step}: heavy ball {ball}, EMA form {ema}, plain descent {plain}.',
  'caption.exchanged': 'At α = {ema} the EMA form walks the path of the heavy ball at {lr}.',
  'caption.complex':
    'αλ = {lrLambda}, β = {beta}: two complex roots of size √β = {size}. A whole swing takes {period} steps.',
  'caption.real': 'αλ = {lrLambda}, β = {beta}: two real roots, {one} and {other}.',
  'caption.outside': 'One is outside the circle: the distance grows.',
  'caption.map':
    'αλ = {lrLambda}, β = {beta}: each step multiplies the distance by {rate} in the long run. Optimum: αλ = {bestLrLambda}, β = {bestBeta}, factor {best}.',
  'caption.unstable':
    'αλ = {lrLambda} is past 2 + 2β = {limit}: the ball diverges. Optimum: αλ = {bestLrLambda}, β = {bestBeta}, factor {best}.',
  'caption.directions':
    'Distance along an eigenvector, at first 1, after {steps} steps: {flat} where the curvature is 1, {steep} where it is {kappa}. Thin broken line: √β = {size} to the power of the step.',
  'caption.far': 'beyond all bounds',
  'describe.plane':
    'Contours of a bowl with curvatures 1 and {kappa}, turned by {rotation} degrees. Start at ({x}, {y}).',
  'describe.map':
    'The stronger the shade, the smaller the factor. The ball converges left of the line from αλ = 2 at β = 0 to αλ = 4 at β = 1.',

  'readout.title': 'Factor on the distance, per step, in the long run',
  'readout.plain': 'plain descent, α = {lr}',
  'readout.ema': 'EMA form, α = {lr}',
  'readout.ball': 'heavy ball, α = {lr}',
  'readout.best': 'heavy ball at the optimum',
  'readout.plain-best': 'plain descent at its best, α = {lr}',

  'table.caption': 'Losses by step, and where the heavy ball is',
  'table.theta1': 'θ₁ of the ball',
  'table.theta2': 'θ₂ of the ball',
} as const;

export type Words = WordsOf<typeof en>;
