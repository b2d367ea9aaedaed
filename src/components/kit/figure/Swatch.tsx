import type { LineStyle } from './palette.ts';

/** A short piece of a series' line: the same colour, dash and width as in the figure. */
export function Swatch({ style }: { readonly style: LineStyle }) {
  return (
    <svg className="swatch" width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
      <path
        d="M1 5H27"
        fill="none"
        stroke={style.color}
        strokeWidth={style.width}
        strokeDasharray={style.dash || undefined}
      />
    </svg>
  );
}
