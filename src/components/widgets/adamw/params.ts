import { SHRINK } from '../../../lib/experiments/settings.ts';
import { defineParams, ratio, step, type StateOf } from '../../kit/params.ts';

export const { steps: LAST, lr: LR } = SHRINK;
/** How many steps lie between two that the player stops at. */
export const EACH = 10;
/** Where the figure opens: early, so that nobody is told where it ends. */
export const HOME = 100;

/** Two weights under Adam with weight decay of either kind. */
export const params = defineParams('adamw', {
  decay: ratio({ initial: SHRINK.decay, min: 1e-3, max: 1, symbol: 'λ', mantissas: [1, 2, 5] }),
  /** How many times as large the second weight's gradients are. */
  ratio: ratio({ initial: SHRINK.ratio, min: 0.1, max: 1000, to: 100, symbol: 'r' }),
  /** The step under the cursor; null stands for the one that the figure opens at. */
  step: step({ initial: null, min: 0, max: LAST, nullAs: 'start' }),
});
export type State = StateOf<typeof params>;
