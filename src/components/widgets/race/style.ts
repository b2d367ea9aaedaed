import type { RaceRule } from '../../../lib/race/rules.ts';
import type { LineStyle } from '../../kit/figure/palette.ts';

/** How each rule is drawn: its colour, and a dash of its own. */
export const STYLE: Readonly<Record<RaceRule, LineStyle>> = {
  sgd: { color: 'var(--o-sgd)', dash: '', width: 1.5 },
  momentum: { color: 'var(--o-momentum)', dash: '9 4', width: 2 },
  adagrad: { color: 'var(--o-adagrad)', dash: '9 3 2 3', width: 2 },
  rmsprop: { color: 'var(--o-rmsprop)', dash: '3 3', width: 2 },
  adam: { color: 'var(--o-adam)', dash: '', width: 2.5 },
};
