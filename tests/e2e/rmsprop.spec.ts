/** The RMSProp views do in a browser what their lesson says they do. */
import { printed } from '../../src/components/kit/cells.ts';
import type { View } from '../../src/components/widgets/rmsprop/params.ts';
import { SAID } from '../../src/components/widgets/rmsprop/words.ts';
import { settled } from './probes.ts';
import { due, runOf, Widget, WORDS } from './rmsprop.ts';
import { expect, LOCALES, test } from './site.ts';

for (const locale of LOCALES) {
  test.describe(locale, () => {
    test('waits before the first large gradient, and ends at −80 by sign alone', async ({
      page,
    }) => {
      const widget = new Widget(page, 'nine', locale);
      await widget.open();
      await expect(widget.value('sign')).toHaveText('−9');
      await expect(widget.root.locator('.plot:visible')).toContainText(widget.words['line.sign']);
      await widget.slider(widget.words['field.step']).press('End');
      await expect(widget.value('sign')).toHaveText('−80');
      await expect(widget.value('rmsprop')).toHaveText(due('nine', { step: 100 }, 'rmsprop'));
      await expect(widget.value('plain')).toHaveText('0');
    });

    test('is all there without a script', async ({ browser, home }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: home });
      const page = await context.newPage();
      await page.goto(`${locale}/rmsprop/`);
      const widget = new Widget(page, 'nine', locale);
      await expect(widget.value('sign')).toHaveText('−9');
      await widget.root.locator('.data-table summary').click();
      await expect(widget.root.locator('tbody tr')).toHaveCount(100);
      await expect(widget.root.locator('.controls').first()).toBeHidden();
      await expect(page.locator('section.rmsprop .plot:visible')).toHaveCount(6);
      await context.close();
    });
  });
}

test('plays, pauses, and goes back to where it opened', async ({ page }) => {
  const widget = new Widget(page);
  await widget.open();
  const step = widget.slider(widget.words['field.step']);
  await step.press('Home');
  await expect(widget.value('update')).toHaveText(due('nine', { step: 1 }, 'update'));
  await widget.button('player.play').click();
  await expect(step).not.toHaveAttribute('aria-valuetext', 'step 1 of 100');
  await widget.button('player.pause').click();
  await page.evaluate(settled); // words follow a few times a second
  const stopped = await widget.value('rmsprop').innerText();
  await page.waitForTimeout(400);
  await expect(widget.value('rmsprop')).toHaveText(stopped);
  await widget.button('reset').click();
  await expect(widget.value('sign')).toHaveText('−9');
});

test('keys move β, a press on the figure moves the cursor, and the address keeps both', async ({
  page,
}) => {
  const widget = new Widget(page);
  await widget.open();
  await widget.field(widget.words['field.beta']).fill('0.99');
  await expect(widget.value('rmsprop')).toHaveText(due('nine', { beta: 0.99 }, 'rmsprop'));
  await widget.slider(widget.words['field.beta']).press('Home');
  await expect(widget.value('rmsprop')).toHaveText(due('nine', { beta: 0 }, 'rmsprop'));
  await expect(page).toHaveURL(/rmsprop\.beta=0(&|$)/);
  await widget.show();
  const figure = widget.root.locator('.figure-host[data-drawn=live] .plot').first();
  await figure.click({ position: { x: 220, y: 150 } });
  await expect(page).toHaveURL(/rmsprop\.step=\d+/);
  await page.evaluate(settled);
  const before = await widget.value('sign').innerText();
  await page.reload();
  await expect(widget.value('sign')).toHaveText(before);
});

test('what the average does follows the same β', async ({ page }) => {
  const average = new Widget(page, 'average');
  await average.open();
  await average.field(average.words['field.beta']).fill('0');
  await expect(average.root.locator('.caption')).toContainText('√v is 0.1, |g| is 0.1');
  await expect(new Widget(page).field(average.words['field.beta'])).toHaveValue('0');
});

test('the ravine’s start is dragged by mouse and moved by keys, and turns with the ravine', async ({
  page,
}) => {
  const widget = new Widget(page, 'ravine');
  await widget.open();
  await expect(widget.value('loss-rmsprop')).toHaveText(due('ravine', {}, 'loss-rmsprop'));
  await widget.root.locator('.figure-host').first().hover();
  await widget.show();
  const { x, y } = await widget.start();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y - 40, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/rmsprop\.along=-\d/);
  const moved = await widget.start();
  expect(Math.hypot(moved.x - x - 60, moved.y - y + 40)).toBeLessThan(3);

  await widget.open('?rmsprop.view=ravine');
  const handle = widget.root.locator('.handle-keys');
  await handle.press('ArrowUp');
  await expect(handle).toContainText('(−3, 1.1)');
  await handle.press('Shift+ArrowLeft');
  await expect(handle).toContainText('(−3.01, 1.1)');
  await widget.field(widget.words['field.turn']).fill('90');
  await expect(handle).toContainText('(−1.1, −3.01)');
});

test('a turned ravine brings the two step sizes together', async ({ page }) => {
  const widget = new Widget(page, 'ravine');
  await widget.open('?rmsprop.view=ravine&rmsprop.step=30');
  const ratio = async () =>
    Number(await widget.value('size1').innerText()) /
    Number(await widget.value('size2').innerText());
  expect(await ratio()).toBeGreaterThan(10);
  await widget.field(widget.words['field.turn']).fill('45');
  await expect(widget.value('end1')).toHaveCount(0);
  expect(await ratio()).toBeLessThan(1.5);
  await widget.root.locator('input[type=radio][value=distance]').check();
  await expect(
    widget.root.getByRole('img', { name: widget.words['figure.distance'] }),
  ).toContainText('α/2');
});

