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
import {
  cursor,
  curve,
  dots,
  stepsOf,
  type LineOptions,
  type Place,
} from '../../kit/figure/marks.ts';
import { LINE } from '../../kit/figure/palette.ts';
import type { Picture, Tip } from '../../kit/figure/picture.ts';
import { ruleY, type Markish, type PlotOptions } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { GapKind, Lab, Line, Series } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';

const G = 'var(--q-g)';
/** Px from the axis to the first lane, and from one lane to the next. */
const LANES = { first: 38, height: 18, below: 8 };
/** Px that the marks of two lines in a lane are apart. */
const ROW = 2.5;
/** What is left free at both ends of an axis, so that a line along its end is whole. */
const AIR = 0.012;
const MOST_TIPS = 400;

/** Every correction's line, the gradient, what has no place on the axis in lanes under it, and the first wrong step. */
export function lines({ run }: Shown<State, Lab>, words: Words, frame: Frame): Picture {
  const { lanes, step, gradient, series } = run;
  const over = axesOf(run, words, frame);
  const at = placesIn(run, over);
  return {
    axes: over,
    ground: {
      follows: lanes,
      marks: () =>
        lanes.map((kind) =>
          label(over, [over.x[0], at.lane(kind)], words[`gap.${kind}`], {
            color: 'var(--ink)',
            dx: -8,
            anchor: 'end',
          }),
        ),
    },
    data: [
      cursor(step),
      ...lineMarks(gradient, 0, at, { color: G, width: 1, lonely: 1.5, q: 'g' }),
      ...series.flatMap((each, i) => [
        ...lineMarks(each, i + 1, at, LINE[each.correction]),
        ...stepMarks(each, i + 1, step, at),
      ]),
      ...divergenceNote(run, words, at),
      ...endLabels(over, endsOf(run, words, over), 10),
    ],
    tips: () => tipsOf(run, words, at),
  };
}

/** The lines alone, small: what a lesson's figure looks like from afar. */
export function thumbnail(run: Lab): PlotOptions {
  const { steps, log, series } = run;
  const domain = domainOf(run);
  return {
    x: { domain: [1, steps], axis: null },
    y: { domain: withAir(domain, 0.03), axis: null },
    marks: [
      ruleY([log ? domain[0] : 0], { stroke: 'var(--rule-strong)' }),
      ...series.map(({ correction, heights }) =>
        curve(stepsOf(heights), heights, LINE[correction]),
      ),
    ],
  };
}

function axesOf(run: Lab, words: Words, frame: Frame): Axes {
  const { steps, log, lanes, series, gradient, quantity } = run;
  const domain = domainOf(run);
  const count = frame.narrow ? 5 : 6;
  const below = lanes.length > 0 ? lanes.length * LANES.height + LANES.below : 0;
  const names = series.map(({ correction }) => words[`name.${correction}`]);
  return axes(
    frame,
    {
      domain: steps === 1 ? [0.5, 1.5] : withAir([1, steps], 0.004),
      ticks: stepTicks(1, steps, frame.narrow ? 4 : 8),
      label: words['axis.step'],
    },
    {
      ...(log ? decades(domain, count) : { ticks: niceTicks(domain, count), strong: [0] }),
      domain: withAir(domain),
      label: fill(words[`axis.${quantity}`], { scale: log ? words['axis.log'] : '' }),
    },
    {
      right: gradient.heights.length > 0 ? [...names, words[`gradient.${quantity}`]] : names,
      left: lanes.map((kind) => words[`gap.${kind}`]),
      bottom: below,
    },
  );
}

/** What the axis spans, in axis units: round limits, or whole decades where it is logarithmic. */
export function domainOf({ series, gradient, log }: Lab): Domain {
  let [low, high] = log ? [Infinity, -Infinity] : [0, 0];
  for (const { heights } of [...series, gradient])
    for (const height of heights) {
      if (height < low) low = height;
      if (height > high) high = height;
    }
  // Values nearer to one another than this cannot be divided into ticks.
  if (!log) return high - low > 1e-300 ? roundDomain([low, high]) : [-1, 1];
  if (!(low <= high)) return [-1, 0];
  const [floor, ceiling] = [Math.floor(low), Math.ceil(high) + 0];
  return floor === ceiling ? [floor - 1, ceiling + 1] : [floor, ceiling];
}

const withAir = ([low, high]: Domain, share = AIR): [number, number] => {
  const air = (high - low) * share;
  return [low - air, high + air];
};

/** Where things are, in axis units; the lanes lie below the axes, and each line has a row of its own in them. */
interface Places {
  readonly over: Axes;
  readonly lane: (kind: GapKind, row?: number) => number;
  readonly of: (line: Line, row: number, step: number) => Place;
  /** Dots anywhere, also in lanes. */
  readonly dots: (places: readonly Place[], options: Parameters<typeof dots>[2]) => Markish[];
}

