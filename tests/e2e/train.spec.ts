/** Networks that train in a page: as PyTorch does, in a worker, while someone looks. */
import type { Locator, Page } from '@playwright/test';
import { rolldown } from 'rolldown';

import { params } from '../../src/components/widgets/planar/params.ts';
import { short } from '../../src/components/kit/words/say.ts';
import { whole } from '../../src/lib/train/jobs.ts';
import type { trainDigits as TrainDigits } from '../../src/lib/train/index.ts';
import { LOOK_EVERY } from '../../src/lib/train/planar.ts';
import torch from '../fixtures/trainer.json' with { type: 'json' };
import { expect, LOCALES, test } from './site.ts';
import { wake } from './widgets.ts';

const figure = (page: Page, name: string): Locator => page.locator(`#figure-${name}`);

async function open(page: Page, locale: string, name: string, query = ''): Promise<Locator> {
  await page.goto(`${locale}/train/${query}`);
  const root = figure(page, name);
  await root.scrollIntoViewIfNeeded();
  await wake(page, root);
  return root;
}

const caption = (root: Locator): Locator => root.locator('figcaption');

test('a browser trains to PyTorch’s losses in all runs but the two that no rounding but its own can follow', async ({
  page,
}) => {
  const bundle = await rolldown({ input: 'src/lib/train/index.ts' });
  const { output } = await bundle.generate({ format: 'iife', name: 'train' });
  await page.goto('404.html');
  await page.evaluate(output[0].code);
  const off = await page.evaluate((runs) => {
    const { trainDigits } = (
      globalThis as unknown as { train: { trainDigits: typeof TrainDigits } }
    ).train;
    return runs.map(({ rule, lr, loss }) => {
      const found = trainDigits({ rule: rule as 'adam', lr, steps: loss.length }).loss;
      const most = loss.map((due, t) => Math.abs((found[t] ?? NaN) / due - 1));
      return {
        run: `${rule} ${lr}`,
        off: Math.max(...most),
        early: Math.max(...most.slice(0, 10)),
      };
    });
  }, torch.runs);
  expect(off).toHaveLength(15);
  const chaotic = off.filter(({ run }) => run === 'adam 0.1' || run === 'never 0.1');
  expect(chaotic.filter(({ early }) => early > 1e-9)).toEqual([]);
  expect(off.filter((run) => run.off > 1e-9 && !chaotic.includes(run))).toEqual([]);
});

test.describe('the figures', () => {
  for (const locale of LOCALES)
    test(`train what was not trained before, and say what came of it, in ${locale}`, async ({
      page,
    }) => {
      const [lr, step] = [0.02, 100]; // late steps depend on the last digits of an engine's tanh
      const root = await open(page, locale, 'planar', `?planar.lr=${lr}&planar.step=${step}`);
      const { set, rule, beta1, beta2, seed } = params.initial;
      const { loss } = whole({
        experiment: 'planar',
        options: { set, rule, lr, beta1, beta2, seed },
      });
      const said = short(loss[step / LOOK_EVERY] ?? NaN);
      await expect(caption(root)).toContainText(said, { timeout: 30_000 });
      await expect(root.locator('.region path').first()).toBeVisible();
    });

  test('grow as they are played, and stop where they are paused', async ({ page }) => {
    const root = await open(page, 'en', 'trainer-compare');
    const stepSaid = async () =>
      Number(/Step (\d+):/.exec((await caption(root).textContent()) ?? '')?.[1]);
    await root.getByRole('button', { name: 'Play' }).click();
    await expect.poll(stepSaid).toBeLessThan(500);
    const early = await stepSaid();
    await expect.poll(stepSaid).toBeGreaterThan(early);
    await root.getByRole('button', { name: 'Pause' }).click();
    await page.waitForTimeout(200); // words follow the figure a little later
    const at = await stepSaid();
    await page.waitForTimeout(400);
    expect(await stepSaid()).toBe(at);
  });

  test('rest out of sight, and go on in sight', async ({ page }) => {
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    const root = await open(page, 'en', 'trainer-blind');
    expect(workers, 'nothing is trained before a reader changes something').toEqual([]);
    await root.getByRole('slider', { name: 'learning rate' }).press('ArrowRight');
    await expect(caption(root)).toContainText('of 30 runs have ended');
    await page.locator('#exercises').scrollIntoViewIfNeeded();
    await page.waitForTimeout(1000); // what was under way has come
    const before = await caption(root).textContent();
    await page.waitForTimeout(2000);
    expect(await caption(root).textContent()).toBe(before);
    await root.scrollIntoViewIfNeeded();
    await expect(caption(root)).not.toHaveText(before ?? '');
    expect(workers).toHaveLength(1);
  });

  test('name the curves only when the reader asks', async ({ page }) => {
    const root = await open(page, 'en', 'trainer-blind');
    await expect(root.locator('.figure-host')).not.toContainText('right Adam');
    await root.getByRole('checkbox', { name: 'Show the names' }).check();
    await expect(root.locator('.figure-host')).toContainText('right Adam');
  });

  test('take another optimizer from a menu, by keyboard', async ({ page }) => {
    const root = await open(page, 'en', 'trainer-compare');
    const menu = root.getByRole('combobox', { name: 'Second network' });
    await menu.focus();
    await menu.selectOption({ label: 'SGD' });
    await expect(caption(root)).toContainText('SGD at α = 0.003: loss', { timeout: 20_000 });
  });
});
