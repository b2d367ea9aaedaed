import { axes, niceTicks, type Axes } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import type { Layer, Place } from '../../figure/layers.ts';
import type { Scene } from '../../figure/scene.ts';
import type { UpdatesPicture } from './picture.ts';
import type { StepperStrings } from './strings.ts';

const PARAMETERS = [
  { name: 'x', dash: '' },
  { name: 'y', dash: '7 3' },
] as const;

/** Update ÷ α against the step; dotted at ±1, the size of a step on a steady gradient. */
function axesOf({ limit, updates }: UpdatesPicture, strings: StepperStrings, frame: Frame): Axes {
  const steps = updates.length;
  return axes(
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
}

/** The run to come faint, the run so far over it, and the step under the cursor. */
export function scene(picture: UpdatesPicture, strings: StepperStrings, frame: Frame): Scene {
  const { updates, made, step, limit } = picture;
  const points = (i: 0 | 1): Place[] => updates.map((update, at) => [at + 1, update[i]]);
  const [x, y] = [points(0), points(1)];
  const apart = ((frame.narrow ? 18 : 14) / frame.height) * 2.6 * limit;
  const [endX = NaN, endY = NaN] = [x.at(-1)?.[1], y.at(-1)?.[1]];
  const middle = (endX + endY) / 2;
  const crowded = Math.abs(endX - endY) < apart;
  const above = endX >= endY ? 0 : 1;
  const layers: Layer[] = [
    ...[-1, 1].map((at): Layer => ({
      kind: 'line',
      points: [
        [1, at],
        [updates.length, at],
      ],
      color: 'var(--ink-2)',
      width: 1,
      dash: '1 4',
    })),
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
        { kind: 'line', points: all, color: 'var(--o-adam)', width: 1.25, dash, opacity: 0.6 },
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
  return { axes: axesOf(picture, strings, frame), layers };
}
