import { ticks as niceTicks } from 'd3-array';

import type { Frame } from '../../figure/frame.ts';
import { LINE } from '../../figure/palette.ts';
import {
  axisX,
  axisY,
  dot,
  line,
  ruleX,
  ruleY,
  text,
  type Markish,
  type PlotOptions,
} from '../../figure/plot-kit.ts';
import { formatTick, power } from '../../../lib/i18n/numbers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { endLabels, LANE_HEIGHT, laneAt, laneMarks, lanesOf } from './plot-labels.ts';
import type { GapKind, Picture } from './picture.ts';
import type { LabStrings } from './strings.ts';

const FONT = { wide: 14, narrow: 12.5 };

/** Plot's options for the lab's figure: lines, the gradient, gaps with their words, the cursor, the first wrong step. */
export function options(picture: Picture, strings: LabStrings, frame: Frame): PlotOptions {
  const { steps, domain, log, curves, cursor } = picture;
  const gradient = picture.gradient.points;
  const fontSize = frame.narrow ? FONT.narrow : FONT.wide;
  const yTicks = ticksOf(domain, log, frame.narrow ? 5 : 6);
  const yLabels = yTicks.map((tick) => (log ? power(tick) : formatTick(tick)));
  const lanes = lanesOf(picture);
  const laneWords = lanes.map((kind) => strings[`gap.${kind}`]);
  const margins = {
    marginLeft: 16 + widest([...yLabels, ...laneWords]) * fontSize * 0.6,
    marginRight:
      20 +
      widest(
        curves.map(({ correction }) => strings[`name.${correction}`]),
        true,
      ) *
        fontSize,
    marginTop: 56,
    marginBottom: 34 + lanes.length * LANE_HEIGHT + (lanes.length > 0 ? 8 : 0) + 12,
  };
  const xDomain: [number, number] = steps === 1 ? [0.5, 1.5] : [1, steps];
  const height = frame.height + lanes.length * LANE_HEIGHT;
  const yPx = (at: number) =>
    height -
    margins.marginBottom -
    ((at - domain[0]) / (domain[1] - domain[0])) *
      (height - margins.marginTop - margins.marginBottom);

  const marks: Markish[] = [
    ruleY(yTicks, { stroke: 'var(--rule)' }),
    !log && domain[0] <= 0 && domain[1] >= 0 ? ruleY([0], { stroke: 'var(--rule-strong)' }) : null,
    axisY(yTicks, { tickFormat: (_, i) => yLabels[i], tickSize: 0, label: null, fontSize }),
    axisX(stepTicks(steps, frame.narrow ? 4 : 8), {
      tickFormat: String,
      tickSize: 5,
      label: null,
      fontSize,
    }),
    text([fill(strings[`axis.${picture.quantity}`], { scale: log ? strings['axis.log'] : '' })], {
      frameAnchor: 'top-left',
      dx: -margins.marginLeft + 2,
      dy: -42,
      fontSize,
      fill: 'var(--ink-2)',
    }),
    text([strings['axis.step']], {
      frameAnchor: 'bottom-right',
      dy: margins.marginBottom - 10,
      fontSize,
      fill: 'var(--ink-2)',
    }),
    ruleX([cursor], { stroke: 'var(--ink-2)', strokeWidth: 1, strokeDasharray: '2 3' }),
    line(gradient, { x: 'step', y: 'at', stroke: 'var(--q-g)', strokeWidth: 1 }),
    dot(gradient.filter(isLonely), { x: 'step', y: 'at', r: 1.5, fill: 'var(--q-g)' }),
    ...curves.flatMap(({ correction, points, divergesAt }) => {
      const { color, dash, width } = LINE[correction];
      const mark = points.filter(({ step }) => step === divergesAt && divergesAt !== cursor);
      return [
        line(points, {
          x: 'step',
          y: 'at',
          stroke: color,
          strokeWidth: width,
          ...(dash && { strokeDasharray: dash }),
          strokeLinejoin: 'round',
        }),
        dot(points.filter(isLonely), { x: 'step', y: 'at', r: width, fill: color }),
        dot(mark, {
          x: 'step',
          y: 'at',
          r: 6,
          stroke: color,
          strokeWidth: 2,
          fill: 'var(--page)',
        }),
        dot(
          points.filter(({ step }) => step === cursor),
          { x: 'step', y: 'at', r: 5, fill: color, stroke: 'var(--page)', strokeWidth: 1.5 },
        ),
      ];
    }),
    ...laneMarks(picture, lanes, laneWords, fontSize),
    ...divergenceNote(picture, strings, lanes, fontSize),
    ...endLabels(picture, strings, { fontSize, yPx }),
  ];

  return {
    width: frame.width,
    height,
    ...margins,
    style: { overflow: 'visible', fontSize: `${fontSize}px` },
    x: { domain: xDomain, type: 'linear' },
    y: { domain: [...domain], type: 'linear' },
    marks,
  };
}

