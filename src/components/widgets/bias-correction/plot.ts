import { axes, type Axes, type Axis } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import type { Layer } from '../../figure/layers.ts';
import { line, ruleY, type PlotOptions } from '../../figure/plot-kit.ts';
import type { Scene } from '../../figure/scene.ts';
import { formatNumber, formatTick } from '../../../lib/i18n/numbers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { lineLabels } from './plot-labels.ts';
import type { Picture } from './picture.ts';
import type { CorrectionStrings } from './strings.ts';
import { STYLE } from './styles.ts';

/** Two logarithmic axes, the line at 1, bands, lines with their names, the cursor, and where the uncorrected step is largest. */
export function scene(picture: Picture, strings: CorrectionStrings, frame: Frame): Scene {
  const axes = axesOf(picture, strings, frame);
  const { curves, domain, cursor, peak } = picture;
  const [bottom, top] = domain.y;
  const layers: Layer[] = [
    ...curves.flatMap(({ corrected, band }): Layer[] =>
      band ? [{ kind: 'area', points: band, color: STYLE[corrected].color, opacity: 0.16 }] : [],
    ),
    ...sides(picture, strings),
    {
      kind: 'line',
      points: [
        [cursor, bottom],
        [cursor, top],
      ],
      color: 'var(--ink-2)',
      width: 1,
      dash: '2 3',
    },
    ...curves.map(({ corrected, points }): Layer => {
      const linked = corrected === 'm' || corrected === 'v' ? { q: corrected } : {};
      return { kind: 'line', points, ...STYLE[corrected], ...linked };
    }),
    ...(peak
      ? ([
          { kind: 'dots', points: [peak.at], r: 6, color: STYLE.none.color, ring: true },
          {
            kind: 'text',
            at: peak.at,
            dy: -16,
            ...anchorAt(peak.at[0] / domain.x[1]),
            text: fill(strings['mark.peak'], {
              factor: formatNumber('en', peak.ratio, { digits: 3 }),
              step: peak.t,
            }),
            color: STYLE.none.color,
            bold: true,
          },
        ] satisfies Layer[])
      : []),
    ...curves.map((curve): Layer => ({
      kind: 'dots',
      points: [curve.cursor],
      r: 5,
      color: STYLE[curve.corrected].color,
    })),
    ...lineLabels(picture, strings, axes),
  ];
  return { axes, layers };
}

function axesOf(picture: Picture, strings: CorrectionStrings, frame: Frame): Axes {
  const { view, domain, curves } = picture;
  const x: Axis = {
    domain: domain.x,
    ticks: [0, 1, 2, 3],
    labels: ['1', '10', '100', '1000'],
    label: strings['axis.time'],
  };
  const ticks = decadeTicks(domain.y, frame.narrow);
  const y: Axis = {
    domain: domain.y,
    ticks,
    labels: ticks.map((tick) => formatTick(Number((10 ** tick).toPrecision(3)))),
    label: strings[`axis.${view}`],
    strong: [0],
  };
  const names = curves.map(({ corrected }) => strings[`short.${corrected}`]);
  return axes(frame, x, y, view === 'sparse' ? { right: names } : {});
}

/** Powers of ten; where they are few, twice and five times each of them too. */
function decadeTicks([low, high]: readonly [number, number], narrow: boolean): number[] {
  const decades = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  if (high - low > (narrow ? 2 : 3)) return decades;
  return decades.flatMap((decade) =>
    decade === high ? [decade] : [decade, decade + Math.log10(2), decade + Math.log10(5)],
  );
}

/** Which side of 1 means what, in the corners away from where lines begin. */
function sides({ view, domain }: Picture, strings: CorrectionStrings): readonly Layer[] {
  const [bottom, top] = domain.y;
  const corner = view === 'factor' ? domain.x[1] : domain.x[0];
  const style = {
    kind: 'text',
    color: 'var(--ink-2)',
    anchor: view === 'factor' ? 'end' : 'start',
    dx: view === 'factor' ? -2 : 8,
  } as const;
  return [
    { ...style, at: [corner, top], dy: 14, text: strings[`side.${view}.above`] },
    { ...style, at: [corner, bottom], dy: -12, text: strings[`side.${view}.below`] },
  ];
}

/** Keeps a label inside the figure. */
const anchorAt = (share: number): { readonly anchor: 'start' | 'middle' | 'end' } => ({
  anchor: share < 0.3 ? 'start' : share > 0.7 ? 'end' : 'middle',
});

/** The lines alone, small: what the figure looks like from afar. */
export function thumbnail({ domain, curves }: Picture): PlotOptions {
  return {
    width: 192,
    height: 96,
    margin: 4,
    x: { domain: [...domain.x], axis: null },
    y: { domain: [-0.5, 1], axis: null },
    marks: [
      ruleY([0], { stroke: 'var(--rule-strong)' }),
      ...curves.map(({ corrected, points }) => {
        const { color, dash, width } = STYLE[corrected];
        return line(points, {
          x: '0',
          y: '1',
          stroke: color,
          strokeWidth: width,
          ...(dash && { strokeDasharray: dash }),
        });
      }),
    ],
  };
}
