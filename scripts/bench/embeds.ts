/**
 * `npm run bench:embeds`: how soon an embed is ready at a quarter of the processor's speed, and how smoothly one of six
 * on a page runs. Each widget is opened as a page around it would see it, from its address to its `ready`, in rounds;
 * told is the quietest round, since what else a machine does only ever adds, and the median. The clock is the page
 * around it, which is slowed down too. Beside it stands an empty frame of the same server: what a frame costs at all.
 * @module
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { chromium, type Browser, type Page } from '@playwright/test';

import { findBrowser } from '../../tests/e2e/browser.ts';
import { WIDGETS } from '../../tests/e2e/widget-pages.ts';
import { serveSite } from './serve-site.ts';
import { table } from './table.ts';

const SLOWER = 4;
const ROUNDS = 5;
const SECONDS = 4;

const host = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end('<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title>');
});
await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
const around = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;

const { home, stop } = await serveSite('dist');
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  env: { ...(process.env as Record<string, string>), ...env },
  args: [
    ...['--no-sandbox', '--disable-gpu'],
    // All frames on one thread, which is slowed down with the page: the worst that a phone has.
    ...['--disable-site-isolation-trials', '--disable-features=IsolateOrigins,site-per-process'],
  ],
});

/** Time (ms) from a frame's address to its first message; to its load where it is no embed. */
async function readyAfter(browserOf: Browser, src: string, isEmbed: boolean): Promise<number> {
  const page = await browserOf.newPage();
  await page.goto(around);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const time = await page.evaluate(
    ([address, embed]) =>
      new Promise<number>((resolve) => {
        const frame = document.createElement('iframe');
        frame.style.cssText = 'width:700px;height:700px';
        const start = performance.now();
        const done = () => resolve(performance.now() - start);
        if (embed)
          addEventListener('message', ({ data }) => {
            if ((data as { type?: string } | null)?.type === 'ready') done();
          });
        else frame.onload = done;
        frame.src = address;
        document.body.append(frame);
      }),
    [src, isEmbed] as const,
  );
  await page.close();
  return time;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const ms = (value: number): string => value.toFixed(0);

const rows: string[][] = [];
for (const [name, path, isEmbed] of [
  ['(empty frame)', 'robots.txt', false] as const,
  ...WIDGETS.map((widget) => [widget, `embed/v1/ko/${widget}/`, true] as const),
]) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    times.push(await readyAfter(browser, `${home}${path}`, isEmbed));
  rows.push([name, ms(Math.min(...times)), ms(median(times))]);
}
console.log(`Ready after (ms, at 1/${SLOWER} of the processor's speed):`);
console.log(table(['widget', 'quietest', 'median'], rows));

/** Frames a second of the page around and of each frame in it, with the first playing, and how far it has played. */
async function smoothness(page: Page): Promise<{ readonly fps: number[]; readonly steps: number }> {
  const src = (widget: string, more = '') => `${home}embed/v1/en/${widget}/?resize=off${more}`;
  await page.goto(around);
  const sources = [
    src('memory', '&autoplay=1&s.steps=120&s.step=0'),
    ...['descent', 'momentum', 'rmsprop', 'bug-lab', 'bias-correction'].map((name) => src(name)),
  ];
  await page.evaluate((all) => {
    for (const address of all) {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width:420px;height:380px';
      frame.src = address;
      document.body.append(frame);
    }
  }, sources);
  const frames = page.frames().slice(1);
  for (const frame of frames)
    await frame.locator('section.widget[data-ready]').waitFor({ state: 'attached' });
  const first = frames[0];
  if (!first) throw new Error('smoothness: the page has no frames.');
  await page.waitForTimeout(500);
  const step = async () => Number(await first.getByRole('slider').first().inputValue());
  const before = await step();
  const counted = [page.mainFrame(), ...frames].map((frame) =>
    frame.evaluate(
      (seconds) =>
        new Promise<number>((resolve) => {
          let count = 0;
          const end = performance.now() + seconds * 1000;
          const next = () => {
            count++;
            if (performance.now() < end) requestAnimationFrame(next);
            else resolve(count / seconds);
          };
          requestAnimationFrame(next);
        }),
      SECONDS,
    ),
  );
  const fps = await Promise.all(counted);
  return { fps, steps: (await step()) - before };
}

const page = await browser.newPage({ viewport: { width: 1300, height: 800 } });
const { fps, steps } = await smoothness(page);
const [outside, ...inside] = fps.map((value) => value.toFixed(1));
console.log(
  `\nSix on a page, the first playing (${steps} steps in ${SECONDS} s), frames a second:`,
);
console.log(`page ${outside}; ${inside.join(', ')}`);

await browser.close();
stop();
host.close();
