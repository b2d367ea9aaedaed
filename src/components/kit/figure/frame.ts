/** What a figure is drawn for, in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** True where labels must be short and margins small. */
  readonly narrow: boolean;
}

/** A size drawn while the page is built, for the widths it is most often shown at. */
interface Form {
  readonly wide: Frame;
  readonly narrow: Frame;
}

const form = (width: number, height: number, low: number): Form => ({
  wide: { width, height, narrow: false },
  narrow: { width: 328, height: low, narrow: true },
});

/**
 * A figure alone, one of two beside each other, one that only goes with another, one that holds two plots of its own;
 * and two beside each other of which, where they stand over one another, the first needs more height, or the most. Heights stand, so that figure, control and readout share a screen; in a browser a figure is drawn as wide as
 * its place is.
 */
export const FORMS = {
  alone: form(576, 380, 280),
  pair: form(464, 400, 210),
  strip: form(464, 240, 180),
  beside: form(576, 380, 210),
  tall: form(576, 460, 300),
  upper: form(464, 350, 220),
  high: form(464, 350, 280),
  lower: form(464, 350, 150),
} as const;

export type FormName = keyof typeof FORMS;

/** Places up to this width (px) show the narrow drawing; `figure.css` switches at the same one. */
export const NARROW_UP_TO = 440;

/** What to draw for a place of a width. */
export function frameFor(form: FormName, width: number): Frame {
  const { wide, narrow } = FORMS[form];
  const of = width > NARROW_UP_TO ? wide : narrow;
  return width > 0 ? { ...of, width: Math.round(width) } : of;
}
