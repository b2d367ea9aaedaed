import { axes, evenDomain, niceTicks, roundDomain, type Axes } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { label } from '../../kit/figure/labels.ts';
import { bars, cursor, curve, dots, stepsOf, type Place } from '../../kit/figure/marks.ts';
import type { Picture } from '../../kit/figure/picture.ts';
import { ruleY, type PlotOptions } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import type { Cycle, Run } from './model.ts';
import type { State } from './params.ts';
import { namesOf, tipsOf, walkedTo, type Named } from './plot-lines.ts';
import type { Words } from './strings.en.ts';

type RuleNames = Pick<Words, 'line.plain' | 'line.sign' | 'line.rmsprop'>;

const rules = ({ plain, sign, rmsprop }: Cycle, words: RuleNames): Named[] => [
  { name: words['line.plain'], from: 0, values: plain, color: 'var(--o-sgd)', width: 1.5 },
  { name: words['line.sign'], from: 0, values: sign, color: 'var(--ink)', dash: '7 4' },
  {
    name: words['line.rmsprop'],
    from: 0,
    values: rmsprop,
    color: 'var(--o-rmsprop)',
    width: 2.5,
    q: 'v',
  },
];

const positions = ({ plain, sign, rmsprop }: Cycle) => roundDomain([...plain, ...sign, ...rmsprop]);

/** Axes over the steps of Hinton's cycle and around values. */
function over(
  { g }: Cycle,
  y: { readonly domain: readonly [number, number]; readonly count: number; readonly label: string },
  words: Words,
  frame: Frame,
  right: readonly string[],
  xCount = 5,
): Axes {
  const x = [0, g.length] as const;
  return axes(
    frame,
    { domain: x, ticks: niceTicks(x, xCount), label: words['axis.step'] },
    { domain: y.domain, ticks: niceTicks(y.domain, y.count), label: y.label },
    { right },
  );
}

/** The three positions on Hinton's cycle, up to the step looked at: nobody is told where they lead. */
export function position(
  { run: { cycle } }: Shown<State, Run>,
  words: Words,
  frame: Frame,
): Picture {
  const { t, g } = cycle;
  const all = rules(cycle, words);
  const lines = all.map((line) => ({ ...line, values: line.values.slice(0, t + 1) }));
  const [low, high] = positions(cycle);
  // Room for every step to lead down, so that the axis does not tell either.
  const domain = [Math.min(low, -g.length), high] as const;
  const y = { domain, count: 6, label: words['axis.position'] };
  const right = lines.map(({ name }) => name);
  const found = over(cycle, y, words, frame, right, frame.narrow ? 5 : 10);
  return {
    axes: found,
    data: [...walkedTo(t, found, lines), ...namesOf(found, lines)],
    tips: () => lines.flatMap((line) => tipsOf(line)),
  };
}

/** The root of v over the sizes of the gradients it averages. */
export function root({ run: { cycle } }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const style = { name: '√v', from: 1, color: 'var(--q-v)', width: 2.5, q: 'v' } as const;
  const line: Named = { ...style, values: cycle.v.map(Math.sqrt) };
  const sizes = Array.from(cycle.g, Math.abs);
  const g: Named = { name: '|g|', from: 1, values: sizes, color: 'var(--q-g)', q: 'g' };
  const domain = roundDomain([...line.values, ...sizes]);
  const y = { domain, count: 5, label: words['axis.root'] };
  const found = over(cycle, y, words, frame, ['|g|']);
  return {
    axes: found,
    data: [
      dots(
        found,
        sizes.map((size, i): Place => [i + 1, size]),
        { r: 2.5, color: g.color, q: 'g' },
      ),
      ...walkedTo(cycle.t, found, [line]),
      ...namesOf(found, [line, g]),
    ],
    tips: () => [line, g].flatMap((each) => tipsOf(each)),
  };
}

/** RMSProp's updates as bars; where steps by sign alone would end, as dots. */
export function update({ run: { cycle } }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { t, update: values, g } = cycle;
  const y = { domain: evenDomain(values), count: 6, label: words['axis.update'] };
  const found = over(cycle, y, words, frame, ['±1']);
  const opacity = values.map((_, i) => (i + 1 < t ? 0.65 : i + 1 === t ? 1 : 0.3));
  const signs = Array.from(g, (each, i): Place => [i + 1, Math.sign(each)]);
  return {
    axes: found,
    data: [
      cursor(t),
      bars(stepsOf(values), values, { width: 0.7, color: 'var(--o-rmsprop)', opacity, q: 'v' }),
      dots(found, signs, { r: 1.8, color: 'var(--ink)' }),
      label(found, [g.length, 1], '±1', { color: 'var(--ink)', dx: 8, bold: true }),
    ],
    tips: () => tipsOf({ name: words['line.rmsprop'], from: 1, values, color: '' }),
  };
}

/** The lines alone, small: Hinton's cycle under three rules. */
export function thumbnail({ cycle }: Run): PlotOptions {
  const unnamed = { 'line.plain': '', 'line.sign': '', 'line.rmsprop': '' };
  return {
    x: { domain: [0, cycle.g.length], axis: null },
    y: { domain: positions(cycle), axis: null },
    marks: [
      ruleY([0], { stroke: 'var(--rule-strong)' }),
      ...rules(cycle, unnamed).map((line) => curve(stepsOf(line.values, 0), line.values, line)),
    ],
  };
}
