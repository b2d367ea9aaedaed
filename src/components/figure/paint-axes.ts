import { round, write } from './clip.ts';
import type { RulesLayer, TicksLayer } from './layers.ts';
import type { Scales, Shape } from './paint.ts';

/** Of a tick's line below the plot, and between it or the plot and its label, in px. */
const LENGTH = 5;
const GAP = 3;

/** Lines from edge to edge, as one path. */
export function rules({ along, at, color }: RulesLayer, { x, y, bounds }: Scales): Shape[] {
  const [left, top, right, bottom] = bounds;
  const d = at.map((value) =>
    along === 'x'
      ? `M${write([left, y(value)])}H${round(right)}`
      : `M${write([x(value), top])}V${round(bottom)}`,
  );
  return [{ name: 'path', attributes: { d: d.join(''), fill: 'none', stroke: color } }];
}

/** Labels left of the plot, or below it under short lines. */
export function ticks(
  { side, at, labels }: TicksLayer,
  { x, y, bounds: [left, , , bottom], fontSize }: Scales,
): Shape[] {
  const style = { fill: 'currentColor', 'font-size': fontSize };
  const texts = at.map((value, i): Shape => {
    const place =
      side === 'left'
        ? { x: round(left - GAP), y: round(y(value)), dy: '0.32em', 'text-anchor': 'end' }
        : {
            x: round(x(value)),
            y: round(bottom + LENGTH + GAP),
            dy: '0.71em',
            'text-anchor': 'middle',
          };
    return { name: 'text', attributes: { ...place, ...style }, text: labels[i] ?? '' };
  });
  if (side === 'left') return texts;
  const d = at.map((value) => `M${write([x(value), bottom])}v${LENGTH}`).join('');
  return [{ name: 'path', attributes: { d, fill: 'none', stroke: 'currentColor' } }, ...texts];
}
