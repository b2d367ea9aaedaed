/** The momentum widget's map and the worker that computes it. */
import type { Locator } from '@playwright/test';
import { parseHTML } from 'linkedom';

import { FRAMES } from '../../src/components/kit/figure/frame.ts';
import { plot } from '../../src/components/kit/figure/plot.ts';
import { problemOf, run } from '../../src/components/widgets/momentum/model.ts';
import { params, type State } from '../../src/components/widgets/momentum/params.ts';
import { map as mapPicture } from '../../src/components/widgets/momentum/plot-map.ts';
import { FINE, rowsOf, type MapGrid } from '../../src/lib/maps/momentum-map.ts';
import { drawn, field, figure, handle, MAP, open, rootOf, words } from './momentum.ts';
import { expect, test } from './site.ts';

/** The shapes of a map's bands. */
const bands = (map: Locator): Promise<(string | null)[]> =>
  map
    .locator('.plot:visible .bands path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));

/** The bands of a map as the library has them. */
function bandsOf(patch: Partial<State>, size: 'coarse' | 'fine'): (string | null)[] {
  const state = { ...params.initial, ...patch };
  const { document } = parseHTML('<html><body></body></html>');
  const shown = { state, run: run(state) };
  const { axes, ground } = mapPicture(
    shown,
    words,
    FRAMES.square,
    size === 'fine' ? fineOf(state) : null,
  );
  const svg = plot({ ...axes.base, marks: [...(ground?.marks() ?? [])], document });
  return [...svg.querySelectorAll('.bands path')].map((path) => path.getAttribute('d'));
}

function fineOf(state: State): MapGrid {
  const { columns, rows } = FINE;
  const values = new Float64Array(columns * rows);
  const rowOf = rowsOf(problemOf(state), FINE);
  for (let row = 0; row < rows; row++) values.set(rowOf(row), row * columns);
  return { values, columns, rows, done: rows };
}

test('a worker computes the map to the end, and another one for another ravine', async ({
  page,
}) => {
  await open(page);
  const map = figure(page, MAP);
  expect(await bands(map)).toEqual(bandsOf({}, 'coarse'));
  await field(page, 'field.kappa').fill('20');
  await expect.poll(() => bands(map)).toEqual(bandsOf({ kappa: 20 }, 'fine'));
  await field(page, 'field.kappa').fill('500');
  await expect.poll(() => bands(map)).toEqual(bandsOf({ kappa: 500 }, 'fine'));
  await expect(rootOf(page).locator('figcaption').nth(MAP)).not.toContainText('of 40 rows');
});

test('the map stays as it is while the pair moves over it', async ({ page }) => {
  await open(page);
  await field(page, 'field.beta').fill('0.8');
  const map = await drawn(page, MAP);
  await expect.poll(() => bands(map)).toEqual(bandsOf({}, 'fine'));
  const ground = await map.locator('.ground').elementHandle();
  await handle(page, /^α/).press('ArrowRight');
  await expect(field(page, 'field.lr')).toHaveValue('0.00337');
  await expect(rootOf(page).locator('figcaption').nth(MAP)).toContainText('here α = 0.00337');
  expect(await ground.evaluate((layer) => layer.isConnected)).toBe(true);
});

test('where there is no worker the coarse map follows instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'Worker', { value: undefined });
  });
  await open(page);
  await field(page, 'field.kappa').fill('20');
  const map = await drawn(page, MAP);
  await expect.poll(() => bands(map)).toEqual(bandsOf({ kappa: 20 }, 'coarse'));
});
