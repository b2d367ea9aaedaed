import { axes } from '../../figure/axes.ts';
import { ellipse } from '../../figure/contours.ts';
import type { Frame } from '../../figure/frame.ts';
import type { Layer, Place } from '../../figure/layers.ts';
import type { Scene } from '../../figure/scene.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Vec } from '../../../lib/optim/vec.ts';
import type { Ravine } from './ravine.ts';
import type { RmspropStrings } from './strings.ts';
import { short } from './words.ts';

/** What the plane spans, both ways. */
export const EDGE = 4.4;
const DOMAIN = [-EDGE, EDGE] as const;
const TICKS = [-4, -2, 0, 2, 4];

/** As high as makes the plane's units equal both ways; the plot beside it is as high. */
export function squared(frame: Frame): Frame {
  const axis = { domain: DOMAIN, ticks: TICKS, label: '' };
  const { px, py } = axes(frame, axis, axis);
  const [width, height] = [px(EDGE) - px(-EDGE), py(-EDGE) - py(EDGE)];
  return { ...frame, height: frame.height + width - height };
}

const place = ([x = NaN, y = NaN]: Vec): Place => [x, y];

function axesOf(strings: RmspropStrings, frame: Frame) {
  const x = { domain: DOMAIN, ticks: TICKS, label: strings['axis.x1'] };
  const y = { domain: DOMAIN, ticks: TICKS, label: strings['axis.x2'] };
  return axes(squared(frame), x, y);
}

/** The ravine from above: contours, both paths up to the cursor, the start to drag. */
export function scene(ravine: Ravine, strings: RmspropStrings, frame: Frame): Scene {
  const { t, path, plain } = ravine;
  const walked = path.slice(0, t + 1).map(place);
  const start = walked.slice(0, 1);
  const layers: Layer[] = [
    ...contours(ravine),
    { kind: 'line', points: plain.slice(0, t + 1).map(place), color: 'var(--o-sgd)', width: 1.25 },
    { kind: 'line', points: walked, color: 'var(--o-rmsprop)', width: 2.5 },
    { kind: 'dots', points: walked, r: 2, color: 'var(--o-rmsprop)' },
    { kind: 'dots', points: [[0, 0]], r: 3.5, color: 'var(--ink)' },
    { kind: 'dots', points: plain.slice(t, t + 1).map(place), r: 5, color: 'var(--o-sgd)' },
    { kind: 'dots', points: walked.slice(-1), r: 5, color: 'var(--o-rmsprop)' },
    { kind: 'dots', points: start, r: 9, color: 'var(--ink)', ring: true },
    { kind: 'dots', points: start, r: 3, color: 'var(--ink)' },
    ...names(ravine, strings, frame),
  ];
  return { axes: axesOf(strings, frame), layers };
}

/** Contours whose half-lengths along the floor double, until they leave the plane across it. */
function contours({ hessian, kappa }: Ravine): Layer[] {
  const count = Math.ceil(Math.log2(4 * EDGE * Math.sqrt(kappa))) + 1;
  return Array.from({ length: count }, (_, i) => ({
    kind: 'line',
    points: ellipse(hessian, 0.5 * (0.5 * 2 ** i) ** 2, 240),
    color: 'var(--rule-strong)',
    width: 1,
    opacity: 0.55,
    close: true,
  }));
}

/** What the two paths are, below them with a piece of each line. */
function names({ plainLr }: Ravine, strings: RmspropStrings, frame: Frame): Layer[] {
  const rows = [
    { text: strings['line.rmsprop'], color: 'var(--o-rmsprop)', width: 2.5 },
    {
      text: fill(strings['line.plain-best'], { lr: short(plainLr) }),
      color: 'var(--o-sgd)',
      width: 1.25,
    },
  ];
  const gap = frame.narrow ? 0.55 : 0.4;
  return rows.flatMap(({ text, color, width }, i): Layer[] => {
    const y = -EDGE + gap * (rows.length - i - 0.4);
    return [
      {
        kind: 'line',
        points: [
          [-EDGE + 0.15, y],
          [-EDGE + 0.75, y],
        ],
        color,
        width,
      },
      { kind: 'text', at: [-EDGE + 0.75, y], dx: 6, text, color, bold: true },
    ];
  });
}
