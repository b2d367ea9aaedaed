import type { WordsOf } from '../../kit/words/index.ts';

/** The widget in English. Templates hold `{placeholders}`; the keys are those of both languages. */
export const en = {
  title: 'Momentum: two forms, their paths, and a map of learning rate and β',
  ask: 'Where should the filled dot stand so that the ball arrives soonest? Drag it there, then look at the loss below.',

  'name.plain': 'plain descent',
  'name.ball': 'heavy ball',
  'name.ema': 'EMA form',
  'name.both': 'heavy ball = EMA form',
  diverges: 'diverges',

  'axis.first': 'θ₁ →',
  'axis.second': '↑ θ₂',
  'axis.loss': '↑ loss, log',
  'axis.lr': 'learning rate α of the heavy ball, log →',
  'axis.beta': '↑ β',
  'map.shade': 'loss ÷ first loss',
  'map.best': 'optimum',

  'field.lr': 'learning rate',
  'field.beta': 'share kept',
  'field.kappa': 'condition number',
  'field.rotation': 'rotation (°)',
  'legend.exchange': 'EMA form at',
  'exchange.same': 'the same α',
  'exchange.exchanged': 'the exchanged α ÷ (1 − β)',
  'legend.steps': 'Steps of each run and map point',
  best: 'Go to the optimum',

  'say.lr': 'learning rate {value}',
  'say.beta': 'beta {value}',
  'say.kappa': 'condition number {value}',
  'say.rotation': '{value} degrees',
  'handle.start': 'Start ({x}, {y})',
  'handle.pair': 'α {lr}, β {beta}',

  'figure.plane': 'Paths over the contours of the loss',
  'figure.map': 'Map of the heavy ball’s loss over learning rate and β',
  'figure.loss': 'Loss against the step',
  'caption.plane':
    'Distance to the minimum after {step} of {steps} steps: heavy ball {ball}, EMA form {ema}, plain descent {plain}.',
  'caption.same': 'At the same α = {lr} the EMA form walks like a heavy ball at {less}.',
  'caption.exchanged': 'At α = {ema} the EMA form walks the heavy ball’s path at {lr}.',
  'caption.stable':
    'At β = {beta} the heavy ball converges while α is below {limit}, the EMA form while it is below {ema}; here α = {lr}.',
  'caption.unstable':
    'α = {lr} is past the heavy ball’s limit at β = {beta}, {limit}: it diverges. The EMA form’s limit is {ema}.',
  'caption.best': 'Optimum: α = {lr}, β = {beta}.',
  'caption.blank': 'Each point stands for {steps} steps; blank: the loss has grown.',
  'caption.nothing': 'The start is the minimum: there is no loss to lose, and the map stays blank.',
  'caption.progress': 'The worker has computed {done} of {rows} rows.',
  'caption.loss': 'Loss at step {step}: heavy ball {ball}, EMA form {ema}, plain descent {plain}.',
  'caption.far': 'beyond all bounds',
  'describe.plane':
    'Contours of a bowl with curvatures 1 and {kappa}, turned by {rotation} degrees. Start at ({x}, {y}).',
  'describe.map':
    'The stronger the shade, the less loss. The boundary of the heavy ball runs from α = {plain} at β = 0 to twice that at β = 1.',

  'readout.title': 'Factor on the distance, a step, in the long run',
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
