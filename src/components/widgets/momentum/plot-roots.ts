/** The two roots in their plane, and what they make of the steepest direction. @module */
import { axes, equalAxes, niceTicks } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { label } from '../../kit/figure/labels.ts';
import { curve, dots, path, stepsOf, type Place } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import { rootsOf, type Pair } from '../../../lib/experiments/momentum-roots.ts';
import type { Run } from './model.ts';
import { FURTHEST, type State } from './params.ts';
import type { Words } from './strings.en.ts';

/** How far the plane reaches up and down. */
const REACH = 1.3;
const COLOR = 'var(--o-momentum)';
const GAP: Place = [NaN, NaN];

const circle = (radius: number): Place[] =>
  Array.from({ length: 97 }, (_, i) => {
    const angle = (i / 48) * Math.PI;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

/** Where the roots come from and go to while αλ grows from 0, as far as it has. */
function ways(lrLambda: number, beta: number): Place[] {
  const last = Math.min(lrLambda, FURTHEST);
  const pairs = Array.from({ length: 121 }, (_, i) => rootsOf((last * i) / 120, beta));
  return [...pairs.map(([one]) => one), GAP, ...pairs.map(([, other]) => other)];
}

/** A complex number in words. */
export const sayRoot = ([re, im]: Pair): string =>
  im === 0 ? short(re) : `${short(re)} ${im < 0 ? '−' : '+'} ${short(Math.abs(im))}i`;

/** The roots, the circle that they must not leave, and the way they have come. */
export function roots({ state, run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const domain = [-REACH, REACH] as const;
  const over = equalAxes(
    frame,
    { domain, label: words['axis.real'] },
    { domain, ticks: [-1, 0, 1], label: words['axis.imaginary'] },
  );
  const [left] = over.x;
  const shown = run.roots.map(([re, im]): Place => [Math.max(re, left), im]);
  const lost = run.roots.find(([re]) => re < left);
  return {
    axes: over,
    ground: {
      follows: [],
      marks: () => [
        path(circle(1), { color: 'var(--ink)', width: 2 }),
        label(over, [-Math.SQRT1_2, Math.SQRT1_2], '|z| = 1', {
          color: 'var(--ink)',
          dx: -8,
          dy: -8,
          anchor: 'end',
          bold: true,
        }),
      ],
    },
    data: [
      path(ways(run.lrLambda, state.beta), { color: COLOR, width: 1.5, opacity: 0.55 }),
      path(
        shown.flatMap((root) => [[0, 0], root, GAP] as const),
        { color: COLOR, width: 1, dash: '3 3' },
      ),
      dots(over, shown, { r: 6, color: COLOR, q: 'm' }),
      label(over, lost ? [left, 0] : GAP, `← ${short(lost?.[0] ?? NaN)}`, {
        color: COLOR,
        dx: 10,
        dy: -16,
        bold: true,
      }),
    ],
    tips: () =>
      run.roots.map(([re, im]) => ({ x: Math.max(re, left), y: im, title: sayRoot([re, im]) })),
  };
}

/** How many steps show what the roots do. */
const STEPS = 40;

/** The distance along the steepest direction, with its sign. */
export function swing({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const x = (run.directions().at(-1)?.x ?? new Float64Array()).subarray(0, STEPS + 1);
  const over = axes(
    frame,
    { domain: [0, STEPS], ticks: niceTicks([0, STEPS], 4), label: words['axis.step'] },
    {
      domain: [-1.5, 1.5],
      ticks: [-1, 0, 1],
      labels: ['−1', '0', '1'],
      strong: [0],
      label: words['axis.swing'],
    },
  );
  const steps = stepsOf(x, 0);
  const seen = x.map((value) => (Math.abs(value) < 1e4 ? value : NaN));
  return {
    axes: over,
    data: [
      curve(steps, seen, { color: COLOR, width: 1.5, q: 'm' }),
      dots(
        over,
        Array.from(seen, (value, t): Place => [t, value]).filter(
          ([, value]) => Math.abs(value) <= 1.5,
        ),
        { r: 2.5, color: COLOR, q: 'm' },
      ),
    ],
    tips: () => tipsAlong(over, steps, seen, (t, _, value) => `t = ${t}\n${short(value)}`),
  };
}
