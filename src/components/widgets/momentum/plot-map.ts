import { axes, ems, type Axes } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import type { Layer, Place } from '../../figure/layers.ts';
import type { Scene } from '../../figure/scene.ts';
import { power } from '../../../lib/i18n/numbers.ts';
import { LOG_LR, shadeOf } from './map.ts';
import { BANDS, decadesOf } from './bands.ts';
import type { MapPicture } from './picture.ts';
import type { MomentumStrings } from './strings.ts';
import { STYLE } from './style.ts';

/** Widest label of the bar of shades. */
const ROOM = ['10⁻¹²⁰'];
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];

function axesOf(strings: MomentumStrings, frame: Frame): Axes {
  const powers = [-3, -2, -1, 0];
  return axes(
    frame,
    { domain: LOG_LR, ticks: powers, labels: powers.map(power), label: strings['axis.lr'] },
    { domain: [0, 1], ticks: TICKS, label: strings['axis.beta'] },
    { right: ROOM },
  );
}

/** The shades, the lines of theory over them, the optimum, and the pairs of the three runs. */
export function scene(picture: MapPicture, strings: MomentumStrings, frame: Frame): Scene {
  const axes = axesOf(strings, frame);
  const { rects, ballLimit, emaLimit, best, ball, ema, plain, exchange } = picture;
  const { color } = STYLE.ball;
  const layers: Layer[] = [
    { kind: 'rects', rects },
    { kind: 'line', points: emaLimit, color, dash: STYLE.ema.dash, width: 1.5 },
    { kind: 'line', points: ballLimit, color: 'var(--ink)', width: 2 },
    ...shades(picture, strings, axes, frame),
    ...words(picture, strings, axes),
    { kind: 'dots', points: [best], r: 5, color: 'var(--ink)', ring: true },
    { kind: 'dots', points: [plain], r: 5, color: STYLE.plain.color },
    {
      kind: 'line',
      points: exchange === 'exchanged' ? [ball, ema] : [],
      color,
      dash: '2 3',
      width: 1.5,
    },
    { kind: 'dots', points: exchange === 'exchanged' ? [ema] : [], r: 5, color, ring: true },
    { kind: 'dots', points: [ball], r: 8, color },
  ];
  return { axes, layers };
}

/** The place in axis units that is some px to the right of the axes' end, at a height. */
const beside = ({ px }: Axes, by: number, y: number): Place => {
  const [low, high] = LOG_LR;
  return [high + (by * (high - low)) / (px(high) - px(low)), y];
};

/** The bar of shades right of the map, with the losses its bands begin at. */
function shades(
  { steps }: MapPicture,
  strings: MomentumStrings,
  axes: Axes,
  { width }: Frame,
): Layer[] {
  const bands = Array.from({ length: BANDS }, (_, band) => band);
  const y = (band: number) => 1 - band / BANDS;
  const at = (by: number, height: number) => beside(axes, by, height)[0];
  return [
    {
      kind: 'rects',
      rects: bands.map((band) => ({
        x1: at(8, 0),
        x2: at(20, 0),
        y1: y(band),
        y2: y(band + 1),
        color: 'var(--ink)',
        opacity: shadeOf(band),
      })),
    },
    ...[0, 2, 4, 6].map((band): Layer => ({
      kind: 'text',
      at: beside(axes, 24, y(band)),
      text: band === 0 ? '1' : power(-band * decadesOf(steps)),
      color: 'var(--ink-2)',
      dy: band === 0 ? 4 : 0,
    })),
    {
      kind: 'text',
      at: beside(axes, 0, 1),
      text: strings['map.shade'],
      color: 'var(--ink-2)',
      dx: width - axes.px(LOG_LR[1]) - 2,
      dy: -16,
      anchor: 'end',
    },
  ];
}

/** Names of the lines, the blank, the optimum and plain descent's pair, each where it finds room. */
function words(picture: MapPicture, strings: MomentumStrings, { px, py, fontSize }: Axes): Layer[] {
  const { ballLimit, emaLimit, best, plain } = picture;
  const [left, right] = [px(LOG_LR[0]), px(LOG_LR[1])];
  const width = (text: string) => ems(text) * fontSize + 12;
  const before = (place: Place, text: string) => px(place[0]) - width(text) > left;
  const after = (place: Place, text: string) => px(place[0]) + width(text) < right;
  const at = (line: readonly Place[], beta: number): Place =>
    line[Math.round(beta * 100)] ?? [NaN, beta];
  const put = (
    place: Place,
    text: string,
    color: string,
    where: 'before' | 'after',
    dy = 0,
    gap = 10,
  ): Layer => ({
    kind: 'text',
    at: place,
    text,
    color,
    dx: where === 'after' ? gap : -gap,
    dy,
    anchor: where === 'after' ? 'start' : 'end',
    bold: true,
  });

  // Rows that the optimum's own label leaves free.
  const free = (betas: readonly number[]): readonly number[] =>
    betas.filter((beta) => Math.abs(py(beta) - py(best[1])) > fontSize * 1.4);
  const { diverges } = strings;
  const [ball, ema, none] = [strings['name.ball'], strings['name.ema'], strings['name.plain']];
  const optimum = strings['map.best'];
  const blank = at(ballLimit, free([0.2, 0.34])[0] ?? 0.34);
  const ballAt = at(ballLimit, free([0.4, 0.55])[0] ?? 0.55);
  const emaAt = free([0.5, 0.42, 0.32])
    .map((beta) => at(emaLimit, beta))
    .find((place) => after(place, ema));
  const plainSide = before(plain, none) ? 'before' : 'after';
  return [
    ...(before(ballAt, ball) ? [put(ballAt, ball, 'var(--ink)', 'before')] : []),
    ...(after(blank, `${diverges}  `)
      ? [put(blank, diverges, 'var(--ink-2)', 'after', 0, 28)]
      : []),
    ...(emaAt ? [put(emaAt, ema, STYLE.ema.color, 'after')] : []),
    put(best, optimum, 'var(--ink)', after(best, optimum) ? 'after' : 'before'),
    put(plain, none, STYLE.plain.color, plainSide, -fontSize),
  ];
}
