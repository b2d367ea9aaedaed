/** An embed in a deck and in a page that scrolls: keys, sizes, grounds, and what it leaves alone. */
import { ask, embed, expect, frameOf, post, posted, ready, test } from './embed-host.ts';

test('keys that no control uses change the slide, others do not', async ({
  page,
  home,
  around,
}) => {
  await around(frameOf(embed(home, 'memory', '?keys=deck')));
  const frame = await ready(page);
  const slider = frame.getByRole('slider').first();
  const strings = () =>
    page.evaluate(() => window.host.posted.filter((each) => typeof each === 'string'));
  const before = await slider.inputValue();
  await slider.press('ArrowLeft');
  expect(await slider.inputValue()).not.toBe(before);
  expect(await strings()).toEqual([]);
  const moved = await slider.inputValue();
  await slider.press('PageDown');
  expect(await slider.inputValue()).toBe(moved);
  await expect.poll(strings).toEqual(['{"method":"next"}']);
  await frame.getByRole('button', { name: 'Play' }).press('Space');
  await expect(frame.getByRole('button', { name: 'Pause' })).toBeVisible();
  await frame.getByRole('button', { name: 'Pause' }).press('ArrowRight');
  await expect.poll(strings).toEqual(['{"method":"next"}', '{"method":"right"}']);
});

test('elsewhere such keys are told as a message, and stay the page’s', async ({
  page,
  home,
  around,
}) => {
  await around(frameOf(embed(home, 'memory')));
  const frame = await ready(page);
  await frame.locator('section.widget').press('ArrowRight');
  await expect.poll(() => posted(page, 'nav')).toMatchObject([{ adam: 1, dir: 'right' }]);
  expect(
    (await page.evaluate(() => window.host.posted)).filter((each) => typeof each === 'string'),
  ).toEqual([]);
});

test('a frame that opens without a size is drawn once it has one', async ({
  page,
  home,
  around,
}) => {
  await around(
    `<div style="width:0;height:0;overflow:hidden">${frameOf(embed(home, 'descent', '?s.lr=0.3')).replace('width="700" height="700"', 'width="100%" height="100%"')}</div>`,
  );
  const frame = await ready(page);
  const host = frame.locator('.figure-host').first();
  /** How wide it was drawn, in px; what is then shown at another size does not count. */
  const drawnFor = () =>
    host.evaluate((element) => element.querySelector('svg')?.viewBox.baseVal.width ?? 0);
  for (const [width, least, most] of [
    [330, 200, 330],
    [800, 340, 800],
  ] as const) {
    await page.locator('div').evaluate((element, px) => {
      element.style.cssText = `width:${px}px;height:700px`;
    }, width);
    await frame.getByRole('slider').first().press('ArrowRight');
    await expect(host).toHaveAttribute('data-drawn', 'live');
    await expect.poll(drawnFor, `${width} px`).toBeGreaterThan(least);
    expect(await drawnFor(), `${width} px`).toBeLessThanOrEqual(most);
  }
});

for (const scale of [0.6, 1, 1.23, 2])
  test(`a handle is dragged to where the pointer is, in a slide scaled by ${scale}`, async ({
    page,
    home,
    around,
  }) => {
    await page.setViewportSize({ width: 1600, height: 1500 });
    await around(
      `<div style="transform:scale(${scale});transform-origin:0 0">${frameOf(embed(home, 'momentum.map', '?title=0'))}</div>`,
    );
    const frame = await ready(page);
    const host = frame.locator('.figure-host').first();
    await host.hover();
    await expect(host).toHaveAttribute('data-drawn', 'live'); // until then the built drawing may go
    const box = await frame.locator('.figure-host .plot:visible').first().boundingBox();
    if (!box) throw new Error('The figure has no place.');
    const to = { x: box.x + box.width * 0.4, y: box.y + box.height * 0.5 };
    /** How far (px of the frame) the nearest dot is from where the pointer was. */
    const missed = async () => {
      const outer = await page.locator('iframe').boundingBox();
      const at = [(to.x - (outer?.x ?? NaN)) / scale, (to.y - (outer?.y ?? NaN)) / scale];
      return frame.locator('.figure-host circle').evaluateAll((circles, [x = NaN, y = NaN]) => {
        const distances = circles.map((circle) => {
          const { left, top, width, height } = circle.getBoundingClientRect();
          return Math.hypot(left + width / 2 - x, top + height / 2 - y);
        });
        return Math.min(...distances);
      }, at);
    };
    await expect(async () => {
      await page.mouse.click(to.x, to.y);
      await expect.poll(missed, { timeout: 2000 }).toBeLessThanOrEqual(1);
    }).toPass(); // on a busy machine the figure may be drawn anew just then
  });

