import { axes, niceTicks, type Axes } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import type { Layer, Place } from '../../figure/layers.ts';
import type { Scene } from '../../figure/scene.ts';
import { formatTick, power } from '../../../lib/i18n/numbers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { LossPicture } from './picture.ts';
import type { DescentStrings } from './strings.ts';

const COLOR = 'var(--o-sgd)';
const THEORY = 'var(--ink-2)';

/** The run's loss, the slowest direction's line, the cursor and their words. */
export function scene(picture: LossPicture, strings: DescentStrings, frame: Frame): Scene {
  const { run, theory, domain, cursor } = picture;
  const here = run[cursor];
  const layers: Layer[] = [
    {
      kind: 'line',
      points: [
        [cursor, domain[0]],
        [cursor, domain[1]],
      ],
      color: 'var(--ink-2)',
      width: 1,
      dash: '2 3',
    },
    { kind: 'line', points: theory, color: THEORY, width: 6, opacity: 0.22 },
    { kind: 'line', points: theory, color: THEORY, width: 1, dash: '6 4' },
    { kind: 'line', points: run, color: COLOR, width: 2 },
    { kind: 'dots', points: here ? [here] : [], r: 5, color: COLOR },
    ...words(picture, strings),
  ];
  return { axes: axesOf(picture, strings, frame), layers };
}

/** Labels at the lines, on opposite sides where they run together. */
function words(picture: LossPicture, strings: DescentStrings): Layer[] {
  const { run, theory, factor, off, domain, steps } = picture;
  const grows = factor > 1;
  const labels: Layer[] = [];
  const onRun = placeOn(run, domain, 0.62);
  if (onRun) {
    const early = onRun[0] < 0.3 * steps;
    labels.push({
      kind: 'text',
      at: onRun,
      text: strings['label.run'],
      color: COLOR,
      anchor: early ? 'start' : 'end',
      dx: early ? 8 : -8,
      dy: early ? 0 : grows ? -14 : 16,
      bold: true,
    });
  }
  const onTheory = placeOn(theory, domain, 0.22);
  if (onTheory) {
    const steep = onTheory[0] < 0.08 * steps; // beside the line there is room, under it there is none
    labels.push({
      kind: 'text',
      at: onTheory,
      text: fill(strings['label.theory'], { factor: formatTick(Number(factor.toPrecision(4))) }),
      color: THEORY,
      dx: 8,
      dy: steep ? -4 : grows ? 18 : -16,
    });
  }
  if (off) {
    const late = off.step > steps / 2;
    labels.push({
      kind: 'text',
      at: [off.step, off.kind === 'above' ? domain[1] : domain[0]],
      text: fill(strings[`mark.${off.kind}`], {
        step: off.step,
        power: power(off.kind === 'above' ? domain[1] : domain[0]),
      }),
      color: 'var(--ink)',
      anchor: late ? 'end' : 'start',
      dx: late ? -8 : 8,
      dy: off.kind === 'above' ? 12 : -12,
      bold: true,
    });
  }
  return labels;
}

/** The place at a share of what an axis shows of a line; null where it shows nothing. */
function placeOn(line: readonly Place[], [low, high]: Place, share: number): Place | null {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return null;
  if (line.length === 2) {
    const [[x1, y1], [x2, y2]] = [first, last];
    const end = y2 < low ? low : y2 > high ? high : y2;
    const part = y1 === y2 ? share : (share * (end - y1)) / (y2 - y1);
    return [x1 + part * (x2 - x1), y1 + part * (y2 - y1)];
  }
  const outside = line.findIndex(([, y]) => y < low || y > high);
  const shown = outside < 0 ? line.length : outside;
  return line[Math.min(Math.round(share * shown), shown - 1)] ?? null;
}

function axesOf({ steps, domain }: LossPicture, strings: DescentStrings, frame: Frame): Axes {
  const decades = niceTicks(domain, frame.narrow ? 5 : 7).filter(Number.isInteger);
  const whole = niceTicks([0, steps], frame.narrow ? 4 : 6).filter(Number.isInteger);
  return axes(
    frame,
    { domain: [0, steps], ticks: whole, label: strings['axis.step'] },
    { domain, ticks: decades, labels: decades.map(power), label: strings['axis.loss'] },
  );
}
