import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { FRAMES } from '../../../src/components/kit/figure/frame.ts';
import { plot } from '../../../src/components/kit/figure/plot.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { EXAMPLES } from '../../../src/components/widgets/momentum/examples.ts';
import {
  coarseMap,
  FINE,
  pairsOf,
  rowsOf,
  type MapGrid,
} from '../../../src/lib/maps/momentum-map.ts';
import { problemOf, run } from '../../../src/components/widgets/momentum/model.ts';
import { LOG_LR, params, type State } from '../../../src/components/widgets/momentum/params.ts';
import { map, thresholdsOf } from '../../../src/components/widgets/momentum/plot-map.ts';
import { en } from '../../../src/components/widgets/momentum/strings.en.ts';
import { ko } from '../../../src/components/widgets/momentum/strings.ko.ts';

const { document } = parseHTML('<html><body></body></html>');
const words = wordsIn('en', { en, ko });
const INITIAL = params.initial;
const coarseOf = (state: State) => coarseMap(problemOf(state));
const pictureOf = (state: State, grid: MapGrid | null = null) =>
  map({ state, run: run(state) }, words, FRAMES.square, grid);

describe('the map', () => {
  test('says of a pair what the heavy ball’s own run says', () => {
    const { lrs, betas } = pairsOf(problemOf(INITIAL), FINE);
    const rowOf = rowsOf(problemOf(INITIAL), FINE);
    for (const row of [0, 14, 27, 36]) {
      const decades = rowOf(row);
      for (const [column, lr] of lrs.entries()) {
        const { losses } = run({ ...INITIAL, lr, beta: betas[row] ?? NaN }).walks.ball;
        const own = -Math.log10((losses.at(-1) ?? NaN) / (losses[0] ?? NaN));
        if (own > -100) expect(decades[column]).toBeCloseTo(own, 6);
        else expect(decades[column]).toBeLessThan(-99);
      }
    }
  });

  test('has lost something up to the boundary, and nothing past it', () => {
    const { values, columns, rows } = coarseOf(INITIAL);
    const [low, high] = LOG_LR;
    const column = (lr: number) => ((Math.log10(lr) - low) / (high - low)) * columns;
    for (let row = 0; row < rows; row++) {
      const decades = values.subarray(row * columns, (row + 1) * columns);
      const last = decades.findLastIndex((value) => value > 0) + 1;
      const beta = (row + 0.5) / rows;
      expect(Math.abs(last - column((2 + 2 * beta) / 100))).toBeLessThan(1.5);
    }
  });
});

/** What a state's map is drawn with: its bands, and the bar that explains them. */
function drawn(state: State, grid: MapGrid | null = null) {
  const { axes, ground } = pictureOf(state, grid);
  const svg = plot({ ...axes.base, marks: [...(ground?.marks() ?? [])], document });
  const bands = [...svg.querySelectorAll('.bands path')];
  return {
    axes,
    svg,
    opacities: bands.map((band) => Number(band.getAttribute('fill-opacity'))),
    bar: [...svg.querySelectorAll('g.rects')].map((part) =>
      Number(part.getAttribute('fill-opacity')),
    ),
    points: bands.map((band) =>
      Array.from((band.getAttribute('d') ?? '').matchAll(/([\d.-]+),([\d.-]+)/g), ([, x, y]) => [
        axes.xAt(Number(x)),
        axes.yAt(Number(y)),
      ]),
    ),
  };
}

describe('its picture', () => {
  test('gets evenly darker the more is lost, and the bar beside it shows the same shades', () => {
    const { opacities, bar } = drawn(INITIAL);
    expect(opacities).toHaveLength(8);
    expect(bar).toEqual(opacities);
    let light = 1;
    for (const [i, opacity] of opacities.entries()) {
      light *= 1 - opacity;
      expect(1 - light).toBeCloseTo(0.06 + 0.09 * i, 9);
    }
    expect(thresholdsOf(100)).toEqual([0, 2, 4, 6, 8, 10, 12, 14]);
  });

  test('is blank where the ball diverges, and has each band within the one before', () => {
    const { points } = drawn(INITIAL);
    const cell = ((LOG_LR[1] - LOG_LR[0]) / 50) * 1.5;
    for (const band of points)
      for (const [x = NaN, beta = NaN] of band)
        expect(x).toBeLessThan(Math.log10((2 + 2 * beta) / 100) + cell);
    const most = points.map((band) => Math.min(...band.map(([x = NaN]) => x)));
    expect(most.toSorted((a, b) => a - b)).toEqual(most);
    expect(most[7]).toBeGreaterThan(Math.log10(0.02));
  });

  test('is blank where the start has nothing to lose, and says nothing there', () => {
    const nowhere = { ...INITIAL, x: 0, y: 0 };
    expect(drawn(nowhere).points.flat()).toEqual([]);
    expect(pictureOf(nowhere).tips?.()).toEqual([]);
  });

  test('stands while the pair and the step move, and follows what the map depends on', () => {
    const follows = (patch: Partial<State>, grid: MapGrid | null = null) =>
      pictureOf({ ...INITIAL, ...patch }, grid).ground?.follows;
    for (const patch of [
      { lr: 0.02 },
      { beta: 0.3 },
      { step: 4 },
      { exchange: 'exchanged' },
    ] as const)
      expect(follows(patch)).toEqual(follows({}));
    for (const patch of [
      { kappa: 20 },
      { rotation: 0 },
      { x: 1 },
      { y: 1 },
      { steps: '50' },
    ] as const)
      expect(follows(patch)).not.toEqual(follows({}));
    // What a worker computes stays until the next comes.
    const grid = coarseOf(INITIAL);
    expect(follows({ x: 1 }, grid)).toEqual(follows({}, grid));
    expect(follows({}, { ...grid })?.[0]).not.toBe(grid);
  });

  test('reads off what a pair has left of the loss', () => {
    const tips = pictureOf(INITIAL).tips?.() ?? [];
    expect(tips).toHaveLength(200);
    for (const { x, y, title } of tips) {
      const { losses } = run({ ...INITIAL, lr: 10 ** x, beta: y }).walks.ball;
      const grown = (losses.at(-1) ?? NaN) > (losses[0] ?? NaN) * 1e100;
      expect(title.includes('beyond all bounds')).toBe(grown);
      if (!grown) expect(title).toMatch(/loss ÷ first loss = [\d.]/);
    }
  });

  test.each(Object.entries(EXAMPLES))('of “%s” stays light enough to redraw', (_, state) => {
    const rowOf = rowsOf(problemOf(state), FINE);
    const { columns, rows } = FINE;
    const values = new Float64Array(columns * rows);
    for (let row = 0; row < rows; row++) values.set(rowOf(row), row * columns);
    expect(drawn(state, { values, columns, rows, done: rows }).points.flat().length).toBeLessThan(
      6000,
    );
  });
});
