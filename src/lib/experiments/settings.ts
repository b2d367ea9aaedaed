/** What experiments are told, apart from the code that runs them: scripts need the numbers alone. @module */

/** A run this far away is lost: it is not followed further. */
export const LOST = 1e100;

/** In `rmsprop.ts`, Hinton's gradients: nine of +0.1, then one of −0.9, over and over. They sum to 0 in every cycle of ten. */
export const HINTON = { up: 0.1, down: -0.9, cycle: 10 } as const;

/** In `settling.ts`: the largest |x| since the line was crossed is the first burst once it has stood for so many steps. */
export const CALM = 200;

/** In `noisy-parabola.ts`. */
export const NOISY = {
  /** How many runs there are side by side, from x = 1, and how long each is. */
  runs: 10,
  steps: 10_000,
  /** NumPy's seed of the noise. */
  seed: 0,
  /** The steps over which a distance is averaged, besides over all runs. */
  stretch: 50,
} as const;

/** In `minibatch.ts`. */
export const MINIBATCH = {
  /** How many examples there are, how many steps a run takes, and after how many the loss is looked at. */
  examples: 100,
  steps: 200,
  every: 10,
  /** The seed of the examples, how far apart their classes are in both features, and the scale of the second one. */
  made: { seed: 7, apart: [0.8, 0.5], scale: 3 },
} as const;

/** In `counterexample.ts`: Reddi's gradients C, −1, −1, C, … as the figures open, and how long they run. */
export const REDDI = { c: 3, cycle: 3, lr: 0.1, steps: 3000 } as const;
/** There too: gradients that are large once in a hundred times, and small and of the other sign else. */
export const RARE = {
  large: 1010,
  small: -10,
  share: 0.01,
  beta2: 0.999,
  lr: 0.1,
  steps: 1e6,
} as const;

/** In `weight-decay.ts`: how strong the decay is, and how many times as large one weight's gradients are as the other's. */
export const SHRINK = { lr: 0.01, decay: 0.1, ratio: 10, steps: 1000 } as const;

/** What the question fed its loop: a constant gradient, the paper's decays, its own ε. */
export const QUESTION = { g: 10, beta1: 0.9, beta2: 0.999, eps: 1e-3 } as const;
