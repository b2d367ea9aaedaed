import { axes, decades } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { cursor, curve, dots, endLabels, type Place } from '../../kit/figure/marks.ts';
import type { Picture } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import { emaEffectiveSamples } from '../../../lib/theory/effective-samples.ts';
import { halfLife } from '../../../lib/theory/half-life.ts';
import type { Run, State } from './params.ts';
import type { Words } from './strings.ts';

/** Decays by their nines, −log10(1 − β), and what the two lengths are there. */
const NINES = Float64Array.from({ length: 99 }, (_, i) => 0.1 + i / 20);
const line = (of: (beta: number) => number) =>
  NINES.map((nines) => Math.log10(of(1 - 10 ** -nines)));
const LINES = [
  { name: 'halfLife', values: line(halfLife), color: 'var(--q-m)' },
  { name: 'samples', values: line((beta) => emaEffectiveSamples(beta)), color: 'var(--ink)' },
] as const;
const X = { domain: [0.1, 5], ticks: [1, 2, 3, 4, 5] } as const;

/** Both lengths against the decay: every nine makes either ten times as long. */
export function lengths({ state, run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const at = -Math.log10(1 - state.beta);
  // On a phone the last two names would touch.
  const labels = X.ticks.map((n) => (frame.narrow && n === 4 ? '' : `.${'9'.repeat(n)}`));
  const y = { ...decades([-1, 6], 4), label: words['axis.steps'] };
  const right = LINES.map(({ name }) => words[name]);
  const over = axes(frame, { ...X, labels, label: words['axis.beta'] }, y, { right });
  const lines = LINES.map(({ values, color }) => curve(NINES, values, { color }));
  const ends = LINES.map(({ name, values, color }) => {
    const end: Place = [X.domain[1], values.at(-1) ?? NaN];
    return { text: words[name], at: end, color };
  });
  const points = LINES.map(({ name, color }) =>
    dots(over, [[at, Math.log10(run[name])]], { color, r: 5 }),
  );
  return {
    axes: over,
    ground: { follows: [], marks: () => [...lines, ...endLabels(over, ends)] },
    data: [cursor(Math.max(at, X.domain[0])), ...points],
    tips: () =>
      LINES.flatMap(({ name, values }) =>
        Array.from(NINES, (x, i) => ({ x, y: values[i] ?? NaN })).map(({ x, y }) => ({
          x,
          y,
          title: `β = ${short(1 - 10 ** -x, 5)}\n${words[name]}: ${short(10 ** y)}`,
        })),
      ),
  };
}
