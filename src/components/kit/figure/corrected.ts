import type { Corrected } from '../../../lib/experiments/bias-correction.ts';
import type { LineOptions } from './marks.ts';
import { LINE, type LineStyle } from './palette.ts';

/** One colour and one dash for each way to correct: Adam's, none as everywhere, and the colour of the one average that is corrected. */
export const STYLE: Record<Corrected, LineStyle> = {
  none: LINE.never,
  m: { color: 'var(--q-m)', dash: '9 5', width: 2 },
  v: { color: 'var(--q-v)', dash: '9 4 2 4', width: 2 },
  both: LINE.separate,
};

/** The same for a line of a figure; those of `m` and `v` have their quantity's sign too. */
export const styleOf = (corrected: Corrected): LineOptions => ({
  ...STYLE[corrected],
  ...((corrected === 'm' || corrected === 'v') && { q: corrected }),
});
