import type { QuestionId } from './questions.ts';
import type { QuestionWords } from './question.ts';

/** The words of every question. */
export const en = {
  'stored-back': {
    ask: 'The question’s loop stores its corrected average back into m. The gradient is always {g}, and β₁ is {beta1}. What is m after step {step}?',
    said: {
      apart: 'So it would be if the corrected value stood in a variable of its own.',
      raw: 'That is the average that nothing has corrected.',
      power: 'That divides by 1 − β₁ at every step: the power t is missing.',
    },
    why: 'Step 1 stores {once}. Step {step} averages that with the gradient, which is {g} again, and divides once more, by {divisor}: {stored}.',
  },
  'm-grows': {
    ask: 'In the question’s loop the gradient is always {g}. What is the last step at which it makes m grow?',
    said: {
      half: 'About {half} steps are the half-life of β₁: how fast a weight fades, not how long the division outdoes the fading.',
      lastOfV: 'That is the last step at which v grows, under the larger β₂.',
      after: 'One too far: at that step m shrinks for the first time.',
    },
    why: 'Each step multiplies what was stored by β₁/(1 − β₁ᵗ). That is more than 1 as long as β₁ᵗ > 1 − β₁, which with β₁ = {beta1} lasts until step {last}. v grows until step {lastOfV}, and m is divided by its root.',
  },
  limit: {
    ask: 'A bowl has the curvatures {flat} and {steep}. From which learning rate on does plain gradient descent no longer converge?',
    said: {
      ofFlat:
        'That is the limit of the flat direction alone. The steep one has diverged long before.',
      oneStep:
        'With that one the steep direction arrives in a single step. Up to twice as much, it still converges.',
      best: 'That is the best learning rate for both. It is close to the limit, and it does converge.',
    },
    why: 'Each direction is multiplied by 1 − αλ a step. The size of that stays below 1 while αλ < {ofFlat}, and the largest curvature decides: {ofFlat} divided by {steep} is {limit}.',
  },
  factor: {
    ask: 'On a parabola with curvature {lambda} the learning rate is {lr}. By what does one step of plain gradient descent multiply the distance to the minimum, sign included?',
    said: {
      size: 'The size is right. But the step leads to the other side of the minimum.',
      product:
        'That is how far one step leads, as a share of the distance. What is left of the distance is asked for.',
    },
    why: 'A step leaves 1 − αλ of the distance, here {factor}. The sign says that it jumps over the minimum, the size that it comes nearer all the same.',
  },
  'zero-start': {
    ask: 'A moving average with β = {beta} starts at 0, and the gradient is always {g}. What is the average after step {step}, uncorrected?',
    said: {
      corrected: 'That is what correction makes of it.',
      missing: 'That is what is still missing: the share of the start at 0.',
      share: 'That is the sum of the weights. The gradient has to be multiplied by it.',
    },
    why: 'The weights of the gradients sum to 1 − βᵗ, here {share}. The rest lies on the start at 0, so the average is {share} times {g}, which is {m}.',
  },
  'half-life': {
    ask: 'After how many steps has the weight of a gradient halved in an average with β = {beta}?',
    said: {
      mean: 'That is 1/(1 − β), the mean age of what is in the average.',
      samples: 'That is the number of independent gradients whose plain mean is as steady.',
      settled: 'That is the first step at which the weights sum to 1 within a hundredth.',
    },
    why: 'A weight is multiplied by β a step, so it has halved after ln ½/ln β steps: {half}.',
  },
  'two-forms': {
    ask: 'A heavy ball runs with a learning rate of {lr} and β = {beta}. With which learning rate does momentum as a moving average take the same steps?',
    said: {
      same: 'Then the moving average takes smaller steps: its weights sum to 1, those of the ball to {pile}.',
      wrongWay: 'Divided instead of multiplied: that is how to get from the average to the ball.',
    },
    why: 'The ball adds gradients up with weights that sum to 1/(1 − β), which is {pile}; the average divides by that. So it needs {pile} times the learning rate, {ema}.',
  },
  'ball-limit': {
    ask: 'Heavy ball with β = {beta} on a parabola: from which αλ on does it diverge?',
    said: {
      ema: 'That is the limit of momentum as a moving average. A unit of its learning rate does less.',
      plain: 'That is the limit without momentum. Momentum moves it up.',
      pile: 'A constant gradient does pile up in the ball. At the limit, though, the gradient changes its sign at every step.',
    },
    why: 'At the limit θ changes its sign at every step, and so does the velocity: it works against the gradient and not with it. The limit is {plain}(1 + β), which is {ball}.',
  },
  'first-rmsprop': {
    ask: 'RMSProp starts v at 0 and corrects nothing. With β = {beta}, how many learning rates long is its first step? Leave ε out.',
    said: {
      settled: 'So it is in Adam, which corrects, and in RMSProp once v has settled.',
      noRoot: 'The step is divided by the root of v.',
      otherBeta: 'That is the first step with Hinton’s β.',
    },
    why: 'v is {weight} of the squared gradient, so its root is too small, and the step is 1/√(1 − β) learning rates long: {first}.',
  },
  cycle: {
    ask: 'RMSProp runs for long on a parabola with exact gradients and a constant learning rate of {lr}. How far from the minimum does it end?',
    said: {
      whole: 'A step is that long, and it leads from one side to the other.',
      still: 'Its step does not shrink with the gradient, so it cannot stop there.',
    },
    why: 'Once √v is the size of the gradient, every step is one learning rate long, whatever the gradient. So it ends by jumping to and fro between two points, each half a learning rate away: {amplitude}.',
  },
  bound: {
    ask: 'β₁ is {beta1} and β₂ is {beta2}. How large can |m|/√v become at most, whatever the gradients are?',
    said: {
      spike:
        'A single gradient after many zeros gets that far, and the paper names it. Growing gradients get farther.',
      steady: 'That is its value for a gradient that never changes.',
      uncorrected:
        'That is how far the step of a constant gradient goes wrong if nothing is corrected.',
    },
    why: 'The bound follows from the inequality of Cauchy and Schwarz, and is {bound}. Gradients that grow by β₂/β₁ a step come as near to it as one likes.',
  },
  'first-adam': {
    ask: 'Adam takes its first step with a learning rate of {lr}; the gradient is {g}. How far does the parameter move?',
    said: {
      descent: 'Plain gradient descent moves that far: learning rate times gradient.',
      uncorrected: 'That is the first step if nothing is corrected.',
      momentum: 'That is the step of uncorrected momentum. Adam also divides by the root of v.',
    },
    why: 'After one step the corrected averages are g and g², and g/√g² has the size 1. Whatever the gradient, the first step is as long as the learning rate: {lr}.',
  },
  settle: {
    ask: 'On a parabola of curvature 1, Adam with β₁ = {beta1} stops closing in once α/√v̂ grows past a limit. Which one?',
    said: {
      plain: 'That is the limit without momentum, as for RMSProp.',
      ball: 'That is the limit of the heavy ball. Adam averages.',
      pile: 'That is how many times the heavy ball piles up a gradient.',
    },
    why: 'With v nearly still, Adam is momentum as a moving average with a learning rate of α/√v̂. Its limit is {plain}(1 + β₁)/(1 − β₁), which is {limit}.',
  },
  sign: {
    ask: 'Adam with β₁ = {beta1} and β₂ = {beta2}, but neither average is corrected. How many times as large as due is the first step?',
    said: {
      inverse:
        'It is the other way round. Both averages are too small, but the one below the line by more.',
      onlyM: 'So it is if m alone is corrected.',
      onlyV: 'So it is if v alone is corrected.',
    },
    why: 'm is {weight1} of what it should be, and √v is {root2}. The quotient is {factor}: a step too large, although both estimates are too small.',
  },
  'other-decays': {
    ask: 'Adam with β₁ = {beta1} and β₂ = {beta2}, as many language models have it, and neither average corrected. How many times as large as due is the first step?',
    said: {
      inverse: 'Upside down: m stands above the line.',
      defaults: 'That is the factor at Adam’s defaults. Here β₂ is another one.',
      noRoot: 'The step is divided by the root of v.',
    },
    why: '(1 − β₁)/√(1 − β₂) is {factor}. With these decays the first step is too small, at the defaults it is too large: neither is always so.',
  },
  formats: {
    ask: 'The question’s loop runs in single precision (float32); the gradient is always {g}. At which step is v no longer finite?',
    said: {
      half: 'That is half precision, float16.',
      double: 'That is double precision, float64.',
      peak: 'In exact arithmetic v is largest then. No format lasts until there.',
    },
    why: 'Each step multiplies v by about β₂/(1 − β₂) divided by t. In float32 it is over at step {single}, in float64 at {double}, in float16 at {half}.',
  },
  travel: {
    ask: 'How far does the question’s loop ever get on a constant gradient, in learning rates?',
    said: {
      first: 'That is its first step. The ones after it are not all nothing.',
      due: 'Right Adam gets that far in the question’s {steps} steps.',
    },
    why: 'The updates fall so fast that their sum is finite: {travel}. The first {three} are {share}% of it.',
  },
  'first-weight': {
    ask: 'The patch corrects at step 1 only and stores the result. With β₂ = {beta2}, what weight has the first squared gradient in v at step {step}?',
    said: {
      adam: 'That is its weight in Adam.',
      newest: 'That is the weight of the newest one.',
      equal: 'So it would be if all weighed the same.',
    },
    why: 'The patch gives the first square the whole weight at step 1, and each later step keeps β₂ of it. At step {step} that is β₂ to the power of the steps since: {patch}.',
  },
  'patch-right': {
    ask: 'On which gradients does the patch that corrects at step 1 only agree with Adam?',
    options: {
      ramp: 'On a ramp that starts at 0',
      random: 'On random gradients',
      constant: 'On a constant gradient',
      all: 'On all of them',
    },
    said: {
      ramp: 'There it corrects a 0, which stays 0. Its update is up to {worst} times too large.',
      random: 'There the first gradient keeps its weight, and it was large or small by chance.',
      all: 'On the ramp its update is up to {worst} times too large.',
    },
    why: 'The patch is the same as starting from the first gradient and its square. If all gradients are equal, that start is already right, and any weights give the same average.',
  },
  parting: {
    ask: 'Which gradients tell the right fix from the patch that corrects at step 1 only?',
    options: {
      one: '{g} alone',
      turn: '{g}, then {minus}',
      same: '{g}, as often as you like',
    },
    said: {
      one: 'At step 1 both divide by 1 − β, and agree.',
      same: 'For a constant gradient both give 1 at every step but for ε.',
    },
    why: 'After the change of sign the fix makes an update of {fix} and the patch one of {patch}: not even the direction is the same.',
  },
  turn: {
    ask: 'A long bowl lies along the axes, then it is turned by {angle}°. Each optimizer takes its own best learning rate both times. Whose loss after {steps} steps suffers most?',
    options: {
      rmsprop: 'RMSProp’s',
      momentum: 'Momentum’s',
      adam: 'Adam’s',
      sgd: 'Gradient descent’s',
    },
    said: {
      momentum: 'Momentum adds up gradients, and those turn with the bowl. It does not notice.',
      adam: 'It gets worse, too, but only to {adam}: its m still averages away what goes back and forth.',
      sgd: 'Its steps turn with the bowl. It does not notice.',
    },
    why: 'RMSProp divides each coordinate by its own size. Along the axes that makes the bowl round: {before}. Turned, both coordinates look alike, and nothing is gained: {after}.',
  },
  'short-memory': {
    ask: 'The gradients are {c}, −1, −1 and so on, and x may move between −1 and 1. Where does Adam with β₂ = {beta2} and no momentum end?',
    options: {
      best: 'At −1, where the sum of the losses is smallest',
      start: 'Where it began',
      worst: 'At 1, where the sum is largest',
    },
    said: {
      best: 'The sum of the gradients points there, but the large one is divided by its own size.',
      start: 'The three updates of a cycle do not cancel.',
    },
    why: 'The large gradient raises v at the very step it arrives, so that it moves x as little as a small one. Then v has forgotten it, and two steps go the other way. From β₂ = {flip} on the memory is long enough.',
  },
  'decay-alone': {
    ask: 'AdamW with α = {lr} and λ = {decay}: what share of a weight do {steps} steps of decay alone leave?',
    said: {
      oneStep: 'That is what one step leaves.',
      noLr: 'λ is multiplied by α first.',
      inGradient:
        'Decay as a term of Adam’s gradient leaves that: there decay goes through the root of v.',
    },
    why: 'Each step leaves 1 − αλ of the weight, whatever its gradients: (1 − αλ) to the power of {steps} is {left}.',
  },
} as const satisfies Readonly<Record<QuestionId, QuestionWords>>;
