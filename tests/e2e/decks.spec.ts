/**
 * The decks of `examples/`, and frames as reveal.js takes them: a figure opens, waits, keeps its state, and hands on
 * the keys. `scripts/test/decks.ts` has fetched and built what stands here.
 * @module
 */
import type { FrameLocator, Locator, Page } from '@playwright/test';

import { SLIDE, SLIDE_HEIGHT } from '../../src/components/kit/share/snippets.ts';
import { DECKS, REVEAL } from '../../scripts/test/decks.ts';
import { drawn, embed, expect, frameOf, test } from './embed-host.ts';
import { WIDGETS } from './widget-pages.ts';

test.use({
  viewport: { width: 1280, height: 720 },
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--site-per-process'] });
  },
});

/** How much of a figure is below the end of its slide. */
async function cutOff(frame: FrameLocator, about: string): Promise<string[]> {
  const over = await frame
    .locator('html')
    .evaluate((root) => root.scrollHeight - root.clientHeight);
  return over > 0 ? [`${about}: ${over} px`] : [];
}

const steps = (frame: FrameLocator) => frame.getByRole('slider', { name: /step|스텝/ }).first();

test.describe('the deck of reveal.js', () => {
  const present = '.reveal .slides section.present';

  test('has a slide for each widget; none moves by itself, and each fits its slide', async ({
    page,
    served,
  }) => {
    test.slow();
    await page.goto(await served(DECKS.reveal));
    const shown: string[] = [];
    const cut: string[] = [];
    for (;;) {
      const frames = page.locator(`${present} iframe`);
      for (const each of await frames.all()) {
        const frame = each.contentFrame();
        await drawn(frame);
        const about = (await each.getAttribute('title')) ?? '';
        shown.push((await each.getAttribute('src')) ?? '');
        await expect(frame.getByRole('button', { name: 'Pause' }), about).toHaveCount(0);
        await expect(frame.locator('.notices'), about).toBeEmpty();
        cut.push(...(await cutOff(frame, about)));
      }
      if (await page.evaluate('Reveal.isLastSlide()')) break;
      await page.keyboard.press('ArrowRight');
    }
    const widgets = shown.map((src) => /\/embed\/v1\/\w+\/([\w-]+)/.exec(src)?.[1]);
    expect(widgets.sort()).toEqual([...WIDGETS].sort());
    expect(cut).toEqual([]);
  });

  test('a slider takes the arrows, PageDown turns the slide, and so does an arrow from elsewhere', async ({
    page,
    served,
  }) => {
    await page.goto(`${await served(DECKS.reveal)}#/1`);
    const at = () => page.evaluate('Reveal.getIndices().h');
    const iframe = page.locator(`${present} iframe`);
    const frame = iframe.contentFrame();
    await drawn(frame);
    const slider = frame.getByRole('slider').first();
    const before = await slider.inputValue();
    await press(page, iframe, slider);
    const clicked = await slider.inputValue();
    expect(clicked).not.toBe(before);
    await page.keyboard.press('ArrowRight');
    expect(await slider.inputValue()).not.toBe(clicked);
    expect(await at()).toBe(1);
    await page.keyboard.press('PageDown');
    await expect.poll(at).toBe(2);
    await page.keyboard.press('ArrowRight');
    await expect.poll(at).toBe(3);
  });
});

/** How reveal.js takes a page, and whether its state is kept by what the deck does. */
const TAKEN: Readonly<Record<string, { slide: (src: string) => string; keeps: boolean }>> = {
  src: { slide: (src) => `<section>${frameOf(src)}</section>`, keeps: true },
  'data-src': {
    slide: (src) => `<section>${frameOf(src).replace(' src=', ' data-src=')}</section>`,
    keeps: false,
  },
  'data-src and data-preload': {
    slide: (src) =>
      `<section>${frameOf(src).replace(' src=', ' data-preload data-src=')}</section>`,
    keeps: true,
  },
  'the background': {
    slide: (src) =>
      `<section data-background-iframe="${src.replaceAll('&', '&amp;')}" data-background-interactive></section>`,
    keeps: false,
  },
};

