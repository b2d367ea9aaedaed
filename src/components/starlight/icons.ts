/** The pictures that the course is installed with; drawn from `public/favicon.svg` by `pages/icons`. */
export const ICONS = {
  small: { file: '192.png', size: 192, drawing: 0.7 },
  large: { file: '512.png', size: 512, drawing: 0.7 },
  /** May be cut to a circle of four fifths: the drawing stays inside. */
  maskable: { file: 'maskable.png', size: 512, drawing: 0.5, purpose: 'maskable' },
  /** What iOS puts on its home screen. */
  apple: { file: 'apple.png', size: 180, drawing: 0.7 },
} as const satisfies Record<string, Icon>;

/** An icon, square. */
export interface Icon {
  readonly file: string;
  /** Pixels a side. */
  readonly size: number;
  /** The part of a side that the drawing takes. */
  readonly drawing: number;
  readonly purpose?: string;
}
