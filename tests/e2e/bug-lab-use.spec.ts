/** The lab by key, by touch, early, announced, and with input it cannot use. */
import { Lab } from './bug-lab.ts';
import { scrollAtRest, settled } from './probes.ts';
import { expect, test } from './site.ts';

/** What these hold does not depend on the language; its words are Korean, the longer way for particles and fonts. */
const locale = 'ko';

test('arrows, Shift, Page, Home and End move a slider by their shares', async ({ page }) => {
  const lab = new Lab(page, locale);
  await lab.open();
  const steps = lab.root
    .getByRole('slider', { name: lab.words['field.steps'], exact: false })
    .last();
  const field = lab.root.getByRole('textbox', { name: lab.words['field.steps'], exact: true });
  await steps.focus();
  for (const [key, value] of [
    ['Home', '1'],
    ['PageUp', '101'],
    ['ArrowRight', '151'],
    ['Shift+ArrowRight', '161'],
    ['End', '1000'],
  ] as const) {
    await steps.press(key);
    await expect(field).toHaveValue(value);
  }
});

test('the first drag on the figure moves the cursor, and one that began elsewhere does not', async ({
  page,
}) => {
  const lab = new Lab(page, locale);
  await lab.open();
  const host = lab.root.locator('.figure-host');
  await host.scrollIntoViewIfNeeded();
  await page.mouse.move(1, 1);
  await expect(lab.root).toHaveAttribute('data-ready', '');
  const box = await host.boundingBox();
  if (!box) throw new Error('the figure has no box');
  const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
  const title = lab.root.locator('.readout-title');

  await page.mouse.move(box.x - 5, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(...at(0.5), { steps: 4 });
  await page.mouse.up();
  await expect(title).toContainText('100');

  await page.mouse.move(...at(0.8));
  await page.mouse.down();
  await page.mouse.move(...at(0.4), { steps: 5 });
  await page.mouse.up();
  await page.evaluate(settled);
  const [, step = ''] = /(\d+)/.exec(await title.innerText()) ?? [];
  expect(Number(step)).toBeGreaterThan(25);
  expect(Number(step)).toBeLessThan(50);
});

test('a touch drags sideways, and scrolls up and down', async ({ browser, home }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    baseURL: home,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  const lab = new Lab(page, locale);
  await lab.open('?bug-lab.step=50');
  const host = await lab.drawn();
  await host.scrollIntoViewIfNeeded();
  const cdp = await context.newCDPSession(page);
  const swipe = async (dx: number, dy: number) => {
    await page.evaluate(scrollAtRest);
    const box = await host.boundingBox();
    if (!box) throw new Error('the figure has no box');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', i: number) => {
      await cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + (dx * i) / 8, y: y + (dy * i) / 8 }],
      });
      await page.evaluate(() => new Promise(requestAnimationFrame)); // no finger is faster
    };
    await send('touchStart', 0);
    for (let i = 1; i <= 8; i++) await send('touchMove', i);
    await send('touchEnd', 8);
  };
  const title = lab.root.locator('.readout-title');
  await swipe(4, -120);
  await expect(title).toContainText('50');
  await swipe(60, 3);
  await expect(title).not.toContainText('50');
  await context.close();
});

test('what is done before the script runs is done again after', async ({ page }) => {
  const lab = new Lab(page, locale);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/BugLab*.js', async (route) => {
    await held;
    await route.continue();
  });
  await lab.open();
  await lab.show('separate');
  await lab.choose('ramp');
  const ticked = lab.root.locator('input[value=never]');
  await ticked.check();
  await ticked.uncheck();
  await lab.root.getByRole('textbox', { name: lab.words['field.beta1'], exact: true }).fill('0.5');
  const more = `${lab.words['field.steps']}: ${lab.words.more}`;
  for (let i = 0; i < 3; i++) await lab.root.getByRole('button', { name: more }).click();
  await lab.root.locator('.data-table summary').click();
  await lab.root.getByRole('button', { name: lab.words['readout.first-wrong'] }).click();
  release();
  await expect(lab.root).toHaveAttribute('data-ready', '');
  await expect(page).toHaveURL(/bug-lab\.stream=ramp/);
  await expect(page).toHaveURL(/bug-lab\.beta1=0\.5/);
  await expect(page).toHaveURL(/bug-lab\.show=in-place,separate(&|$)/);
  await expect(page).toHaveURL(/bug-lab\.steps=103/);
  await expect(lab.root.locator('tbody tr')).toHaveCount(103);
  await expect(lab.value('separate')).toBeVisible();
});

