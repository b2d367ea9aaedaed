import { axes, niceTicks } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import { layerMarks, type Layer, type Place } from '../../figure/layers.ts';
import { ruleY, type PlotOptions } from '../../figure/plot-kit.ts';
import type { UpdatesPicture } from './picture.ts';
import type { StepperStrings } from './strings.ts';

const PARAMETERS = [
  { name: 'x', dash: '' },
  { name: 'y', dash: '7 3' },
] as const;

/** Update ÷ α of both parameters against the step. */
export function options(
  picture: UpdatesPicture,
  strings: StepperStrings,
  frame: Frame,
): PlotOptions {
  const { limit, updates } = picture;
  const steps = updates.length;
  const { base, marks, fontSize } = axes(
    frame,
    {
      domain: [1, steps],
      ticks: [1, ...niceTicks([1, steps], 4).filter((tick) => tick > 5)],
      label: strings['axis.step'],
    },
    {
      domain: [-limit, limit],
      ticks: niceTicks([-limit, limit], 5),
      label: strings['axis.update'],
    },
    { right: ['y'] },
  );
  return {
    ...base,
    marks: [
      ...marks,
      ruleY([-1, 1], { stroke: 'var(--ink-2)', strokeDasharray: '1 4' }),
      ...layerMarks(moving(picture, strings, frame), fontSize),
    ],
  };
}

/** The vertical axis alone may change. */
export const still = ({ limit }: UpdatesPicture): unknown => limit;

/** The run to come faint, the run so far over it, and the step under the cursor. */
export function moving(
  { updates, made, step, limit }: UpdatesPicture,
  _strings: StepperStrings,
  frame: Frame,
): readonly Layer[] {
  const points = (i: 0 | 1): Place[] => updates.map((update, at) => [at + 1, update[i]]);
  const [x, y] = [points(0), points(1)];
  const apart = ((frame.narrow ? 18 : 14) / frame.height) * 2.6 * limit;
  const [endX = NaN, endY = NaN] = [x.at(-1)?.[1], y.at(-1)?.[1]];
  const middle = (endX + endY) / 2;
  const crowded = Math.abs(endX - endY) < apart;
  const above = endX >= endY ? 0 : 1;
  return [
    {
      kind: 'line',
      points:
        step > 0
          ? [
              [step, -limit],
              [step, limit],
            ]
          : [],
      color: 'var(--ink-2)',
      width: 1,
      dash: '2 3',
    },
    ...[x, y].flatMap((all, i): Layer[] => {
      const { name, dash } = PARAMETERS[i === 0 ? 0 : 1];
      const end = i === 0 ? endX : endY;
      const at = crowded ? middle + ((i === above ? 1 : -1) * apart) / 2 : end;
      return [
        { kind: 'line', points: all, color: 'var(--o-adam)', width: 1.25, dash, opacity: 0.35 },
        { kind: 'line', points: all.slice(0, made), color: 'var(--o-adam)', width: 2.25, dash },
        {
          kind: 'dots',
          points: all.slice(Math.max(made - 1, 0), made),
          r: 4.5,
          color: 'var(--o-adam)',
        },
        {
          kind: 'text',
          at: [updates.length, at],
          text: name,
          color: 'var(--o-adam)',
          dx: 6,
          bold: true,
        },
      ];
    }),
  ];
}
