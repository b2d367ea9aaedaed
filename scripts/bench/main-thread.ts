/**
 * `npm run bench:main-thread`: what a page's main thread does while its networks learn and its optimizers race. The
 * lessons of the built site are opened in Chromium, as on a phone at a quarter of the processor's speed; each figure
 * is set to what the page was not built with, so that its worker is at work, and is played where that is told. It needs
 * a whole Chromium (CHROMIUM_PATH): the shell that npm brings tells of no tasks. Told are the processor time of the
 * main thread in a sixtieth of a second, in ms, on average and the 95 % of all; the longest of its tasks but one in a
 * hundred; how many pictures the figure shows a second in the first seconds that it plays; and after how many ms a move
 * of the hand shows its first. Measure with nothing else running.
 * @module
 */
import { chromium, type Locator, type Page } from '@playwright/test';

import { findBrowser } from '../../tests/e2e/browser.ts';
import { serveSite } from './serve-site.ts';
import { table } from './table.ts';
import { isTask, ofPage, traced, type Traced } from './trace.ts';

const SLOWER = 4;
const SECONDS = 5;
/** A figure with a slider that makes its worker begin anew. */
interface Measured {
  readonly lesson: string;
  readonly figure: string;
  readonly hand: RegExp;
  readonly plays?: boolean;
  readonly query?: string;
}
/** What trains is measured alone, and played besides. */
const FIGURES: readonly Measured[] = [
  ...['figure-trainer-blind', 'figure-trainer-compare', 'figure-planar', 'figure-zipf'].flatMap(
    (figure) =>
      [false, true].map((plays) => ({
        lesson: 'train',
        figure,
        hand: /learning rate/,
        plays,
        query: '?trainer.batch=200', // a worker is not slowed: large batches have it train as long as on a slow machine
      })),
  ),
  { lesson: 'claims', figure: 'figure-race-turn', hand: /angle/ },
  { lesson: 'claims', figure: 'figure-race-noise', hand: /noise/ },
  // As many steps as it plays while it is measured.
  {
    lesson: 'claims',
    figure: 'figure-race-paths',
    hand: /angle/,
    plays: true,
    query: '?race.steps=240',
  },
];
/** A frame, in ms. */
const FRAME = 1000 / 60;

/**
 * What the main thread needed, in ms, each list from the least to the most: in every sixtieth of a second, of so many
 * ms, and for every task.
 */
function needed(
  events: readonly Traced[],
  during: number,
): {
  readonly frames: number[];
  readonly tasks: number[];
} {
  const tasks = ofPage(events).filter(isTask);
  const first = Math.min(...tasks.map(({ ts }) => ts));
  const frames = new Float64Array(Math.ceil(during / FRAME));
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    let [at, left] = [(ts - first) / 1000, dur / 1000];
    while (left > 0) {
      const frame = Math.floor(at / FRAME);
      const part = Math.min(left, (frame + 1) * FRAME - at);
      if (frame < frames.length) frames[frame]! += part * (tdur / dur); // within
      [at, left] = [at + part + 1e-9, left - part];
    }
  }
  const sorted = (list: Iterable<number>) => [...list].sort((a, b) => a - b);
  return { frames: sorted(frames), tasks: sorted(tasks.map(({ tdur = 0 }) => tdur / 1000)) };
}

/** The value that so great a share of a sorted list does not pass. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(share * sorted.length)] ?? NaN;

/** From now on, notes when a figure shows another picture, and when a key and Play are pressed. */
const watch = (figure: Locator): Promise<void> =>
  figure.evaluate((element) => {
    const seen: Seen = { pictures: [], pressed: NaN, played: NaN };
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      if (seen.pressed > 0) seen.pictures.push(performance.now());
    }).observe(element, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    for (const [event, name] of [
      ['keydown', 'pressed'],
      ['click', 'played'],
    ] as const)
      addEventListener(event, () => Object.assign(seen, { [name]: performance.now() }), {
        capture: true,
        once: true,
      });
  });
/** In ms. */
interface Seen {
  readonly pictures: number[];
  readonly pressed: number;
  /** NaN of a figure that is not played. */
  readonly played: number;
}

/** How many pictures came a second in the first seconds that a figure played. */
function perSecond({ pictures, played }: Seen): string {
  if (!(played > 0)) return '–';
  const shown = pictures.filter((at) => at > played && at <= played + SECONDS * 1000);
  return (shown.length / SECONDS).toFixed(1);
}

/** Moves a figure's hand, and plays it, while its worker is at work. */
async function measure(page: Page, home: string, measured: Measured): Promise<string[]> {
  const { lesson, figure, hand, plays = false, query = '' } = measured;
  await page.goto(`${home}en/${lesson}/${query}#${figure}`);
  const root = page.locator(`#${figure}`);
  await root.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.touchscreen.tap(5, 300);
  await root.and(page.locator('[data-ready]')).waitFor();
  const slider = root.getByRole('slider', { name: hand }).first();
  const play = root.getByRole('button', { name: 'Play' });
  await slider.press('ArrowRight'); // Plot is fetched, and everything compiled
  await page.waitForTimeout(3000);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await watch(root.locator('.figure-host'));
  const events = await traced(cdp, async () => {
    await slider.press('ArrowRight');
    if (plays) await play.tap();
    await page.waitForTimeout(SECONDS * 1000);
  });
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  const { pictures, pressed } = seen;
  await cdp.detach();
  // Once the last picture of a training is there, nothing is to do.
  const last = Math.max(pressed, ...pictures) - pressed;
  const { frames, tasks } = needed(events, Math.min(last, SECONDS * 1000));
  return [
    plays ? `${figure}, played` : figure,
    (last / 1000).toFixed(1),
    (frames.reduce((sum, ms) => sum + ms, 0) / frames.length).toFixed(1),
    quantile(frames, 0.95).toFixed(1),
    quantile(tasks, 0.99).toFixed(1),
    perSecond(seen),
    ((pictures[0] ?? NaN) - pressed).toFixed(0),
  ];
}

const site = await serveSite('dist');
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const rows: string[][] = [];
  for (const measured of FIGURES) {
    const phone = await browser.newContext({
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    });
    rows.push(await measure(await phone.newPage(), site.home, measured));
    await phone.close();
  }
  console.log(
    `The main thread of a phone while a worker trains or races, at 1/${SLOWER} of the processor's speed: ms of processor time a frame\n`,
  );
  console.log(
    table(['figure', 'for, s', 'mean', '95 %', '99 % of tasks', 'pictures / s', 'first, ms'], rows),
  );
} finally {
  await browser.close();
  site.stop();
}
