import { axes, decades, stepTicks } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { endLabels } from '../../kit/figure/labels.ts';
import { curve } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import type { Run, State } from './params.ts';
import type { Words } from './strings.ts';

/** How far the runs are from the minimum, together and the first alone, over the line where they stall. */
export function distances({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const steps = run.t.at(-1) ?? NaN;
  const names = [words.floor, words.rms, words.one] as const;
  const over = axes(
    frame,
    {
      domain: [0, steps],
      ticks: stepTicks(0, steps, frame.narrow ? 3 : 5),
      label: words['axis.step'],
    },
    { ...decades([-4, 0.3], 4), label: words['axis.distance'] },
    { right: names },
  );
  const floor = Math.log10(run.floor);
  const [rms, one] = [run.rms, run.one].map((line) => line.map(Math.log10)) as [
    Float64Array,
    Float64Array,
  ];
  const [level, together, alone] = [
    { color: 'var(--c-in-place)', dash: '7 4', width: 1.5 },
    { color: 'var(--o-adam)', width: 2.5 },
    { color: 'var(--ink-2)', width: 1, opacity: 0.7 },
  ] as const;
  const end = (line: Float64Array): [number, number] => [steps, line.at(-1) ?? NaN];
  return {
    axes: over,
    data: [
      curve(run.t, one, alone),
      curve([0, steps], [floor, floor], level),
      curve(run.t, rms, together),
      ...endLabels(over, [
        { text: words.floor, at: [steps, floor], color: level.color },
        { text: words.rms, at: end(rms), color: together.color },
        { text: words.one, at: end(one), color: alone.color },
      ]),
    ],
    tips: () =>
      tipsAlong(over, run.t, rms, (i, t) => {
        const [all, first] = [run.rms, run.one].map((line) => short(line[i] ?? NaN));
        return `t = ${t}\n${words.rms}: ${all}\n${words.one}: ${first}`;
      }),
  };
}
