import { ems, type Axes } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { exitOf } from '../../kit/figure/exit.ts';
import { dots, label, path, type Place } from '../../kit/figure/marks.ts';
import type { Picture } from '../../kit/figure/picture.ts';
import type { Markish } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import { shortPair } from '../../kit/words/say.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';
import { axesOf, contours, drawable, wayOf } from './plot.ts';
import type { Words } from './strings.en.ts';

const ADAM = { color: 'var(--o-adam)', bold: true } as const;
const PLAIN = { color: 'var(--o-sgd)', bold: true } as const;

/** Adam's path and plain descent's, whole, on a loss that is multiplied: its contours are where they were. */
export function paths({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const [x, y] = run.start.map(Math.abs) as [number, number]; // two parameters
  const over = axesOf(words, frame, Math.max(0.75 * x, 1.25 * y, 1));
  const adam = wayOf(run);
  const plain = run.scaled().plain.points.map(([x = NaN, y = NaN]) => drawable([x, y]));
  const exit = exitOf(plain, over);
  const inside = plain.slice(0, exit?.step);
  const line: Place[] = exit ? [...inside, exit.at] : inside;
  const tips = (name: string, points: readonly Place[]) =>
    points
      .filter(([x, y]) => x >= over.x[0] && x <= over.x[1] && y >= over.y[0] && y <= over.y[1])
      .map(([x, y], t) => ({ x, y, title: `${name}\nt = ${t}\nθ = ${shortPair([x, y])}` }));
  return {
    axes: over,
    ground: {
      follows: [run.hessian[1] / run.hessian[0], run.hessian[2] / run.hessian[0]],
      marks: () => [contours(run.hessian)],
    },
    data: [
      path(line, { ...PLAIN, width: 2, dash: '6 3' }),
      dots(over, inside.slice(1), { ...PLAIN, r: 2.5 }),
      path(adam, { ...ADAM, width: 2.5 }),
      dots(over, adam.slice(1), { ...ADAM, r: 2.5 }),
      dots(over, [run.start], { r: 6, color: 'var(--ink)', ring: true }),
      ...names(adam, line, over, words),
    ],
    tips: () => [...tips(words['label.adam'], adam), ...tips(words['label.plain'], inside)],
  };
}

/** A name where plain descent's first step leads, and Adam's at the early step that is farthest from it. */
function names(
  adam: readonly Place[],
  plain: readonly Place[],
  over: Axes,
  words: Words,
): Markish[] {
  const [[left, right], [bottom, top]] = [over.x, over.y];
  const [x, y] = plain[1] ?? [NaN, NaN];
  const late = (x - left) / (right - left) > 0.7;
  const height = (y - bottom) / (top - bottom);
  const half = (ems(words['label.plain']) * over.fontSize) / 2;
  const middle = over.px(x) + (late ? -half : half);
  const away = ([u, v]: Place) => Math.hypot(over.px(u) - half - middle, over.py(v) - over.py(y));
  const early = adam
    .slice(2, 12)
    .filter(([u, v]) => u > left && u < right && v > bottom && v < top);
  const farthest = early.toSorted((a, b) => away(b) - away(a))[0];
  return [
    label(over, [x, y], words['label.plain'], {
      ...PLAIN,
      anchor: late ? 'end' : 'start',
      dx: late ? -12 : 12,
      dy: height < 0.1 ? -12 : height > 0.9 ? 14 : 0,
    }),
    label(over, farthest ?? [NaN, NaN], words['label.adam'], {
      ...ADAM,
      anchor: 'end',
      dx: -10,
      dy: -8,
    }),
  ];
}
