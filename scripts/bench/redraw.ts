/**
 * `npm run bench:redraw [-- --beside FOLDER]`: what a slider costs. Each widget of the built site is opened in
 * Chromium at a quarter of the processor's speed, and each of its sliders is dragged through its range, a move a
 * frame; with `--beside`, the same of another built site, in turns within one run. Compare the two with each
 * other, not runs.
 *
 * `script` is the time from the move of the slider to the end of its frame that is spent in script: median and
 * 95 %, over all sliders. `main` is all that the main thread does for a move, on average, and beside it its parts:
 * style and layout as Chromium counts them. Told is the quietest of a few rounds, the one with the least of `main`:
 * what else a machine does only ever adds.
 *
 * What needs a trace is measured in drags of their own, since tracing takes the main thread a tenth longer: `paint`,
 * and `whole`, how many moves in a hundred lay out the whole document. `inputs` is how many inputs are written to
 * at a move besides the one that is dragged.
 * @module
 */
import { parseArgs } from 'node:util';

import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';

import { findBrowser } from '../../tests/e2e/browser.ts';
import { PAGE_OF, WIDGETS } from '../../tests/e2e/widget-pages.ts';
import { serveSite } from './serve-site.ts';
import { table } from './table.ts';

const SLOWER = 4;
const MOVES = 24;
const ROUNDS = 3;

/** Runs in the page: wraps animation frames, so that what runs in them is counted. */
function countFrames(): void {
  const original = window.requestAnimationFrame.bind(window);
  const spent = { inFrames: 0 };
  Object.assign(window, { spent, plainFrame: original });
  window.requestAnimationFrame = (callback) =>
    original((now) => {
      const before = performance.now();
      callback(now);
      // After what it leaves to microtasks, as React does.
      queueMicrotask(() => queueMicrotask(() => (spent.inFrames += performance.now() - before)));
    });
}

interface Drag {
  readonly selector: string;
  readonly index: number;
  readonly moves: number;
}

/** Brings a slider to the middle of the screen: over it or beside it stand the figures that its reader looks at. */
const bringUp = (page: Page, selector: string, index: number): Promise<void> =>
  page
    .locator(selector)
    .nth(index)
    .evaluate((slider) => slider.scrollIntoView({ block: 'center', behavior: 'instant' }));

/** Runs in the page: drags one slider there and back, and answers with the script time of each move, in ms. */
async function drag({ selector, index, moves }: Drag): Promise<number[]> {
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
    await new Promise((resolve) => setTimeout(resolve)); // a hand's move comes before its frame, not within one
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

/** Runs in the page: drags one slider and counts the inputs, besides its own two, whose attributes are written. */
async function countInputs({ selector, index, moves }: Drag): Promise<number> {
  const slider = document.querySelectorAll<HTMLInputElement>(selector)[index];
  const control = slider?.closest('.slider');
  const written = new Set<Node>();
  let count = 0;
  const watch = new MutationObserver((records) => {
    for (const { target } of records)
      if (target instanceof HTMLInputElement && !control?.contains(target)) written.add(target);
  });
  watch.observe(document.body, { subtree: true, attributes: true });
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  for (let move = 0; move < moves && slider; move++) {
    const share = 0.3 + (0.4 * move) / moves;
    setValue?.call(
      slider,
      String(Number(slider.min) + share * (Number(slider.max) - Number(slider.min))),
    );
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    count += written.size;
    written.clear();
  }
  watch.disconnect();
  return count;
}

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly args: { readonly beginData?: { readonly partialLayout?: boolean } };
}

/** What the main thread did while something ran, in ms. */
async function watchMainThread(cdp: CDPSession, act: () => Promise<void>) {
  const metrics = async () => {
    const { metrics: all } = await cdp.send('Performance.getMetrics');
    return Object.fromEntries(all.map(({ name, value }) => [name, value * 1000]));
  };
  const before = await metrics();
  await act();
  const after = await metrics();
  const spent = (name: string) => (after[name] ?? 0) - (before[name] ?? 0);
  return {
    main: spent('TaskDuration'),
    style: spent('RecalcStyleDuration'),
    layout: spent('LayoutDuration'),
  };
}

/** The time of painting while something ran, in ms, and how many layouts were of the whole document. */
async function trace(cdp: CDPSession, act: () => Promise<void>) {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  await act();
  const done = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', collect);
  const painting = new Set(['Paint', 'PrePaint', 'Layerize', 'Commit']);
  return {
    paint: events.reduce(
      (sum, { name, dur = 0 }) => sum + (painting.has(name) ? dur / 1000 : 0),
      0,
    ),
    whole: events.filter(
      ({ name, args }) => name === 'Layout' && args.beginData?.partialLayout === false,
    ).length,
  };
}

