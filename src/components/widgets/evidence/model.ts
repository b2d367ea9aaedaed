import { costOf, spreadsOf } from '../../../lib/train/summary.ts';
import {
  CORRECTED,
  leastOf,
  type Corrected,
  type Difference,
  type Spread,
} from '../../../lib/train/trials.ts';
import { PLACES, type State } from './params.ts';

/** One way to correct: its losses at each learning rate, and at its own best one for each β2. */
export interface Line {
  readonly corrected: Corrected;
  readonly spreads: readonly Spread[];
  /** As many as there are values of β2. */
  readonly best: readonly Spread[];
}

/** What the trials on show came to. */
export interface Run {
  readonly lines: readonly Line[];
  /** How much more the loss is without correction than with both, each at its own best learning rate, for the β2 on show. */
  readonly costs: Difference;
}

/** Looks the trials up. */
export function run({ measure, beginning, beta2 }: State): Run {
  const group = (corrected: Corrected) => ({ corrected, beginning, beta2: Number(beta2) });
  return {
    lines: CORRECTED.map((corrected) => ({
      corrected,
      spreads: spreadsOf(group(corrected), measure),
      best: PLACES.map((place) =>
        leastOf(spreadsOf({ ...group(corrected), beta2: place.beta2 }, measure)),
      ),
    })),
    costs: costOf({ beginning, beta2: Number(beta2) }, measure),
  };
}
