import { axes, decades } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { endLabels } from '../../kit/figure/labels.ts';
import { cursor, curve, dots } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import { run as runOf, type Run, type State } from './params.ts';
import type { Words } from './strings.ts';

/** Decays by their nines, −log10(1 − β), and both lengths there. */
const NINES = Float64Array.from({ length: 99 }, (_, i) => 0.1 + i / 20);
const sayBeta = (nines: number) => short(1 - 10 ** -nines, 5);
const line = (name: keyof Run, color: string) => {
  const y = NINES.map((nines) => Math.log10(runOf({ beta: 1 - 10 ** -nines })[name]));
  return { name, color, y, at: [5, y.at(-1)!] as const }; // not empty
};
const LINES = [line('halfLife', 'var(--q-m)'), line('samples', 'var(--ink)')];

/** Both lengths against the decay: every nine makes either ten times as long. */
export function lengths({ state, run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const ticks = frame.narrow ? [1, 2, 3, 5] : [1, 2, 3, 4, 5]; // on a phone two names would touch
  const labels = ticks.map((nines) => `.${'9'.repeat(nines)}`);
  const x = { domain: [0.1, 5] as const, ticks, labels, label: words['axis.beta'] };
  const y = { ...decades([-1, 6], 4), label: words['axis.steps'] };
  const lines = LINES.map((each) => ({ ...each, text: words[each.name] }));
  const over = axes(frame, x, y, { right: lines.map(({ text }) => text) });
  const at = -Math.log10(1 - state.beta);
  return {
    axes: over,
    ground: { follows: [], marks: () => endLabels(over, lines) },
    data: [
      ...lines.map(({ y, color }) => curve(NINES, y, { color })),
      cursor(Math.max(at, 0.1)),
      ...lines.map(({ name, color }) => dots(over, [[at, Math.log10(run[name])]], { color, r: 5 })),
    ],
    tips: () =>
      lines.flatMap(({ text, y }) =>
        tipsAlong(over, NINES, y, (_, n, log) => `β = ${sayBeta(n)}\n${text}: ${short(10 ** log)}`),
      ),
  };
}
