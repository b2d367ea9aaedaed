import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { coarseMap } from '../../../src/components/widgets/momentum/coarse-map.ts';
import {
  COARSE,
  FINE,
  LOG_LR,
  rectsOf,
  refined,
  requestOf,
  withRows,
} from '../../../src/components/widgets/momentum/map.ts';
import { BANDS, decadesOf } from '../../../src/components/widgets/momentum/bands.ts';
import { mapRow } from '../../../src/components/widgets/momentum/map-row.ts';
import { walksOf } from '../../../src/components/widgets/momentum/model.ts';
import { EXAMPLES } from '../../../src/components/widgets/momentum/examples.ts';
import { INITIAL } from '../../../src/components/widgets/momentum/state.ts';
import { momentumStates } from './states.ts';

describe('the map', () => {
  test('says of a pair what the heavy ball’s own run says', () => {
    const request = requestOf(INITIAL, COARSE);
    for (const row of [0, 7, 13, 18]) {
      const runs = mapRow(request, row);
      for (const [column, lr] of request.lrs.entries()) {
        const { losses } = walksOf({ ...INITIAL, lr, beta: request.betas[row] ?? NaN }).ball;
        const decades = Math.log10((losses.at(-1) ?? NaN) / (losses[0] ?? NaN));
        const band = runs.find(({ from, to }) => from <= column && column < to)?.band;
        if (!(decades < 0)) expect(band).toBeUndefined();
        else expect(band).toBe(Math.min(Math.floor(-decades / decadesOf(100)), BANDS - 1));
      }
    }
  });

  test('is blank from the boundary on, for the learning rates whose runs grow', () => {
    const { rows } = coarseMap(INITIAL);
    const [low, high] = LOG_LR;
    const column = (lr: number) => ((Math.log10(lr) - low) / (high - low)) * COARSE.columns;
    for (const [i, runs] of rows.entries()) {
      const beta = (i + 0.5) / COARSE.rows;
      const last = Math.max(...runs.map(({ to }) => to));
      expect(Math.abs(last - column((2 + 2 * beta) / 100))).toBeLessThan(1.5);
    }
  });

  test('is made of ordered stretches that do not overlap, a few hundred at most', () => {
    fc.assert(
      fc.property(momentumStates, (state) => {
        for (const runs of coarseMap(state).rows) {
          let edge = 0;
          for (const { from, to, band } of runs) {
            expect(from >= edge && to > from && to <= COARSE.columns).toBe(true);
            expect(band >= 0 && band < BANDS).toBe(true);
            edge = to;
          }
        }
      }),
      { numRuns: 20 },
    );
    for (const state of Object.values(EXAMPLES)) {
      const request = requestOf(state, FINE);
      const rows = request.betas.map((_, row) => mapRow(request, row));
      expect(rectsOf({ columns: FINE.columns, rows }).length).toBeLessThan(700);
    }
  });

  test('stays the same picture when a coarse one is stretched to the fine grid, and takes fine rows in', () => {
    const coarse = coarseMap(INITIAL);
    const fine = refined(coarse);
    expect(fine.rows).toHaveLength(FINE.rows);
    const area = (rects: ReturnType<typeof rectsOf>) =>
      rects.reduce((sum, { x1, x2, y1, y2, opacity }) => sum + (x2 - x1) * (y2 - y1) * opacity, 0);
    expect(area(rectsOf(fine))).toBeCloseTo(area(rectsOf(coarse)), 9);
    const taken = withRows(fine, 3, [[{ from: 0, to: 1, band: 2 }]]);
    expect(taken.rows[3]).toEqual([{ from: 0, to: 1, band: 2 }]);
    expect(taken.rows).toHaveLength(FINE.rows);
    expect(taken.rows[2]).toBe(fine.rows[2]);
  });

  test('is blank where the start has nothing to lose', () => {
    expect(coarseMap({ ...INITIAL, x: 0, y: 0 }).rows.flat()).toEqual([]);
  });
});
