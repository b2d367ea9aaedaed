import { axes, niceTicks } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import { layerMarks, type Layer } from '../../figure/layers.ts';
import type { PlotOptions } from '../../figure/plot-kit.ts';
import { cursorLayer, domainOf, overSteps } from './lines.ts';
import type { Nine } from './model.ts';
import type { RmspropStrings } from './strings.ts';

const domain = ({ update }: Nine) => domainOf([...update, 1, -1]);

const frameOf = (nine: Nine, strings: RmspropStrings, frame: Frame) => {
  const steps = nine.g.length;
  return axes(
    frame,
    { domain: [0, steps], ticks: niceTicks([0, steps], 5), label: strings['axis.step'] },
    { domain: domain(nine), ticks: niceTicks(domain(nine), 6), label: strings['axis.update'] },
    { right: ['±1'] },
  );
};

/** RMSProp's updates as bars; where steps by sign alone would end, as dots. */
export function options(nine: Nine, strings: RmspropStrings, frame: Frame): PlotOptions {
  const { base, marks, fontSize } = frameOf(nine, strings, frame);
  return { ...base, marks: [...marks, ...layerMarks(moving(nine), fontSize)] };
}

export function moving(nine: Nine): readonly Layer[] {
  const { t, update, g } = nine;
  const bar = (value: number, i: number) => ({
    x1: i + 1 - 0.35,
    x2: i + 1 + 0.35,
    y1: 0,
    y2: Number.isFinite(value) ? value : 0,
    color: 'var(--o-rmsprop)',
    opacity: i + 1 === t ? 1 : i + 1 < t ? 0.65 : 0.3,
  });
  return [
    cursorLayer(t, domain(nine)),
    { kind: 'rects', rects: update.map(bar), q: 'v' },
    { kind: 'dots', points: overSteps(g.map(Math.sign), 1), r: 1.8, color: 'var(--ink)' },
    { kind: 'text', at: [g.length, 1], text: '±1', color: 'var(--ink)', dx: 8, bold: true },
  ];
}

export const still = (nine: Nine): unknown => domain(nine);
