/**
 * `npm run bench:load`: what a page costs a browser's main thread until it is there, at a quarter of the processor's
 * speed: from its address on until nothing has happened for two seconds. Pages of the built site, then whatever is named
 * behind `--`: an address, or a folder with a saved page (`index.html`), of a peer, say. Told is the quietest of some
 * rounds, in ms of processor time: style, layout, reading HTML, script and all; how many style passes and layouts there
 * were, and elements; the largest contentful paint (ms on the clock) and what has moved by itself (CLS). It needs a whole
 * Chromium (CHROMIUM_PATH). Measure with nothing else running.
 * @module
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { chromium, type Browser } from '@playwright/test';

import { findBrowser } from '../../tests/e2e/browser.ts';
import { serveSite } from './serve-site.ts';
import { table } from './table.ts';
import { isTask, ofPage, traced, type Traced } from './trace.ts';

const SLOWER = 4;
const ROUNDS = 3;
const REST = 2000;
const PAGES = ['', 'en/', 'en/puzzle/', 'en/momentum/', 'ko/momentum/', 'en/adam/', 'en/train/'];

/** Events by what they are. Style and layout that a script asks for are part of both. */
const KINDS = {
  style: ['UpdateLayoutTree'],
  layout: ['Layout'],
  reading: ['ParseHTML'],
  script: ['EvaluateScript', 'v8.compile', 'FunctionCall', 'v8.evaluateModule'],
} as const;

interface Load {
  readonly all: number;
  readonly cells: readonly string[];
}

const sumOf = (events: readonly Traced[]): number =>
  events.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0);

/** Events that lie in no other of the list: what is told twice counts once. */
function outermost(events: readonly Traced[]): readonly Traced[] {
  let end = -Infinity;
  return events
    .toSorted((a, b) => a.ts - b.ts)
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

/** One load, in a profile that has fetched nothing yet. */
async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = { paint: 0, moved: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      seen.paint = list.getEntries().at(-1)?.startTime ?? seen.paint;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.moved += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const events = ofPage(
    await traced(cdp, async () => {
      await page.goto(address, { waitUntil: 'load' });
      await page.waitForTimeout(REST);
    }),
  );
  const { paint, moved, elements } = await page.evaluate(() => ({
    ...(globalThis as unknown as { seen: { paint: number; moved: number } }).seen,
    elements: document.getElementsByTagName('*').length,
  }));
  await context.close();
  const of = (names: readonly string[]) => events.filter(({ name }) => names.includes(name));
  const all = sumOf(events.filter(isTask));
  return {
    all,
    cells: [
      ...Object.values(KINDS).map((names) => sumOf(outermost(of(names))).toFixed(0)),
      all.toFixed(0),
      ...[KINDS.style, KINDS.layout].map((names) => String(of(names).length)),
      String(elements),
      paint.toFixed(0),
      moved.toFixed(3),
    ],
  };
}

const { positionals } = parseArgs({ allowPositionals: true });
const ours = await serveSite('dist');
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: ['--no-sandbox', '--disable-gpu'],
});
const servers = [ours];
const pages = PAGES.map((path) => ({ name: `/${path}`, address: `${ours.home}${path}` }));
try {
  for (const name of positionals) {
    const server = existsSync(name) ? await serveSite(name) : undefined;
    if (server) servers.push(server);
    pages.push({ name, address: server?.home ?? name });
  }
  const quietest = new Map<string, Load>();
  for (let round = 0; round < ROUNDS; round++)
    for (const { name, address } of pages) {
      const now = await load(browser, address);
      const best = quietest.get(name);
      if (!best || now.all < best.all) quietest.set(name, now);
    }
  console.log(
    `To load a page, at 1/${SLOWER} of the processor's speed: ms of the main thread's processor time\n`,
  );
  const head = [
    ...Object.keys(KINDS),
    'all',
    'style passes',
    'layouts',
    'elements',
    'LCP, ms',
    'CLS',
  ];
  console.log(
    table(
      ['page', ...head],
      [...quietest].map(([name, { cells }]) => [name, ...cells]),
    ),
  );
} finally {
  await browser.close();
  for (const { stop } of servers) stop();
}
