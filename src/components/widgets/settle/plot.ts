import { axes, decades, stepTicks, type Axes, type Domain } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { label } from '../../kit/figure/labels.ts';
import { curve, dots, type Place } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.ts';

/** The two plots in one figure, as parts of its height: the distance above, the step size below. */
const ABOVE = [0.46, 1] as const;
const BELOW = [0, 0.34] as const;
/** The step size's axis: near Adam's limit every tenth counts; RMSProp's goes to many times its own. */
const SIZES = {
  adam: { domain: [0, 57], ticks: [0], labels: ['0'], of: (size: number) => size },
  rmsprop: { domain: [-1.5, 1.5], ticks: [-1, 1], labels: ['0.1', '10'], of: Math.log10 },
} as const;
/** Powers of ten that the distance's axis may reach down to; no double is below the last. */
const DEPTHS = [-25, -100, -250, -325] as const;

const DISTANCE = { color: 'var(--o-adam)' };
const SIZE = { color: 'var(--q-v)', q: 'v' } as const;

/** A value of one of the plots as a height of the figure; NaN where it lies outside. */
const within = ([low, high]: Domain, [bottom, top]: Domain) => {
  const scale = (top - bottom) / (high - low);
  return (value: number): number =>
    value >= low && value <= high ? bottom + (value - low) * scale : NaN;
};

/** |x| on a logarithmic axis, and under it the step size with the line past which |x| grows. */
export function distanceAndSize(
  { state, run }: Shown<State, Run>,
  words: Words,
  frame: Frame,
): Picture {
  const { drawn, limit, steps, crossing, burst, zero } = run;
  const deepest = Math.log10(run.least.distance || Number.MIN_VALUE);
  const depth = DEPTHS.find((each) => each <= deepest) ?? DEPTHS[0];
  const logs = decades([depth, -depth / 25], 3);
  const above = within(logs.domain, ABOVE);
  const sizing = SIZES[state.rule];
  const low = within(sizing.domain, BELOW);
  const line = low(sizing.of(limit));
  const over = axes(
    frame,
    {
      domain: [0, steps],
      ticks: stepTicks(0, steps, frame.narrow ? 4 : 8),
      label: words['axis.step'],
    },
    {
      domain: [0, 1],
      ticks: [...logs.ticks.map(above), ...sizing.ticks.map(low), line],
      labels: [...(logs.labels ?? []), ...sizing.labels, short(limit)],
      label: words['axis.distance'],
      strong: [above(logs.domain[0]), BELOW[0]],
    },
    { left: ['10⁻²⁵⁰'], right: ['00'] },
  );
  const at = (log: number) => above(Math.max(log, logs.domain[0]));
  const distances = drawn.distance.map((distance) => above(Math.log10(distance)));
  const sizes = drawn.size.map((size) => low(sizing.of(size)));
  const events: Place[] = [
    ...(burst ? [[burst.t, at(Math.log10(burst.distance))] as const] : []),
    ...(zero === null ? [] : [[zero, above(logs.domain[0])] as const]),
  ];
  return {
    axes: over,
    ground: {
      follows: [state.rule],
      marks: () => [
        curve([0, steps], [line, line], {
          color: 'var(--c-in-place)',
          width: 1.5,
          dash: '7 4',
        }),
        label(over, [0, BELOW[1]], words[`axis.${state.rule}`], {
          color: 'var(--ink-2)',
          dx: 6,
          dy: -10,
        }),
      ],
    },
    data: [
      crossing === null
        ? null
        : curve([crossing, crossing, NaN, crossing, crossing], [...BELOW, NaN, ...ABOVE], {
            color: 'var(--ink-2)',
            width: 1,
            dash: '2 3',
          }),
      curve(drawn.t, distances, DISTANCE),
      curve(drawn.t, sizes, { ...SIZE, width: 2.5 }),
      dots(over, crossing === null ? [] : [[crossing, line]], { ...SIZE, r: 5 }),
      dots(over, events, { ...DISTANCE, r: 5 }),
      zero === null
        ? null
        : label(over, [zero, above(logs.domain[0])], 'θ = 0', { ...DISTANCE, dx: 10, dy: -10 }),
    ],
    tips: () => tipsOf(over, run, [distances, sizes], words[`size.${state.rule}`]),
  };
}

const tipsOf = (over: Axes, { drawn }: Run, lines: readonly Float64Array[], name: string) =>
  lines.flatMap((heights) =>
    tipsAlong(over, drawn.t, heights, (i, t) => {
      const [distance, size] = [drawn.distance, drawn.size].map((each) => short(each[i] ?? NaN));
      return i === 0
        ? `t = 0\n|θ| = ${distance}`
        : `t = ${t}\n|θ| ≤ ${distance}\n${name} = ${size}`;
    }),
  );
