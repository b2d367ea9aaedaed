/** The size a figure is drawn at, in CSS pixels before scaling. Text is sized for this width. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** True where labels must be short and margins small. */
  readonly narrow: boolean;
}

export type FrameName = 'wide' | 'half' | 'square' | 'narrow';

/** The sizes: a lesson's breakout width, half of that, a plane with equal units, a phone. */
export const FRAMES: Record<FrameName, Frame> = {
  wide: { width: 880, height: 420, narrow: false },
  half: { width: 600, height: 400, narrow: false },
  square: { width: 520, height: 520, narrow: false },
  narrow: { width: 360, height: 330, narrow: true },
};

/** Containers up to this width (px) show the narrow drawing; `figure.css` switches at the same ones. */
export const narrowUpTo = (frame: FrameName): number => (frame === 'square' ? 400 : 520);
