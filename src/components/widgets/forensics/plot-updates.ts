import { axes, decades, type Axes } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { endLabels, label } from '../../kit/figure/labels.ts';
import { curve, dots, type Place } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import { LINE } from '../../kit/figure/palette.ts';
import type { Shown } from '../../kit/store.ts';
import { count } from '../../kit/words/say.ts';
import { formatNumber, power } from '../../../lib/i18n/numbers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { FORMATS } from '../../../lib/precision/formats.ts';
import type { Run } from './model.ts';
import { LATEST, type State } from './params.ts';
import type { Words } from './strings.ts';
import { far, whole } from './words.ts';

const BUG = LINE['in-place'];
const DUE = LINE.separate;
const INK_2 = 'var(--ink-2)';

/**
 * The update over two million steps, on an even axis: a fall, a straight way back, and 1. It is drawn as far as it is
 * followed, so that where it leads can be guessed first.
 */
export function recovery({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { line, least, recovers, step, log10, zeroFrom } = run.recovery;
  const been = line.t.filter((at) => at < step).length;
  const [t, y] = [line.t.slice(0, been), line.y.slice(0, been)];
  const ticks = [0, 500_000, 1_000_000, 1_500_000, LATEST].filter(
    (tick) => !frame.narrow || tick % 1_000_000 === 0,
  );
  const over = axes(
    frame,
    {
      domain: [0, LATEST],
      ticks,
      labels: ticks.map((tick) => formatNumber('en', tick / 1e6) + (tick ? 'M' : '')),
      label: words['axis.step'],
    },
    { ...decades([-380, 40], 4), label: words['axis.update'], strong: [0] },
    { right: ['M'] },
  );
  const back: Place = [recovers, Math.log10(0.5)];
  return {
    axes: over,
    ground: {
      follows: [words],
      marks: () => [
        label(over, [0, 0], words['mark.due'], { color: DUE.color, dx: 12, dy: 14 }),
        label(over, [least.t, least.log10], fill(words['mark.doubles'], { t: count(zeroFrom) }), {
          color: INK_2,
          dx: frame.narrow ? 44 : 60,
          dy: 0,
        }),
      ],
    },
    data: [
      curve([0, LATEST], [0, 0], DUE),
      curve([...t, step], [...y, log10], BUG),
      dots(
        over,
        [[least.t, least.log10] as const, back].filter(([at]) => at <= step),
        { color: BUG.color, r: 5, ring: true },
      ),
      step < recovers
        ? null
        : label(over, back, fill(words['mark.back'], { t: whole(recovers) }), {
            color: BUG.color,
            anchor: 'end',
            dx: -6,
            dy: -14,
            bold: true,
          }),
      dots(over, [[step, log10]], { color: BUG.color, r: 5 }),
    ],
    tips: () => tipsOf(over, t, t, y),
  };
}

/** Steps on a logarithmic axis. */
const logTime = (last: number, narrow: boolean, words: Words) => {
  const ticks = Array.from({ length: last + 1 }, (_, i) => i).filter(
    (tick) => !narrow || last < 5 || tick % 2 === 0,
  );
  return {
    ticks,
    labels: ticks.map((tick) => (tick < 4 ? String(10 ** tick) : power(tick))),
    label: words['axis.time'],
  };
};

/** log10 of what each format can hold at most; bfloat16 has float32's range. */
const CEILINGS = {
  float64: Math.log10(FORMATS.float64.largest),
  float32: Math.log10(FORMATS.float32.largest),
  float16: Math.log10(FORMATS.float16.largest),
} as const;

/** Decades in a px. */
const perPx = ({ yAt }: Axes): number => yAt(0) - yAt(1);

/** v in exact arithmetic, and how far each format follows it. */
export function formats({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { exact, held, format, dies, rightWorks } = run.formats;
  const names = Object.keys(CEILINGS) as (keyof typeof CEILINGS)[];
  const own = format === 'bfloat16' ? 'float32' : format;
  const nameOf = (name: keyof typeof CEILINGS) =>
    name === 'float32' && !frame.narrow ? 'float32, bfloat16' : name;
  const x = exact.t.map(Math.log10);
  const end = Math.log10(500);
  const over = axes(
    frame,
    { domain: [0, end], ...logTime(2, frame.narrow, words) },
    { ...decades([0, 340], 4), label: words['axis.size'] },
    { right: names.map(nameOf) },
  );
  const last: Place = rightWorks ? [Math.log10(dies), CEILINGS[own]] : [0, 2];
  // Left of the curve and clear of the lines of the short formats.
  const aside = CEILINGS.float32 + 34 * perPx(over);
  const said = rightWorks ? fill(words['mark.dies'], { t: count(dies) }) : words['mark.nan'];
  return {
    axes: over,
    ground: {
      follows: [],
      marks: () =>
        endLabels(
          over,
          names.map((name) => ({ text: nameOf(name), at: [end, CEILINGS[name]], color: INK_2 })),
        ),
    },
    data: [
      ...names.map((name) =>
        curve([0, end], [CEILINGS[name], CEILINGS[name]], {
          color: name === own ? 'var(--ink)' : INK_2,
          dash: '7 4',
          width: name === own ? 2 : 1,
        }),
      ),
      curve(x, exact.y, { color: BUG.color, width: 1.5, opacity: 0.5 }),
      rightWorks ? curve(x.slice(0, held), exact.y.slice(0, held), BUG) : null,
      own === 'float64'
        ? null
        : curve([last[0], last[0]], [last[1], aside - 10 * perPx(over)], { ...BUG, width: 1 }),
      dots(over, [last], { color: BUG.color, r: 6, ring: true }),
      label(over, own === 'float64' ? last : [0, aside], said, {
        color: BUG.color,
        bold: true,
        ...(own === 'float64' ? { anchor: 'end', dx: -8, dy: -14 } : { dx: 4 }),
      }),
    ],
    tips: () =>
      tipsAlong(over, x, exact.y, (i, _, log) => `t = ${count(exact.t[i])}\nv = ${far(log)}`),
  };
}

/** What the update's axis may reach down to, in powers of ten: it stands still while β₂ moves a little. */
const DEPTHS = [-1, -4, -12, -40, -120, -380] as const;

/** And up to, where the update becomes too large. */
const HEIGHTS = [0.3, 2.5, 4] as const;

/** The bug's update with a β₂, over ten million steps. */
export function decay({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { line, least, most } = run.decay;
  const depth = DEPTHS.find((each) => each < least.log10) ?? DEPTHS[5];
  const height = HEIGHTS.find((each) => each > (most?.log10 ?? 0)) ?? HEIGHTS[2];
  const x = line.t.map(Math.log10);
  const over = axes(
    frame,
    { domain: [0, 7], ...logTime(7, frame.narrow, words) },
    {
      ...decades([depth, Math.max(height, -depth / 12)], 5),
      label: words['axis.update'],
      strong: [0],
    },
    { left: ['10⁻³⁰⁰'] },
  );
  const at = most ?? least;
  return {
    axes: over,
    data: [
      curve([0, 7], [0, 0], DUE),
      curve(x, line.y, BUG),
      dots(over, [[Math.log10(at.t), at.log10]], { color: BUG.color, r: 5 }),
      label(over, [7, 0], words['mark.due'], {
        color: DUE.color,
        anchor: 'end',
        dx: -4,
        dy: most ? 14 : -12,
      }),
    ],
    tips: () => tipsOf(over, x, line.t, line.y),
  };
}

const tipsOf = (over: Axes, x: readonly number[], t: readonly number[], y: readonly number[]) =>
  tipsAlong(over, x, y, (i, _, log) => `t = ${whole(t[i] ?? NaN)}\n${far(log)}`);
