import { axes, evenDomain, niceTicks, type Axes } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { label } from '../../kit/figure/labels.ts';
import { dots, path, type Place } from '../../kit/figure/marks.ts';
import type { Picture, Tip } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';
import { STYLE } from '../../kit/figure/corrected.ts';

/** The valleys, one above the other: where each begins and how high its rims are. */
const VALLEYS = [
  { corrected: 'none', bottom: 1.15 },
  { corrected: 'both', bottom: 0 },
] as const;
const RIM = 0.9;

/** How many ticks have room: a large number is written with its power of ten. */
const ticksIn = ({ narrow }: Frame, largest: number): number =>
  (narrow ? 5 : 9) - (largest < 1e5 ? 0 : narrow ? 3 : 4);

/** The same valley twice, a ball in each, and where each has been. */
export function balls({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { step } = run.balls;
  const domain = evenDomain([...run.balls.none, ...run.balls.both]);
  const over = axes(
    frame,
    { domain, ticks: niceTicks(domain, ticksIn(frame, domain[1])), label: words['axis.place'] },
    { domain: [-0.1, 2.15], ticks: [], label: words['axis.valley'] },
  );
  const heightAt = (bottom: number, x: number) => bottom + RIM * (x / domain[1]) ** 2;
  const lanes = VALLEYS.map(({ corrected, bottom }) => ({
    corrected,
    bottom,
    style: STYLE[corrected],
    been: Array.from(run.balls[corrected].subarray(0, step), (x): Place => [
      x,
      heightAt(bottom, x),
    ]),
  }));
  return {
    axes: over,
    ground: {
      follows: [],
      marks: () =>
        lanes.flatMap(({ corrected, bottom, style }) => [
          path(
            valley(over, (x) => heightAt(bottom, x)),
            {
              color: 'var(--rule-strong)',
              width: 1.5,
            },
          ),
          label(over, [0, bottom + RIM], words[`name.${corrected}`], {
            color: style.color,
            anchor: 'middle',
            bold: true,
          }),
        ]),
    },
    data: lanes.flatMap(({ been, style: { color } }) => [
      dots(over, been.slice(0, 1), { r: 4, color, ring: true }),
      dots(over, been.slice(1, -1), { r: 2.5, color }),
      dots(over, been.slice(-1), { r: 9, color }),
    ]),
    tips: () =>
      lanes.flatMap(({ corrected, been }) =>
        been.map(([x, y], t): Tip => ({
          x,
          y,
          title: `${words[`name.${corrected}`]}\nt = ${t}\nθ = ${short(x)}`,
        })),
      ),
  };
}

const valley = ({ x: [left, right] }: Axes, heightAt: (x: number) => number): Place[] =>
  Array.from({ length: 65 }, (_, i): Place => {
    const x = left + ((right - left) * i) / 64;
    return [x, heightAt(x)];
  });
