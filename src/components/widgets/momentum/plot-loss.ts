import { axes, niceTicks, type Axes } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import type { Layer } from '../../figure/layers.ts';
import type { Scene } from '../../figure/scene.ts';
import { power } from '../../../lib/i18n/numbers.ts';
import { spread } from './labels.ts';
import type { LossPicture } from './picture.ts';
import type { MomentumStrings } from './strings.ts';
import { INSIDE, STYLE } from './style.ts';

function axesOf({ steps, domain }: LossPicture, strings: MomentumStrings, frame: Frame): Axes {
  const [low, high] = domain;
  const every = high - low > 8 ? 4 : 2;
  const decades = Array.from({ length: (high - low) / every + 1 }, (_, i) => low + i * every);
  return axes(
    frame,
    { domain: [0, steps], ticks: niceTicks([0, steps], 4), label: strings['axis.step'] },
    { domain, ticks: decades, labels: decades.map(power), label: strings['axis.loss'] },
    { right: [strings['name.plain'], strings['name.ball'], strings['name.ema']] },
  );
}

/** The three curves, the step on show, and their names. */
export function scene(picture: LossPicture, strings: MomentumStrings, frame: Frame): Scene {
  const axes = axesOf(picture, strings, frame);
  const { lines, step, domain, exchange } = picture;
  const [low, high] = domain;
  const together = exchange === 'exchanged';
  const sorted = together ? [...lines].sort((a, b) => order(a) - order(b)) : lines;
  const layers: Layer[] = [
    {
      kind: 'line',
      points: [
        [step, low],
        [step, high],
      ],
      color: 'var(--rule-strong)',
      width: 1,
    },
    ...sorted.map(({ method, points }): Layer => {
      const style = together && method === 'ema' ? INSIDE : STYLE[method];
      return { kind: 'line', points, ...style, ...(method === 'ball' && { q: 'm' }) };
    }),
    ...lines.map(({ method, points }): Layer => {
      const now = points[step];
      const hidden = !now || (together && method === 'ema');
      return {
        kind: 'dots',
        points: hidden ? [] : [now],
        r: 4.5,
        color: STYLE[method].color,
        ring: method === 'ema',
      };
    }),
    ...labels(picture, strings, axes),
  ];
  return { axes, layers };
}

const order = ({ method }: { readonly method: string }): number =>
  ['plain', 'ball', 'ema'].indexOf(method);

/** Names at the lines' ends; a line that leaves through the top is named there, with what that means. */
function labels(picture: LossPicture, strings: MomentumStrings, { py, fontSize }: Axes): Layer[] {
  const { lines, domain, steps } = picture;
  const [low, high] = domain;
  const ends = lines.map(({ method, points }) => {
    const out = points.findIndex(([, y]) => !(y <= high));
    return { method, out, y: Math.max(points.at(-1)?.[1] ?? NaN, low) };
  });
  const inside = ends.filter(({ out }) => out < 0);
  const wanted = inside.map(({ y }) => py(y));
  const placed = spread(wanted, fontSize * 1.2, [py(high) + 8, py(low) - 2]);
  const left = ends.filter(({ out }) => out >= 0);
  return [
    ...inside.map(({ method, y }, i): Layer => ({
      kind: 'text',
      at: [steps, y],
      text: strings[`name.${method}`],
      color: STYLE[method].color,
      dx: 8,
      dy: (placed[i] ?? 0) - py(y),
      bold: method !== 'plain',
    })),
    ...left.map(({ method, out }, i): Layer => ({
      kind: 'text',
      at: [Math.min(out, steps * 0.7), high],
      text: `${strings[`name.${method}`]}: ${strings.diverges}`,
      color: STYLE[method].color,
      dx: 8,
      dy: 10 + i * fontSize * 1.25,
      bold: method !== 'plain',
    })),
  ];
}