test('it says how high it is in each dialect, and does not grow by being given room', async ({
  page,
  home,
  around,
}) => {
  await around(frameOf(`${embed(home, 'memory')}#?secret=abc123`));
  await ready(page);
  await post(page, { type: 'iframe-child-init' });
  await post(page, { subject: 'lti.capabilities' });
  await expect
    .poll(async () =>
      (await posted(page))
        .map(({ adam, type, message, subject }) => (adam ? 0 : (type ?? message ?? subject)))
        .filter(Boolean)
        .sort(),
    )
    .toEqual(['height', 'iframe-resized', 'lti.frameResize']);
  const heights = new Set(
    (await posted(page)).map(({ height, value }) => height ?? value).filter(Boolean),
  );
  expect(heights.size).toBe(1);
  const [height = NaN] = heights;
  const own = await page
    .locator('iframe')
    .contentFrame()
    .locator('#embed')
    .evaluate((element) => element.getBoundingClientRect().height);
  expect(Number(height)).toBeGreaterThanOrEqual(own);
  expect(Number(height)).toBeLessThan(own + 2);
  const told = (await posted(page, 'size')).length;
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.style.height = '3000px';
  });
  await page.waitForTimeout(800);
  expect(await posted(page, 'size')).toHaveLength(told);
});

test('with resize=off it says nothing of its size by itself', async ({ page, home, around }) => {
  await around(frameOf(embed(home, 'memory', '?resize=off')));
  await ready(page);
  await page.waitForTimeout(500);
  expect(await posted(page, 'size')).toEqual([]);
});

test('below the fold it neither scrolls the page nor takes the focus, nor adds to its history', async ({
  page,
  home,
  around,
}) => {
  await around(
    `<input id="first"><div style="height:2000px"></div>${frameOf(embed(home, 'memory', '?autoplay=1')).replace('height="700"', 'height="1200"')}<div style="height:2000px"></div>`,
  );
  await page.locator('#first').focus();
  const length = await page.evaluate(() => history.length);
  await ready(page);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => [scrollY, document.activeElement?.id])).toEqual([0, 'first']);
  await page.locator('iframe').evaluate((frame) => frame.scrollIntoView());
  const frame = page.locator('iframe').contentFrame();
  await ask(page, { type: 'set', params: { beta: 0.5 } });
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => history.length)).toBe(length);
  const before = await page.evaluate(() => scrollY);
  await frame.locator('.figure-host').first().hover();
  const resting = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(Math.max(before, resting));
});

test('the page’s own ground shows through where it tells the colours', async ({
  page,
  home,
  around,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await around(frameOf(embed(home, 'memory', '?theme=dark')), {
    head: '<meta name="color-scheme" content="dark"><style>body{margin:0;background:#123456}</style>',
  });
  const frame = await ready(page);
  const grounds = await frame
    .locator('html')
    .evaluate((root) =>
      [root, document.body].map((element) => getComputedStyle(element).backgroundColor),
    );
  expect(grounds).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  const shot = await page.screenshot({ clip: { x: 2, y: 2, width: 1, height: 1 } });
  const colour = await page.evaluate(async (png) => {
    const image = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${png}`)).blob(),
    );
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  }, shot.toString('base64'));
  expect(colour).toEqual([0x12, 0x34, 0x56]);
});

for (const [width, height] of [
  [280, 200],
  [1920, 1080],
] as const)
  test(`it works at ${width} × ${height} px`, async ({ page, home }) => {
    await page.setViewportSize({ width, height });
    await page.goto(embed(home, 'descent', '', 'ko'));
    await expect(page.locator('section.widget[data-ready]')).toBeAttached();
    const slider = page.getByRole('slider').first();
    await slider.scrollIntoViewIfNeeded();
    const before = await slider.inputValue();
    await slider.press('ArrowRight');
    expect(await slider.inputValue()).not.toBe(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

test('each embed fits the height that it is offered at', async ({ page, home }) => {
  test.slow();
  const list = (await (await page.request.get(`${home}embed/v1/widgets.json`)).json()) as {
    readonly widgets: Readonly<Record<string, { readonly height: number }>>;
  };
  await page.setViewportSize({ width: 600, height: 600 });
  const wrong: string[] = [];
  for (const [address, { height }] of Object.entries(list.widgets)) {
    await page.goto(embed(home, address, '', 'en'));
    await expect(page.locator('section.widget[data-ready]')).toBeAttached();
    const own = Math.ceil((await page.locator('#embed').boundingBox())?.height ?? NaN);
    if (own > height || own < height - 60)
      wrong.push(`${address}: ${own} px, offered at ${height}`);
  }
  expect(wrong, 'npm run heights writes what is so').toEqual([]);
});
