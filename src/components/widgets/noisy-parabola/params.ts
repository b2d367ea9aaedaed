import { noiseFloor, noisyRuns, type NoisyRuns } from '../../../lib/experiments/noisy-parabola.ts';
import { defineParams, learningRate, oneOf, ratio, type StateOf } from '../../kit/params.ts';

/** The learning rate, the noise, and what becomes of the learning rate. */
export const params = defineParams('noisy-parabola', {
  lr: learningRate({ initial: 0.01, min: 1e-3, max: 0.1 }),
  sigma: ratio({ initial: 0.1, min: 0.03, max: 1, symbol: 'σ' }),
  schedule: oneOf(['constant', 'linear'], 'constant'),
});
export type State = StateOf<typeof params>;

/** Ten runs of Adam, and about where a learning rate that stays leaves them. */
export interface Run extends NoisyRuns {
  readonly floor: number;
}

export const run = (state: State): Run => ({
  ...noisyRuns(state),
  floor: noiseFloor(state.lr, state.sigma),
});
