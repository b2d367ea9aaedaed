import {
  axes,
  decades,
  niceTicks,
  roundDomain,
  stepTicks,
  type Axes,
  type Domain,
} from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { endLabels, label, type EndLabel } from '../../kit/figure/labels.ts';
import { curve, dots, stepsOf, type LineOptions, type Place } from '../../kit/figure/marks.ts';
import { LINE } from '../../kit/figure/palette.ts';
import type { Picture, Tip } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';

/** From the largest to the smallest size: beyond this a linear axis shows nothing of the smaller one. */
const WIDE = 1e3;
/** Sizes that a linear axis can hold. */
const SIZES = [1e-300, 1e300] as const;
const MOST_TIPS = 400;

const YOURS = { color: 'var(--ink)' };
const BEST: LineOptions = LINE['in-place'];
const DUE: LineOptions = { ...LINE.separate, dash: '7 4' };

/** Where values stand on the axis. */
interface Scale {
  readonly log: boolean;
  readonly of: (value: number) => number;
}

/** Logarithmic where values differ by more than a linear axis can show; then their sizes are shown, without signs. */
function scaleOf(values: readonly number[]): Scale {
  const sizes = values.map(Math.abs).filter((size) => size > 0 && size < Infinity);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const log = sizes.length > 0 && (most / least > WIDE || least < SIZES[0] || most > SIZES[1]);
  const of = (value: number) => {
    const height = log ? Math.log10(Math.abs(value)) : value;
    return Number.isFinite(height) ? height : NaN;
  };
  return { log, of };
}

function domainOf(heights: readonly number[], log: boolean): Domain {
  const finite = heights.filter(Number.isFinite);
  if (!log) return roundDomain(finite);
  const [low, high] = [Math.floor(Math.min(...finite)), Math.ceil(Math.max(...finite)) + 0];
  return low === high ? [low - 1, high + 1] : [low, high];
}

/** A little air, so that a line along the edge is whole. */
const withAir = ([low, high]: Domain, share = 0.02): Domain => {
  const air = (high - low) * share;
  return [low - air, high + air];
};

/** The reader's values as dots, the first candidate as a line through them or past them, and right Adam beside. */
export function valuesAndLines({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { steps, updates, best, due, gradients } = run;
  const lines = [
    ...(best ? [{ line: best, style: BEST, name: words['line.best'] }] : []),
    ...(due ? [{ line: due, style: DUE, name: words['line.due'] }] : []),
  ];
  const all = [...updates, ...lines.flatMap(({ line }) => [...line])];
  const { log, of } = scaleOf(all);
  const last = Math.max(steps.at(-1) ?? 1, gradients.length);
  const names = [...lines.map(({ name }) => name), words['line.yours']];
  const over = axesOf({ last, log, heights: all.map(of) }, names, words, frame);
  const places = steps.map((step, i): Place => [step, of(updates[i] ?? NaN)]);
  const shown = places.filter(([, height]) => Number.isFinite(height));
  const isBelow = (i: number) => log && (updates[i] ?? NaN) < 0;
  const gaps = places.filter(([, height]) => !Number.isFinite(height));
  const edge = over.y[0];
  const big = steps.length > 60 ? 2.5 : 5;
  return {
    axes: over,
    data: [
      ...lines.toReversed().map(({ line, style }) => curve(stepsOf(line), line.map(of), style)),
      dots(
        over,
        places.filter((_, i) => !isBelow(i)),
        { ...YOURS, r: big },
      ),
      dots(
        over,
        places.filter((_, i) => isBelow(i)),
        { ...YOURS, r: 5, ring: true },
      ),
      dots(
        over,
        gaps.map(([step]): Place => [step, edge]),
        { ...YOURS, r: 4, ring: true },
      ),
      gapNote(run, gaps, over, words),
      ...endLabels(
        over,
        [
          ...lines.flatMap(({ line, style, name }) => endOf(line, style.color, name, of)),
          ...shown.slice(-1).map((at): EndLabel => ({ ...YOURS, text: words['line.yours'], at })),
        ].map((end) => ({ ...end, at: [last, end.at[1]] as const })),
        10,
      ),
    ],
    tips: () => tipsOf(run, places, words),
  };
}

function axesOf(
  of: { readonly last: number; readonly log: boolean; readonly heights: readonly number[] },
  names: readonly string[],
  words: Words,
  frame: Frame,
): Axes {
  const { last, log, heights } = of;
  const domain = domainOf(heights, log);
  const count = frame.narrow ? 4 : 6;
  return axes(
    frame,
    {
      domain: last === 1 ? [0.5, 1.5] : withAir([1, last], 0.01),
      ticks: stepTicks(1, last, frame.narrow ? 4 : 8),
      label: words['axis.step'],
    },
    {
      ...(log ? decades(domain, count) : { ticks: niceTicks(domain, count), strong: [0] }),
      domain: withAir(domain),
      label: words[log ? 'axis.size' : 'axis.update'],
    },
    { right: names },
  );
}

/** A line's name at its last value on the axis. */
function endOf(
  values: Float64Array,
  color: string,
  text: string,
  of: (value: number) => number,
): EndLabel[] {
  const at = values.findLastIndex((value) => Number.isFinite(of(value)));
  return at < 0 ? [] : [{ text, color, at: [at + 1, of(values[at] ?? NaN)] }];
}

/** What the rings on the lower edge are, said at the first of them. */
function gapNote({ steps, updates }: Run, gaps: readonly Place[], over: Axes, words: Words) {
  const [first] = gaps;
  if (!first) return null;
  const value = updates[steps.indexOf(first[0])] ?? NaN;
  const kind = Number.isNaN(value) ? 'nan' : value === 0 ? 'zero' : 'infinite';
  const late = over.px(first[0]) > over.base.width / 2;
  return label(over, [first[0], over.y[0]], words[`gap.${kind}`], {
    ...YOURS,
    dx: late ? -10 : 10,
    dy: -10,
    anchor: late ? 'end' : 'start',
  });
}

function tipsOf({ steps, updates, best, due }: Run, places: readonly Place[], words: Words): Tip[] {
  const stride = Math.ceil(steps.length / MOST_TIPS);
  return places
    .map(([x, y], i): Tip => {
      const at = (line: Float64Array) => short(line[x - 1] ?? NaN);
      const said = [
        `t = ${x}`,
        `${words['line.yours']}: ${short(updates[i] ?? NaN)}`,
        ...(best ? [`${words['line.best']}: ${at(best)}`] : []),
        ...(due ? [`${words['line.due']}: ${at(due)}`] : []),
      ];
      return { x, y, title: said.join('\n') };
    })
    .filter(({ y }, i) => Number.isFinite(y) && i % stride === 0);
}
