import { axes, niceTicks, type Axes } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import type { Layer } from '../../figure/layers.ts';
import type { Scene } from '../../figure/scene.ts';
import { cursorLayer, domainOf, overSteps } from './lines.ts';
import type { Nine } from './model.ts';
import type { RmspropStrings } from './strings.ts';

function axesOf({ g, update }: Nine, strings: RmspropStrings, frame: Frame): Axes {
  const steps = g.length;
  const domain = domainOf([...update, 1, -1]);
  return axes(
    frame,
    { domain: [0, steps], ticks: niceTicks([0, steps], 5), label: strings['axis.step'] },
    { domain, ticks: niceTicks(domain, 6), label: strings['axis.update'] },
    { right: ['±1'] },
  );
}

/** RMSProp's updates as bars; where steps by sign alone would end, as dots. */
export function scene(nine: Nine, strings: RmspropStrings, frame: Frame): Scene {
  const { t, update, g } = nine;
  const axes = axesOf(nine, strings, frame);
  const bar = (value: number, i: number) => ({
    x1: i + 1 - 0.35,
    x2: i + 1 + 0.35,
    y1: 0,
    y2: Number.isFinite(value) ? value : 0,
    color: 'var(--o-rmsprop)',
    opacity: i + 1 === t ? 1 : i + 1 < t ? 0.65 : 0.3,
  });
  const layers: Layer[] = [
    cursorLayer(t, axes.domains[1]),
    { kind: 'rects', rects: update.map(bar), q: 'v' },
    { kind: 'dots', points: overSteps(g.map(Math.sign), 1), r: 1.8, color: 'var(--ink)' },
    { kind: 'text', at: [g.length, 1], text: '±1', color: 'var(--ink)', dx: 8, bold: true },
  ];
  return { axes, layers };
}
