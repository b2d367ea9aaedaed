import { shrink, type Shrinking, type Way } from '../../../lib/experiments/weight-decay.ts';
import { keepLast } from '../../../lib/keep.ts';
import { HOME, LAST, LR, type State } from './params.ts';

/** Both weights under both kinds of decay, and the step looked at. */
export interface Run extends Readonly<Record<Way, Shrinking>> {
  readonly t: number;
}

const both = keepLast((decay: number, ratio: number) => {
  const setting = { lr: LR, decay, ratio, steps: LAST };
  return {
    l2: shrink({ way: 'l2', ...setting }),
    decoupled: shrink({ way: 'decoupled', ...setting }),
  };
});

export const run = ({ decay, ratio, step }: State): Run => ({
  ...both(decay, ratio),
  t: step ?? HOME,
});