for (const [way, { slide, keeps }] of Object.entries(TAKEN))
  test(`as ${way} of a slide a figure waits, stands still while it is away, and comes back`, async ({
    page,
    home,
    served,
  }) => {
    const empty = '<section><h2>…</h2></section>';
    const src = embed(home, 'memory', '?keys=deck&resize=off&s.steps=60');
    await page.goto(
      await served(
        REVEAL,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>deck</title><link rel="icon" href="data:,"><link rel="stylesheet" href="reveal.css"></head><body><div class="reveal"><div class="slides">${empty}${slide(src)}${empty.repeat(8)}</div></div><script src="reveal.js"></script><script>Reveal.initialize({ width: 1280, height: 720, transition: 'none', backgroundTransition: 'none' });</script></body></html>`,
      ),
    );
    await page.waitForFunction('Reveal.isReady()');
    const to = (slideNumber: number) => page.evaluate(`Reveal.slide(${slideNumber})`);
    const iframe = page.locator('iframe');
    const frame = iframe.contentFrame();
    const play = (name: string) => frame.getByRole('button', { name }).first();
    await to(1);
    await drawn(frame);
    await page.waitForTimeout(300);
    await expect(play('Play')).toBeVisible(); // nothing plays by itself
    const first = await steps(frame).inputValue();

    await press(page, iframe, play('Play'));
    await expect.poll(() => steps(frame).inputValue()).not.toBe(first);
    await to(2);
    if (keeps) {
      await expect(play('Play')).toBeAttached();
      const left = await steps(frame).inputValue();
      await page.waitForTimeout(500);
      expect(await steps(frame).inputValue()).toBe(left);
      await to(1);
      await expect(play('Pause')).toBeVisible();
      await press(page, iframe, play('Pause'));
      const paused = await steps(frame).inputValue();
      await to(9); // so far that a deck may unload it
      await page.waitForTimeout(300);
      await to(1);
      await drawn(frame);
      await page.waitForTimeout(300);
      await expect(play('Play')).toBeVisible(); // whoever paused it is obeyed
      if (way === 'src') expect(await steps(frame).inputValue()).toBe(paused);
    } else {
      await to(9);
      await to(1);
      await drawn(frame);
      await expect(play('Play')).toBeVisible();
    }
  });

/** A click as a hand makes it, in the frame on the slide: where the frame is scaled, Playwright clicks beside it. */
async function press(page: Page, iframe: Locator, control: Locator): Promise<void> {
  const outer = await iframe.boundingBox();
  const width = await iframe.evaluate((element: HTMLElement) => element.offsetWidth);
  const inner = await control.evaluate((element) => {
    const { left, top, width: wide, height } = element.getBoundingClientRect();
    return { x: left + wide / 2, y: top + height / 2 };
  });
  if (!outer) throw new Error('There is no frame on the slide.');
  const scale = outer.width / width;
  await page.mouse.click(outer.x + inner.x * scale, outer.y + inner.y * scale);
}

test('every view fits a slide of 4 to 3, as the dialog hands it out', async ({ page, home }) => {
  test.slow();
  const list = (await (await page.request.get(`${home}embed/v1/widgets.json`)).json()) as {
    readonly widgets: Readonly<Record<string, unknown>>;
  };
  await page.setViewportSize({ width: 960, height: SLIDE_HEIGHT });
  const query = new URLSearchParams(SLIDE).toString();
  for (const [i, address] of Object.keys(list.widgets).entries()) {
    await page.goto(embed(home, address, `?${query}`, i % 2 === 0 ? 'ko' : 'en'));
    await expect(page.locator('section.widget[data-ready]')).toBeAttached();
    const over = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    await expect.poll(over, address).toBeLessThanOrEqual(0);
  }
});

test.describe('the deck of Slidev', () => {
  test('has a slide for each widget, and an arrow that no control uses turns it', async ({
    context,
    page,
    served,
  }) => {
    test.slow();
    await context.grantPermissions(['screen-wake-lock']); // Slidev asks for it, and a shell without a screen denies it
    const address = await served(DECKS.slidev);
    const shown: string[] = [];
    const cut: string[] = [];
    await page.goto(`${address}#/2`);
    for (let number = 2; number < 2 + WIDGETS.length; number++) {
      await expect(page).toHaveURL(`${address}#/${number}`);
      const iframe = page.locator(`.slidev-page-${number} iframe`);
      const frame = iframe.contentFrame();
      await drawn(frame);
      shown.push((await iframe.getAttribute('src')) ?? '');
      cut.push(...(await cutOff(frame, `slide ${number}`)));
      await frame.locator('section.widget').press('ArrowRight');
    }
    await expect(page).toHaveURL(`${address}#/${2 + WIDGETS.length}`);
    const widgets = shown.map((src) => /\/embed\/v1\/\w+\/([\w-]+)/.exec(src)?.[1]);
    expect(widgets.sort()).toEqual([...WIDGETS].sort());
    expect(cut).toEqual([]);
  });
});