function placesIn({ lanes, series }: Lab, over: Axes): Places {
  const { y, py, yAt } = over;
  const unbound: Axes = { ...over, y: [-Infinity, Infinity] };
  const lane: Places['lane'] = (kind, row = series.length / 2) => {
    const down = LANES.first + lanes.indexOf(kind) * LANES.height;
    return yAt(py(y[0]) + down + (row - series.length / 2) * ROW);
  };
  return {
    over,
    lane,
    of: ({ heights, gaps }, row, step) => {
      const gap = gaps.find((each) => each.step === step);
      return [step, gap ? lane(gap.kind, row) : (heights[step - 1] ?? NaN)];
    },
    dots: (places, options) => (places.length > 0 ? [dots(unbound, places, options)] : []),
  };
}

interface Style extends LineOptions {
  /** Radius of a point between two gaps. */
  readonly lonely?: number;
}

/** A line, its points between two gaps, which no line would show, and its marks in the lanes. */
function lineMarks(line: Line, row: number, at: Places, style: Style): Markish[] {
  const { heights, gaps } = line;
  const { color, q, lonely = style.width ?? 2 } = style;
  const alone = Array.from(heights, (height, i): Place => [i + 1, height]).filter(
    ([step, height]) =>
      Number.isFinite(height) &&
      !Number.isFinite(heights[step - 2]) &&
      !Number.isFinite(heights[step]),
  );
  const inLanes = gaps.map(({ step, kind }): Place => [step, at.lane(kind, row)]);
  return [
    ...(heights.length > 0 ? [curve(stepsOf(heights), heights, style)] : []),
    ...at.dots(alone, { r: lonely, color, q }),
    ...at.dots(inLanes, { r: 1.75, color, q }),
  ];
}

/** The same without a mark where a line goes wrong: for a page that asks. */
export function unmarked({ state, run }: Shown<State, Lab>, words: Words, frame: Frame): Picture {
  const right = <T extends Series>(line: T): T => ({ ...line, divergesAt: null });
  const { subject, series } = run;
  const blank = { ...run, subject: right(subject), series: series.map(right) };
  return lines({ state, run: blank }, words, frame);
}

/** A ring at the first wrong step, a disc at the step under the cursor. */
function stepMarks(each: Series, row: number, step: number, at: Places): Markish[] {
  const { color } = LINE[each.correction];
  const { divergesAt } = each;
  const ringed = divergesAt !== null && divergesAt !== step;
  return [
    ...at.dots(ringed ? [at.of(each, row, divergesAt)] : [], { r: 6, color, ring: true }),
    ...at.dots([at.of(each, row, step)], { r: 5, color }),
  ];
}

/** Words at the first wrong step of the first wrong line. */
function divergenceNote({ subject, series, steps }: Lab, words: Words, at: Places): Markish[] {
  const { correction, divergesAt: step } = subject;
  if (step === null) return [];
  const place = at.of(subject, series.indexOf(subject) + 1, step);
  const late = step > steps / 2;
  const inLane = subject.gaps.some((gap) => gap.step === step);
  return [
    label(at.over, place, fill(words['mark.diverges'], { step }), {
      color: LINE[correction].color,
      dx: late ? -12 : 12,
      dy: inLane ? 0 : -12,
      anchor: late ? 'end' : 'start',
      bold: true,
    }),
  ];
}

/** Each line's name at its last point on the axis, or at its lower end where there is none; the gradient's beside them. */
function endsOf(run: Lab, words: Words, { y }: Axes): EndLabel[] {
  const { series, gradient, steps, quantity } = run;
  const ends = series.map((each): EndLabel => ({
    text: words[`name.${each.correction}`],
    color: LINE[each.correction].color,
    at: [steps, lastOf(each) ?? y[0]],
  }));
  const last = lastOf(gradient);
  if (last === null) return ends;
  return [...ends, { text: words[`gradient.${quantity}`], color: G, q: 'g', at: [steps, last] }];
}

function tipsOf({ series, steps, quantity }: Lab, words: Words, at: Places): Tip[] {
  const stride = Math.ceil((series.length * steps) / MOST_TIPS);
  const read = Array.from({ length: Math.ceil(steps / stride) }, (_, i) => steps - i * stride);
  return series.flatMap((each, i) =>
    read.map((step) => {
      const [x, y] = at.of(each, i + 1, step);
      const value = short(each.values[step - 1] ?? NaN);
      const title = `${words[`name.${each.correction}`]}\nt = ${step}\n${words[`quantity.${quantity}`]} = ${value}`;
      return { x, y, title };
    }),
  );
}

/** The height of a line's last point on the axis; null where it has none. */
const lastOf = ({ heights }: Line): number | null => heights.findLast(Number.isFinite) ?? null;
