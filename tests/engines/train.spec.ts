/** Networks that train in a worker of the page. */
import { params } from '../../src/components/widgets/planar/params.ts';
import { KIT } from '../../src/components/kit/words/index.ts';
import { short } from '../../src/components/kit/words/say.ts';
import { whole } from '../../src/lib/train/jobs.ts';
import { LOOK_EVERY } from '../../src/lib/train/planar.ts';
import { expect, test } from './test.ts';
import { wake } from './wake.ts';

test('a network learns what the library says', async ({ tab }) => {
  const [lr, step] = [0.02, 100]; // late steps depend on the last digits of an engine's tanh
  await tab.open(`en/train/?planar.lr=${lr}&planar.step=${step}`);
  const root = tab.on('#figure-planar');
  await root.box();
  const { set, rule, beta1, beta2, seed } = params.initial;
  const { loss } = whole({
    experiment: 'planar',
    options: { set, rule, lr, beta1, beta2, seed },
  });
  const said = short(loss[step / LOOK_EVERY] ?? NaN);
  await expect.poll(() => root.on('figcaption').text(), { timeout: 30_000 }).toContain(said);
  await expect.poll(() => root.on('.region path').isShown()).toBe(true);
});

test('a run grows while it is played, and stops where it is paused', async ({ tab }) => {
  await tab.open('en/train/');
  const root = tab.on('#figure-trainer-compare');
  await wake(tab, root);
  const step = async () => Number(/Step (\d+):/.exec(await root.on('figcaption').text())?.[1]);
  await root.on('button', KIT.en['player.play']).click();
  await expect.poll(step).toBeLessThan(500);
  const early = await step();
  await expect.poll(step).toBeGreaterThan(early);
  await root.on('button', KIT.en['player.pause']).click();
  await new Promise((resolve) => setTimeout(resolve, 500)); // words follow the figure a little later
  const at = await step();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await step()).toBe(at);
});
