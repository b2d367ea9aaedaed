import type { CorrectionName } from '../../../lib/optim/variants.ts';

/** How a series is drawn, everywhere: a colour token, a dash pattern (SVG units), a width. */
export interface LineStyle {
  readonly color: string;
  readonly dash: string;
  readonly width: number;
}

const line = (name: string, dash = '', width = 2): LineStyle => ({
  color: `var(--c-${name})`,
  dash,
  width,
});

/** One colour and one dash for each correction. The colours themselves are in `tokens.css`. */
export const LINE: Record<CorrectionName, LineStyle> = {
  'in-place': line('in-place', '', 3),
  separate: line('separate'),
  'first-step-only': line('first-step-only', '10 5'),
  never: line('never', '2.5 3', 2.5),
  multiply: line('multiply', '9 4 2 4'),
  'no-exponent': line('no-exponent', '4 2.5'),
};
