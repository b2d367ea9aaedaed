import { CANDIDATES, MOST } from '../../../lib/museum/game.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { axes, decades } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { label } from '../../kit/figure/labels.ts';
import { bars, curve, dots, stepsOf, type Place } from '../../kit/figure/marks.ts';
import { LINE } from '../../kit/figure/palette.ts';
import { dot, type PlotOptions } from '../../kit/figure/plot.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import { DRAWN, STEPS } from './cases.ts';
import type { Run } from './model.ts';
import { settingOf, type State } from './params.ts';
import type { Words } from './strings.en.ts';

/** The gradients of the test, the one that is being set with its handle. */
export function stream({ state, run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { gradients } = run.design;
  const over = axes(
    frame,
    {
      domain: [0.4, MOST + 0.6],
      ticks: Array.from({ length: MOST }, (_, i) => i + 1),
      label: words['axis.step'],
    },
    { domain: [-11, 11], ticks: [-10, 0, 10], label: words['axis.gradient'] },
  );
  const k = settingOf(state);
  const color = 'var(--ink-2)';
  return {
    axes: over,
    data: [
      bars(stepsOf(gradients), gradients, { width: 0.5, color, opacity: 0.5 }),
      dots(over, [[k, gradients[k - 1] ?? NaN]], { r: 7, color: 'var(--ink)', handle: true }),
    ],
    tips: () => {
      const middles = gradients.map((g) => g / 2); // a bar is pointed at, not its end
      const say = (_: number, t: number, half: number) => `g${t} = ${short(2 * half)}`;
      return tipsAlong(over, stepsOf(gradients), middles, say);
    },
  };
}

/** A disc for each pair that the test leaves undecided, a point for each that it tells apart. */
export function matrix({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const n = CANDIDATES.length;
  const ticks = CANDIDATES.map((_, i) => i + 1);
  const over = axes(
    frame,
    { domain: [0.4, n + 0.6], ticks, label: words['axis.same'] },
    {
      domain: [-n - 0.6, -0.4],
      ticks: ticks.map((i) => -i),
      labels: CANDIDATES.map((id, i) => `${words[`short.${id}`]} ${i + 1}`),
      label: '',
    },
  );
  const tied = run.design.tied.flatMap(([i, j]): Place[] => [
    [i + 1, -j - 1],
    [j + 1, -i - 1],
  ]);
  const lit = new Set(tied.map(String));
  const told = ticks
    .flatMap((i) => ticks.map((j): Place => [i, -j]))
    .filter((place) => place[0] !== -place[1] && !lit.has(String(place)));
  return {
    axes: over,
    data: [
      dots(over, told, { r: 2.5, color: 'var(--ink-2)' }),
      dots(over, tied, { r: 7, color: 'var(--c-in-place)' }),
    ],
    tips: () =>
      ticks.flatMap((i) =>
        ticks
          .filter((j) => j !== i)
          .map((j) => {
            const [a, b] = [CANDIDATES[i - 1]!, CANDIDATES[j - 1]!]; // ticks count them
            const said = lit.has(String([i, -j])) ? 'tip.tied' : 'tip.told';
            const names = { a: `${i} ${words[`short.${a}`]}`, b: `${j} ${words[`short.${b}`]}` };
            return { x: i, y: -j, title: fill(words[said], names) };
          }),
      ),
  };
}

/** The decades between which a trace is drawn. */
const [LOWEST, HIGHEST] = [-2, 2.3];
const logOf = (value: number): number => (value > 0 ? Math.log10(value) : NaN); // a gap for 0, and for NaN
const X = Float64Array.from(DRAWN, Math.log10);
const drawn = (values: Float64Array): Float64Array =>
  Float64Array.from(DRAWN, (t) => logOf(values[t - 1] ?? NaN));

/** The trace of a card over what is due, and the first step whose update has no logarithm. */
export function trace({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { trace: made, due } = run.card;
  const over = axes(
    frame,
    { ...decades([0, Math.log10(STEPS)], 4), label: words['axis.time'] },
    { ...decades([LOWEST, HIGHEST], 5), label: words['axis.update'] },
  );
  const heights = drawn(made);
  const stray = made.findIndex((value) => Number.isNaN(logOf(value)));
  const place: Place = [stray < 0 ? NaN : Math.log10(stray + 1), LOWEST];
  const color = LINE.multiply.color;
  return {
    axes: over,
    data: [
      curve(X, drawn(due), { ...LINE.separate, dash: '5 4' }),
      curve(X, heights, { color, width: 2.5 }),
      dots(over, [place], { r: 5, color, ring: true }),
      label(over, place, String(made[stray]), { color: 'var(--ink)', dx: 8, dy: -8 }),
    ],
    tips: () => tipsAlong(over, X, heights, (i, _, log) => `t = ${DRAWN[i]}\n${short(10 ** log)}`),
  };
}

/** The matrix alone: its undecided pairs. */
export function thumbnail({ design }: Run): PlotOptions {
  const n = CANDIDATES.length;
  const places = (pairs: Run['design']['tied']) =>
    pairs.flatMap(([i, j]) => [
      [i, -j],
      [j, -i],
    ]);
  const all = CANDIDATES.flatMap((_, i) => CANDIDATES.slice(0, i).map((_, j) => [j, i] as const));
  const domain = (from: number, to: number) => ({ domain: [from, to], axis: null });
  return {
    x: domain(-0.6, n - 0.4),
    y: domain(0.6 - n, 0.6),
    marks: [
      dot(places(all), { x: '0', y: '1', r: 1, fill: 'var(--rule-strong)' }),
      dot(places(design.tied), { x: '0', y: '1', r: 3, fill: 'var(--c-in-place)' }),
    ],
  };
}