test('a number field takes a minus sign, keeps what is wrong, and gives way to a change elsewhere', async ({
  page,
}) => {
  const lab = new Lab(page, locale);
  await lab.open();
  const field = (name: 'value' | 'beta1' | 'steps') =>
    lab.root.getByRole('textbox', { name: lab.words[`field.${name}`], exact: true });
  await field('value').fill('−5');
  await expect(page).toHaveURL(/bug-lab\.value=-5/);
  for (const [name, wrong] of [
    ['value', '0x1F'],
    ['beta1', '1'],
    ['steps', '2.5'],
  ] as const) {
    await field(name).fill(wrong);
    await expect(field(name)).toHaveAttribute('aria-invalid', 'true');
    await expect(lab.root.getByRole('alert').filter({ hasText: wrong }).last()).toBeVisible();
    await expect(field(name)).toHaveValue(wrong);
  }
  await lab.root
    .getByRole('button', { name: `${lab.words['field.beta1']}: ${lab.words.more}` })
    .click();
  await expect(field('beta1')).not.toHaveValue('1');
  await expect(field('beta1')).toHaveAttribute('aria-invalid', 'false');
});

test('the address follows back, the language switch at once, and a start over', async ({
  page,
}) => {
  const lab = new Lab(page, locale);
  await lab.open('?bug-lab.stream=ramp');
  await lab.drawn();
  const shown = await lab.value('in-place').innerText();
  await page.evaluate(() => (location.hash = 'exercises'));
  await lab.choose('normal');
  await expect(page).toHaveURL(/bug-lab\.stream=normal/);
  await expect(lab.value('in-place')).not.toHaveText(shown);
  await page.goBack();
  await expect(lab.value('in-place')).toHaveText(shown);
  await lab.root.locator('.folded > .reset').click();
  await expect(lab.value('in-place')).toHaveText('3.40488818e-70');
  await expect(page).not.toHaveURL(/bug-lab/);
  await lab.choose('normal');
  await page.getByRole('banner').locator('a[hreflang]').click();
  await expect(page).toHaveURL(/bug-lab\.stream=normal/);
});

test('the exported code follows the state', async ({ page }) => {
  const lab = new Lab(page, locale);
  await lab.open();
  await lab.menu('NumPy');
  const code = lab.root.locator('.menu textarea');
  await expect(code).toHaveValue(/beta1 = 0\.9\b/);
  await lab.root.getByRole('textbox', { name: lab.words['field.beta1'], exact: true }).fill('0.5');
  await expect(code).toHaveValue(/beta1 = 0\.5\b/);
});

test('what a logarithmic axis cannot hold is marked, the first wrong step too', async ({
  page,
}) => {
  const lab = new Lab(page, locale);
  await lab.open('?bug-lab.value=-10');
  const host = await lab.drawn();
  await expect(host).toContainText(lab.words['gap.negative']);
  await expect(host).toContainText(lab.words['mark.diverges'].replace('{step}', '2'));
  await lab.open('?bug-lab.stream=values&bug-lab.values=1,-1,1,-1&bug-lab.quantity=m');
  await expect((await lab.drawn()).locator('.dots.q-g circle')).not.toHaveCount(0);
  await expect(await lab.drawn()).toContainText(lab.words['gap.negative']);
});

test('a drag of three seconds is announced at most twice', async ({ page }) => {
  const lab = new Lab(page, locale);
  await lab.open();
  await lab.show('separate');
  const region = lab.root.locator('> p[role=status]');
  await expect(region).not.toBeEmpty();
  await region.evaluate((element) => {
    const counter = element as HTMLElement & { changes?: number };
    counter.changes = 0;
    new MutationObserver(() => (counter.changes = (counter.changes ?? 0) + 1)).observe(element, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  const slider = lab.root.getByRole('slider').nth(2);
  // From within the page: a busy machine may let half a second pass between two presses from outside.
  await slider.evaluate(async (element) => {
    for (let i = 0; i < 30; i++) {
      const key = i < 15 ? 'ArrowRight' : 'ArrowLeft';
      element.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey: true, bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  await page.waitForTimeout(700);
  const changes = await region.evaluate(
    (element) => (element as HTMLElement & { changes?: number }).changes,
  );
  expect(changes).toBeLessThanOrEqual(2);
});