/** What a move costs, all but `script` on average. */
interface Measured {
  /** Of each move, from the least to the most. */
  readonly script: readonly number[];
  readonly main: number;
  readonly style: number;
  readonly layout: number;
  readonly paint: number;
  readonly whole: number;
  readonly inputs: number;
}

/** What a widget's moves cost; null where its page has no such widget, as in an older build. */
async function measure(browser: Browser, home: string, widget: string): Promise<Measured | null> {
  const page: Page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(countFrames);
  await page.goto(`${home}en/${PAGE_OF[widget] ?? ''}/`);
  const root = `section.${widget}`;
  if ((await page.locator(root).count()) === 0) {
    await page.close();
    return null;
  }
  const ready = page.waitForSelector(`${root}[data-ready]`);
  for (let x = 1; x < 20; x++) await page.mouse.move(x, 1); // the first may come before anyone listens
  await ready;
  // Each view's own sliders, and of the first view those that are folded; of a build without views, all.
  await page.evaluate(
    (of) => document.querySelector(`${of} .more`)?.toggleAttribute('open', true),
    root,
  );
  const selector = `${root} input[type=range]:not(details:not([open]) *)`;
  const count = await page.locator(selector).count();
  let inputs = 0;
  for (let index = 0; index < count; index++) {
    await bringUp(page, selector, index);
    await page.evaluate(drag, { selector, index, moves: 4 }); // compiled, and Plot fetched
    inputs += await page.evaluate(countInputs, { selector, index, moves: 4 });
  }
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'timeTicks' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const dragAll = async (act: (drag: () => Promise<void>) => Promise<void>): Promise<number[]> => {
    const times: number[] = [];
    for (let index = 0; index < count; index++) {
      if ((await page.locator(selector).count()) <= index) break;
      await bringUp(page, selector, index);
      await page.waitForTimeout(400); // what follows once the last drag rests is no part of this one
      await act(async () => {
        times.push(...(await page.evaluate(drag, { selector, index, moves: MOVES })));
      });
    }
    return times;
  };
  let script: number[] = [];
  const spent = await watchMainThread(cdp, async () => {
    script = await dragAll((act) => act());
  });
  const traced = { paint: 0, whole: 0 };
  await dragAll(async (act) => {
    const { paint, whole } = await trace(cdp, act); // of the moves alone, not of what follows once they rest
    traced.paint += paint;
    traced.whole += whole;
  });
  await page.close();
  const aMove = <K extends string>(sums: Readonly<Record<K, number>>) =>
    Object.fromEntries(
      Object.entries<number>(sums).map(([key, sum]) => [key, sum / script.length]),
    ) as Record<K, number>;
  return {
    script: script.sort((a, b) => a - b),
    ...aMove(spent),
    ...aMove(traced),
    inputs: inputs / (4 * count),
  };
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? NaN;

/** A row of the table: the quietest round of a widget. */
function rowOf(name: string, rounds: readonly Measured[]): string[] {
  const { script, style, layout, paint, main, whole, inputs } = rounds.reduce((a, b) =>
    a.main < b.main ? a : b,
  );
  return [
    name,
    ...[quantile(script, 0.5), quantile(script, 0.95), style, layout, paint, main].map((ms) =>
      ms.toFixed(1),
    ),
    (100 * whole).toFixed(0),
    inputs.toFixed(1),
  ];
}

const { values } = parseArgs({
  options: { beside: { type: 'string' }, only: { type: 'string', multiple: true } },
});
const folders = ['dist', ...(values.beside === undefined ? [] : [values.beside])];
const sites = await Promise.all(folders.map(serveSite));
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const rows: string[][] = [];
  for (const widget of values.only ?? WIDGETS) {
    const found = sites.map((): Measured[] => []);
    for (let round = 0; round < ROUNDS; round++)
      for (const [i, { home }] of sites.entries()) {
        const measured = await measure(browser, home, widget);
        if (measured) found[i]?.push(measured);
        else if (i === 0) throw new Error(`${widget}: not on the page it is measured on`);
      }
    for (const [i, all] of found.entries())
      if (all.length > 0) rows.push(rowOf(i === 0 ? widget : `${widget}, beside`, all));
  }
  console.log(`A slider's move at 1/${SLOWER} of the processor's speed, ms\n`);
  console.log(
    table(
      ['widget', 'script', '95 %', 'style', 'layout', 'paint', 'main', 'whole', 'inputs'],
      rows,
    ),
  );
} finally {
  await browser.close();
  for (const site of sites) site.stop();
}
