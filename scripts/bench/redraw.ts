/**
 * `npm run bench:redraw`: what a slider costs. Each widget of the built site is opened in Chromium at a
 * quarter of the processor's speed, and each of its sliders is dragged through its range, a move a frame.
 *
 * A number is the time spent in script from the move of the slider to the end of its frame: React, the
 * model, and the drawing. `whole` is the same drag with the whole plot drawn anew each time: before every
 * move its drawings lose the mark by which they know their layers, so nothing can be painted into them.
 * The two take turns within one run; compare them, not runs with each other.
 * @module
 */
import { chromium, type Browser, type Page } from '@playwright/test';

import { findBrowser } from '../../tests/e2e/browser.ts';
import { WIDGET_LESSONS, WIDGET_OF, type WidgetLesson } from '../../tests/e2e/widget-lessons.ts';
import { serveSite } from './serve-site.ts';
import { table } from './table.ts';

const SLOWER = 4;
const MOVES = 24;

/** Runs in the page: wraps animation frames, so that what runs in them is counted. */
function countFrames(): void {
  const original = window.requestAnimationFrame.bind(window);
  const spent = { inFrames: 0 };
  Object.assign(window, { spent, plainFrame: original });
  window.requestAnimationFrame = (callback) =>
    original((now) => {
      const before = performance.now();
      callback(now);
      spent.inFrames += performance.now() - before;
    });
}

/** Runs in the page: drags one slider there and back, and answers with the script time of each move, in ms. */
async function drag({
  selector,
  index,
  moves,
  whole,
}: {
  selector: string;
  index: number;
  moves: number;
  whole: boolean;
}) {
  const { spent, plainFrame } = window as unknown as {
    spent: { inFrames: number };
    plainFrame: typeof requestAnimationFrame;
  };
  const slider = document.querySelectorAll<HTMLInputElement>(selector)[index];
  if (!slider) throw new Error('drag: the slider is gone.');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const [low, high] = [Number(slider.min), Number(slider.max)];
  const times: number[] = [];
  for (let move = 0; move < moves; move++) {
    const share = 0.2 + 0.6 * Math.abs(1 - (2 * move) / moves);
    if (whole)
      for (const layers of document.querySelectorAll('svg.plot g.layers'))
        layers.removeAttribute('class');
    spent.inFrames = 0;
    const before = performance.now();
    setValue?.call(slider, String(low + share * (high - low)));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    const handled = performance.now() - before;
    for (let frame = 0; frame < 3; frame++) await new Promise(plainFrame);
    times.push(handled + spent.inFrames);
  }
  return times;
}

async function dragAll(browser: Browser, home: string, lesson: WidgetLesson, whole: boolean) {
  const page: Page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(countFrames);
  await page.goto(`${home}en/${lesson}/`);
  const root = `section.${WIDGET_OF[lesson]}`;
  const ready = page.waitForSelector(`${root}[data-ready]`);
  for (let x = 1; x < 20; x++) await page.mouse.move(x, 1); // the first may come before anyone listens
  await ready;
  const selector = `${root} input[type=range]`;
  const count = await page.locator(selector).count();
  for (let index = 0; index < count; index++)
    await page.evaluate(drag, { selector, index, moves: 4, whole }); // compiled, and Plot fetched
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    if ((await page.locator(selector).count()) <= index) break;
    times.push(...(await page.evaluate(drag, { selector, index, moves: MOVES, whole })));
  }
  await page.close();
  return times.sort((a, b) => a - b);
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? NaN;

const site = await serveSite('dist');
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const rows: string[][] = [];
  for (const lesson of WIDGET_LESSONS) {
    const layers = await dragAll(browser, site.home, lesson, false);
    const whole = await dragAll(browser, site.home, lesson, true);
    const cells = [0.5, 0.95].flatMap((share) => [quantile(layers, share), quantile(whole, share)]);
    const ratio = quantile(whole, 0.5) / quantile(layers, 0.5);
    rows.push([WIDGET_OF[lesson], ...cells.map((ms) => ms.toFixed(1)), ratio.toFixed(2)]);
  }
  console.log(`Script time of a slider's move at 1/${SLOWER} of the processor's speed, ms\n`);
  console.log(
    table(['widget', 'median', 'median, whole', '95 %', '95 %, whole', 'whole ÷ layers'], rows),
  );
} finally {
  await browser.close();
  site.stop();
}
