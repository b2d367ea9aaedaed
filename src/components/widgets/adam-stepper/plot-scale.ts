import { ems, type Axes } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { exitOf } from '../../kit/figure/exit.ts';
import { label } from '../../kit/figure/labels.ts';
import { dots, path, type Place } from '../../kit/figure/marks.ts';
import type { Picture } from '../../kit/figure/picture.ts';
import type { Markish } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import { shortPair } from '../../kit/words/say.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';
import { axesOf, contours, drawable, wayOf } from './plot.ts';
import type { Words } from './strings.en.ts';

const NOWHERE: Place = [NaN, NaN];
const ADAM = { color: 'var(--o-adam)', bold: true } as const;
const PLAIN = { color: 'var(--o-sgd)', bold: true } as const;

/** Adam's path and plain descent's, whole, on a loss that is multiplied: its contours are where they were. */
export function paths({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const [x, y] = run.start.map(Math.abs) as [number, number]; // two parameters
  const over = axesOf(words, frame, Math.max(0.75 * x, 1.25 * y, 1));
  const adam = wayOf(run);
  const plain = run.scaled().plain.points.map(([x, y]) => drawable([x, y]));
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

/** A name where plain descent's first step leads; and Adam's over its third step, or at the next with room for it. */
function names(
  adam: readonly Place[],
  plain: readonly Place[],
  over: Axes,
  words: Words,
): Markish[] {
  const [[left, right], [bottom, top]] = [over.x, over.y];
  const [start, first = NOWHERE] = plain;
  const [x, y] = [over.px(first[0]), over.py(first[1])];
  const half = (name: string) => (ems(name) * over.fontSize) / 2;
  const [own, other] = [half(words['label.adam']), half(words['label.plain'])];
  const late = x + 12 + 2 * other > over.base.width;
  const height = (first[1] - bottom) / (top - bottom);
  const moved = start ? Math.hypot(x - over.px(start[0]), y - over.py(start[1])) : 0;
  const beside = moved < 20 ? 0 : 15;
  const dy = height < 0.15 ? -12 : height > 0.9 ? 14 : beside;
  const middle = late ? x - 12 - other : x + 12 + other;
  const clear = ([u, v]: Place) =>
    Math.abs(over.px(u) - 10 - own - middle) > own + other + 4 ||
    Math.abs(over.py(v) - 8 - y - dy) > 1.3 * over.fontSize;
  const inside = ([u, v]: Place) => u > left && u < right && v > bottom && v < top;
  const place = adam.slice(3).find((at) => inside(at) && clear(at)) ?? NOWHERE;
  return [
    label(over, first, words['label.plain'], {
      ...PLAIN,
      anchor: late ? 'end' : 'start',
      dx: late ? -12 : 12,
      dy,
    }),
    label(over, place, words['label.adam'], { ...ADAM, anchor: 'end', dx: -10, dy: -8 }),
  ];
}
