import { keepLast } from '../../../lib/keep.ts';
import { contoursAt } from '../../../lib/objectives/contours.ts';
import type { Vec } from '../../../lib/optim/vec.ts';
import { RACE_RULES } from '../../../lib/race/rules.ts';
import { equalAxes, type Axes } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { label } from '../../kit/figure/labels.ts';
import { dots, heads, path, trail, type Place } from '../../kit/figure/marks.ts';
import type { Picture } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { short, shortPair } from '../../kit/words/say.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';
import { STYLE } from './style.ts';

/** What the plane spans upwards, and at least sideways. */
const EDGE = 3.2;
/** Losses whose contours are drawn. */
const LEVELS = [0.05, 0.5, 2, 5, 15, 50, 150, 500];

const place = ([x = NaN, y = NaN]: Vec): Place => [x, y];

const planeOf = keepLast((frame: Frame, words: Words): Axes => {
  const domain = [-EDGE, EDGE] as const;
  return equalAxes(
    frame,
    { domain, label: words['axis.theta1'] },
    { domain, ticks: [-2, 0, 2], label: words['axis.theta2'] },
  );
});

/** The bowl from above, and every rule's path up to the step looked at. */
export function paths({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const over = planeOf(frame, words);
  const { paths: found, t } = run;
  const row = (i: number): number => over.yAt(over.py(EDGE) + (1 + 1.3 * i) * over.fontSize);
  const ways = found ? RACE_RULES.map((rule) => ({ rule, ...found.ways[rule] })) : [];
  const start = ways[0]?.points.slice(0, 1).map(place) ?? [];
  return {
    axes: over,
    ground: {
      follows: found ? [...found.hessian, ...start.flat()] : [],
      marks: () => [
        found
          ? path(contoursAt(found.hessian, LEVELS, 240), {
              color: 'var(--rule-strong)',
              width: 1,
              opacity: 0.55,
            })
          : null,
        dots(over, [[0, 0]], { r: 3.5, color: 'var(--ink)' }),
        dots(over, start, { r: 5, color: 'var(--ink)', ring: true }),
        ...RACE_RULES.map((rule, i) =>
          label(over, [over.x[1], row(i)], words[rule], {
            color: STYLE[rule].color,
            anchor: 'end',
            dx: -6,
            bold: true,
          }),
        ),
      ],
    },
    data: [
      ...ways.map(({ rule, points }) => trail(points, t + 1, STYLE[rule])),
      heads(
        over,
        ways.map(
          ({ rule, points }) =>
            [...place(points[t] ?? points.at(-1) ?? []), STYLE[rule].color] as const,
        ),
        5,
      ),
    ],
    tips: () =>
      ways.flatMap(({ rule, points, losses }) =>
        points
          .slice(0, t + 1)
          .map((at, step) => ({ at: place(at), step }))
          .filter(({ at: [x, y] }) => x >= over.x[0] && x <= over.x[1] && Math.abs(y) <= EDGE)
          .map(({ at, step }) => ({
            x: at[0],
            y: at[1],
            title: `${words[rule]}\nt = ${step}\nθ = ${shortPair(at)}\nf = ${short(losses[step] ?? NaN)}`,
          })),
      ),
  };
}