test('ε inside the root brakes where ε outside does not', async ({ page }) => {
  const widget = new Widget(page, 'eps');
  await widget.open();
  for (const place of ['outside', 'inside', 'hat'])
    await expect(widget.value(place)).toHaveText(due('eps', {}, place));
  await widget.field(widget.words['field.g']).fill('1e-8');
  await expect(widget.value('outside')).toHaveText('0.5');
  await expect(widget.value('inside')).toHaveText(due('eps', { g: 1e-8 }, 'inside'));
  await expect(page).toHaveURL(/rmsprop-2\.g=/);
});

test('a press on the sizes of the gradient chooses one', async ({ page }) => {
  const widget = new Widget(page, 'eps');
  await widget.open();
  await widget.slider(widget.words['field.eps']).press('ArrowRight');
  await widget.show();
  const figure = widget.root.locator('.figure-host[data-drawn=live] .plot').first();
  const { width = NaN, height = NaN } = (await figure.boundingBox()) ?? {};
  await figure.click({ position: { x: width / 2, y: height / 2 } });
  await expect(page).toHaveURL(/rmsprop-2\.g=(?!0\.000001(&|$))/);
});

test('each view opens at a step of its own, and one player moves all, not all of them one', async ({
  page,
}) => {
  const ravine = new Widget(page, 'ravine');
  await ravine.open();
  const stepIn = (view: View) => {
    const widget = new Widget(page, view);
    return widget.slider(widget.words['field.step']).first();
  };
  await new Widget(page, 'eps').unfold();
  for (const [view, said] of [
    ['nine', 'step 9 of 100'],
    ['ravine', 'step 30 of 200'],
    ['eps', 'step 1 of 1000'],
  ] as const)
    await expect(stepIn(view)).toHaveAttribute('aria-valuetext', said);
  await stepIn('ravine').press('End');
  await expect(stepIn('nine')).toHaveAttribute('aria-valuetext', 'step 100 of 100');
  const began = Date.now();
  await ravine.button('player.play').click(); // from step 1 again, 15 a second and one at once
  await page.waitForTimeout(1500);
  const said = await stepIn('ravine').getAttribute('aria-valuetext');
  const seconds = (Date.now() - began) / 1000;
  const at = Number(/step (\d+)/.exec(said ?? '')?.[1]);
  expect(at).toBeGreaterThan(2);
  expect(at).toBeLessThanOrEqual(2 + 15 * seconds);
});

test('the table of each view holds its model’s numbers', async ({ page }) => {
  await new Widget(page).open();
  for (const view of ['nine', 'ravine', 'eps'] as const) {
    const { root } = new Widget(page, view);
    await root.locator('.data-table summary').click();
    await page.evaluate(settled); // rows follow as words do
    const rows = printed(SAID[view].table(runOf({}), WORDS.en));
    const shown = await root
      .locator('tbody tr')
      .evaluateAll((trs) => trs.map((tr) => [...tr.children].map((cell) => cell.textContent)));
    expect(shown).toEqual(rows);
  }
});

test('what in a link cannot be used is named, and the rest is used', async ({ page }) => {
  const widget = new Widget(page);
  await widget.open('?rmsprop.view=canyon&rmsprop.beta=2&rmsprop.speed=9&rmsprop.step=20');
  const notice = page.locator('.notice');
  for (const word of ['view', 'canyon', 'beta', '0.99999', 'speed'])
    await expect(notice).toContainText(word);
  await expect(widget.value('sign')).toHaveText('−16');
});

test('of all views that one says its conclusion which the reader is in', async ({ page }) => {
  const ravine = new Widget(page, 'ravine');
  await ravine.open();
  await ravine.slider(ravine.words['field.turn']).press('ArrowRight');
  const voice = (view: View) => new Widget(page, view).root.locator('p.sr-only[role=status]');
  await expect(voice('ravine')).toContainText('the loss is');
  for (const view of ['nine', 'average', 'eps'] as const) await expect(voice(view)).toBeEmpty();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap moves the start, and nothing is wider than the page', async ({ page }) => {
    const widget = new Widget(page, 'ravine');
    await widget.open();
    await widget.slider(widget.words['field.turn']).press('Home'); // has it drawn here
    await widget.show();
    const { x, y } = await widget.start();
    await page.touchscreen.tap(x + 80, y + 30);
    await expect(page).toHaveURL(/rmsprop\.along/);
    const moved = await widget.start();
    expect(Math.hypot(moved.x - x - 80, moved.y - y - 30)).toBeLessThan(3);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('the button that answers arrow keys shows when the focus comes to it', async ({ page }) => {
    const widget = new Widget(page, 'ravine');
    await widget.open();
    const keys = widget.root.locator('.handle-keys');
    const height = async () => (await keys.locator('..').boundingBox())?.height ?? NaN;
    expect(await height()).toBeLessThanOrEqual(1);
    await widget.field(widget.words['field.step']).first().focus();
    while (!(await keys.evaluate((button) => button === document.activeElement)))
      await page.keyboard.press('Shift+Tab');
    expect(await height()).toBeGreaterThan(24);
    await page.keyboard.press('ArrowUp');
    await expect(keys).toContainText('(−3, 1.1)');
  });
});