/** The lines alone, small: what a lesson's figure looks like from afar. */
export function thumbnail({ steps, domain, log, curves }: Picture): PlotOptions {
  return {
    width: 192,
    height: 96,
    margin: 4,
    x: { domain: [1, steps], axis: null },
    y: { domain: [...domain], axis: null },
    marks: [
      ruleY([log ? domain[0] : 0], { stroke: 'var(--rule-strong)' }),
      ...curves.map(({ correction, points }) => {
        const { color, dash, width } = LINE[correction];
        return line(points, {
          x: 'step',
          y: 'at',
          stroke: color,
          strokeWidth: width,
          ...(dash && { strokeDasharray: dash }),
        });
      }),
    ],
  };
}

/** Words at the first wrong step of the first wrong curve, on its line or, where that has a gap, in its lane. */
function divergenceNote(
  { curves, steps }: Picture,
  strings: LabStrings,
  lanes: readonly GapKind[],
  fontSize: number,
): Markish[] {
  const curve = curves.find(({ divergesAt }) => divergesAt !== null);
  if (!curve?.divergesAt) return [];
  const step = curve.divergesAt;
  const late = step > steps / 2;
  const gap = curve.gaps.find((each) => each.step === step);
  const at = curve.points[step - 1]?.at ?? NaN;
  const place = gap
    ? { frameAnchor: 'bottom' as const, dy: laneAt(lanes.indexOf(gap.kind)) + fontSize * 0.35 }
    : { y: [at], dy: -12 };
  return [
    text([fill(strings['mark.diverges'], { step })], {
      ...place,
      x: [step],
      dx: late ? -12 : 12,
      textAnchor: late ? 'end' : 'start',
      fontSize,
      fontWeight: 600,
      fill: LINE[curve.correction].color,
      stroke: 'var(--page)',
      strokeWidth: 5,
    }),
  ];
}

/** A point between two gaps, which no line would show. */
const isLonely = ({ at }: { at: number }, i: number, all: readonly { at: number }[]): boolean =>
  !Number.isNaN(at) &&
  !Number.isFinite(all[i - 1]?.at ?? NaN) &&
  !Number.isFinite(all[i + 1]?.at ?? NaN);

/** Characters of the longest label; `wide` counts a Hangul syllable as one em and other letters as .55. */
const widest = (labels: readonly string[], wide = false): number =>
  Math.max(
    0,
    ...labels.map((label) =>
      [...label].reduce(
        (sum, c) => sum + (c > '\u1100' && c < '\uffff' ? (wide ? 1 : 1.7) : wide ? 0.55 : 1),
        0,
      ),
    ),
  );

function ticksOf([low, high]: readonly [number, number], log: boolean, count: number): number[] {
  const ticks = niceTicks(low, high, count);
  return log ? ticks.filter(Number.isInteger) : ticks;
}

/** Whole steps, the first always among them. */
const stepTicks = (steps: number, count: number): number[] => {
  const ticks = niceTicks(1, steps, count).filter(Number.isInteger);
  return [1, ...ticks.filter((tick) => tick > 1 && tick > steps / (2 * count))];
};
