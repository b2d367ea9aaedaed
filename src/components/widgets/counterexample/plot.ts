import { REDDI } from '../../../lib/experiments/settings.ts';
import { axes, niceTicks, roundDomain, stepTicks, type Axes } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { endLabels, label } from '../../kit/figure/labels.ts';
import { bars, curve, dots } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import { ruleY, type Markish, type PlotOptions } from '../../kit/figure/plot.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import type { Run } from './model.ts';
import { BETAS, LOOKS, SHORT, type State } from './params.ts';
import type { Words } from './strings.ts';

/** Both rules' colours; a dash tells them apart too. */
const STYLE = {
  adam: { color: 'var(--o-adam)', dash: '' },
  amsgrad: { color: 'var(--c-multiply)', dash: '7 3 2 3' },
} as const;
const BEST = { color: 'var(--ink-2)', width: 1.5, dash: '2 4' };
const POSITIONS = { domain: [-1.4, 1.2], ticks: [-1, -0.5, 0, 0.5, 1] } as const;

/** The line of the best point, and its name above it. */
const best = (over: Axes, words: Words): Markish[] => {
  const [left, right] = over.x;
  return [
    curve([left, right], [-1, -1], BEST),
    label(over, [right, -1], words.best, { color: BEST.color, anchor: 'end', dx: -6, dy: 12 }),
  ];
};

/** Where the chosen rules are, step by step. */
export function path({ run: { sides } }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { steps } = REDDI;
  const over = axes(
    frame,
    {
      domain: [0, steps],
      ticks: stepTicks(0, steps, frame.narrow ? 3 : 6),
      label: words['axis.step'],
    },
    { ...POSITIONS, label: words['axis.x'] },
    { right: [`${words['rules.amsgrad']}M`] },
  );
  return {
    axes: over,
    ground: { follows: [], marks: () => best(over, words) },
    data: [
      ...sides.map(({ name, x }) => curve(LOOKS, x, { ...STYLE[name], width: 2.5 })),
      dots(
        over,
        sides.flatMap(({ reached, name }) =>
          reached === null ? [] : [[reached, -1, STYLE[name].color] as const],
        ),
        { r: 5 },
      ),
      ...endLabels(
        over,
        sides.map(({ name, end }) => ({
          text: words[`rules.${name}`],
          color: STYLE[name].color,
          at: [steps, end] as const,
        })),
      ),
    ],
    tips: () =>
      sides.flatMap(({ name, x }) =>
        tipsAlong(
          over,
          LOOKS,
          x,
          (i, t) => `t = ${t}\n${words[`rules.${name}`]}: ${short(x[i] ?? NaN)}`,
        ),
      ),
  };
}

/** Where the chosen rules end, against β₂, and the decay at which Adam turns round. */
export function ends({ state, run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const over = axes(
    frame,
    { domain: [0, 1], ticks: [0, 0.2, 0.4, 0.6, 0.8, 1], label: words['axis.beta2'] },
    { ...POSITIONS, label: fill(words['axis.end'], { steps: SHORT }) },
    { right: [`${words['rules.amsgrad']}M`] },
  );
  const { flip, sides, ends: all } = run;
  const lines = sides.flatMap(({ name, short: end }) => {
    const values = all[name];
    return values ? [{ name, end, values }] : [];
  });
  return {
    axes: over,
    ground: { follows: [], marks: () => best(over, words) },
    data: [
      curve([flip, flip], [-1, 1.2], { color: 'var(--c-in-place)', width: 1.5, dash: '7 4' }),
      label(over, [flip, 1.2], words.flip, {
        color: 'var(--c-in-place)',
        dx: flip > 0.6 ? -6 : 6,
        dy: 8,
        anchor: flip > 0.6 ? 'end' : 'start',
      }),
      ...lines.map(({ name, values }) => curve(BETAS, values, { ...STYLE[name], width: 2.5 })),
      dots(
        over,
        lines.map(({ name, end }) => [state.beta2, end, STYLE[name].color] as const),
        { r: 5 },
      ),
      ...endLabels(
        over,
        lines.map(({ name, values }) => ({
          text: words[`rules.${name}`],
          color: STYLE[name].color,
          at: [1, values.at(-1) ?? NaN] as const,
        })),
      ),
    ],
    tips: () =>
      lines.flatMap(({ name, values }) =>
        tipsAlong(
          over,
          BETAS,
          values,
          (i, beta) => `β₂ = ${short(beta)}\n${words[`rules.${name}`]}: ${short(values[i] ?? NaN)}`,
        ),
      ),
  };
}

/** By how much √v/α grows at each of the first steps, of each chosen rule. */
export function gap({ run: { sides } }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const last = 1 + Math.max(...sides.map(({ gaps }) => gaps.length));
  const domain = roundDomain(sides.flatMap(({ gaps }) => [...gaps]));
  const over = axes(
    frame,
    {
      domain: [1, last + 1],
      ticks: [2, ...stepTicks(1, last, frame.narrow ? 4 : 8).slice(1)],
      label: words['axis.step'],
    },
    { domain, ticks: niceTicks(domain, 5), label: words['axis.gap'] },
  );
  const width = sides.length > 1 ? 0.38 : 0.7;
  const drawn = sides.map(({ name, gaps }, i) => {
    const shift = sides.length > 1 ? (i - 0.5) * 0.42 : 0;
    const at = (keep: (gap: number) => boolean) => {
      const steps = Float64Array.from(gaps, (_, k) => k + 2 + shift);
      const kept = Array.from(gaps, (value, k) => ({ value, t: steps[k] ?? NaN })).filter(
        ({ value }) => keep(value),
      );
      return [kept.map(({ t }) => t), kept.map(({ value }) => value)] as const;
    };
    return { name, gaps, grows: at((value) => value >= 0), shrinks: at((value) => value < 0) };
  });
  return {
    axes: over,
    data: drawn.flatMap(({ name, grows, shrinks }) => [
      bars(...grows, { width, color: STYLE[name].color, opacity: name === 'adam' ? 0.55 : 0.8 }),
      bars(...shrinks, { width, color: 'var(--c-in-place)' }),
    ]),
    tips: () =>
      drawn.flatMap(({ name, gaps }) =>
        Array.from(gaps, (value, k) => ({
          x: k + 2,
          y: value,
          title: `t = ${k + 2}\n${words[`rules.${name}`]}: ${short(value)}`,
        })),
      ),
  };
}

/** Both paths alone, small. */
export const thumbnail = ({ sides }: Run): PlotOptions => ({
  x: { domain: [0, REDDI.steps], axis: null },
  y: { domain: [-1.1, 1.1], axis: null },
  marks: [
    ruleY([-1], { stroke: 'var(--rule-strong)' }),
    ...sides.map(({ name, x }) => curve(LOOKS, x, STYLE[name])),
  ],
});
