/** What holds for every widget, whatever it is about: with a player or without, in its page or in the gallery. */
import type { Locator, Page } from '@playwright/test';

import { violations } from './axe.ts';
import {
  asBuilt,
  dragged,
  fewRows,
  settled,
  shifts,
  watchShifts,
  writtenInputs,
} from './probes.ts';
import { difference, shapesOf } from './shapes.ts';
import { expect, LOCALES, test } from './site.ts';
import { WIDGET_PAGES, WIDGETS, widgetsOn } from './widget-pages.ts';
import { wake, WidgetPage } from './widgets.ts';

/** Its plot is of two lines whose values the caption says. */
const WITHOUT_TIPS: readonly string[] = ['half-life'];
/** A run's length is where its step ends, so moving it writes the step's slider too, and sliders `upTo` it. */
const LENGTHS = ['T'];

for (const name of WIDGETS) {
  test.describe(name, () => {
    test('every example draws, has its numbers, and is drawn the same by a browser', async ({
      page,
    }) => {
      test.slow();
      await page.goto(`en/gallery/${name}/`);
      const examples = await page.locator('[data-example]').all();
      expect(examples.length).toBeGreaterThan(0);
      const first = await examples[0]?.getAttribute('data-example');
      const moves: boolean[] = [];
      for (const example of examples) {
        const about = (await example.getAttribute('data-example')) ?? '';
        await example.evaluate(asBuilt);
        const drawn = await shapesOf(example);
        const shapes = drawn.filter(({ kind }) => kind !== 'text');
        expect(shapes.filter(({ kind }) => kind === 'path').length, about).toBeGreaterThan(0);
        expect(JSON.stringify(shapes), about).not.toMatch(/NaN|Infinity|undefined/);
        const change = async () => difference(drawn, await shapesOf(example));
        const unscripted = example.locator('.data-table noscript').first();
        expect(await unscripted.textContent(), about).toContain('</td>');
        await example.scrollIntoViewIfNeeded();
        await wake(page, example.locator('section'));
        const hosts = example.locator('.figure-host:has(.plot:visible)');
        for (const host of await hosts.all()) {
          await host.dispatchEvent('pointerover', { pointerType: 'mouse' });
          await expect(host).toHaveAttribute('data-drawn', 'live');
        }
        await expect.poll(change, about).toBe('');
        // What has moved and come back looks as if it had never moved: each view once, each example in one view.
        if (about.includes('/') && !about.startsWith(`${first}/`)) continue;
        const [there, back] = await stepsOf(example);
        if (!there || !back) continue;
        await there();
        await page.evaluate(settled);
        const moved = (await change()) !== '';
        moves.push(moved);
        await back();
        await page.evaluate(settled);
        await expect.poll(change, about).toBe('');
      }
      // A run of one step has no other; where nothing ever moves, the check has checked nothing.
      if (moves.length > 0) expect(moves).toContain(true);
    });

    test('reads off, shifts nothing, keeps its height and is accessible under a hand, en, dark', async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: 'dark' });
      const widget = new WidgetPage(page, 'en', name);
      await widget.open();
      if (!WITHOUT_TIPS.includes(name))
        await test.step('shows the values under the mouse', async () => {
          for (const host of await widget.root.locator('.figure-host:visible').all())
            expect(await readsOff(page, host)).toMatch(/\d/);
        });

      await test.step('shifts nothing while a control is moved', async () => {
        await widget.use();
        await widget.root.evaluate(watchShifts);
        const hand = await widget.hand();
        for (let press = 0; press < 10; press++) await hand.press('ArrowRight');
        for (let press = 0; press < 10; press++) await hand.press('Shift+ArrowLeft');
        expect(await page.evaluate(shifts)).toEqual([]);
      });

      await test.step('writes to no control but its own', async () => {
        for (const each of await widget.root.locator('input[type=range]:visible').all()) {
          const symbol = await each.evaluate(
            (input) => input.closest('.slider')?.querySelector('var')?.textContent ?? '',
          );
          if (!LENGTHS.includes(symbol))
            expect(await each.evaluate(writtenInputs), symbol).toEqual([]);
        }
      });

      await test.step('keeps its height, and cuts no words off once the hand rests', async () => {
        for (const slider of await widget.root.locator('input[type=range]:visible').all()) {
          const { heights, cut } = await slider.evaluate(dragged);
          expect(heights).toHaveLength(1);
          expect(cut).toEqual([]);
        }
      });

      await page.emulateMedia({ reducedMotion: 'reduce' });
      await isAccessible(widget);
    });

    test('is accessible in use, and says what it cannot read of its address, ko, light', async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      const widget = new WidgetPage(page, 'ko', name);
      await widget.open(`?${name}.nonsense=1`);
      await expect(widget.root.locator('.notice')).toContainText('nonsense');
      await widget.use();
      await isAccessible(widget);
    });
  });
}

/** Looks at it with its table, its menu and its controls unfolded; what is around it is looked at on every page, in pages.spec.ts. */
async function isAccessible(widget: WidgetPage): Promise<void> {
  const { page, root, name } = widget;
  await root.locator('.data-table summary').first().click();
  await (await widget.part('.menu summary'))?.click();
  await page.evaluate(fewRows);
  expect(await violations(page, { within: `section.${name}` })).toEqual([]);
}

test('a page that is loaded again keeps its state, and does not say that a link was followed', async ({
  page,
}) => {
  const widget = new WidgetPage(page, 'en', 'memory');
  await widget.open();
  await widget.use();
  await widget.root.getByRole('slider').first().press('ArrowLeft');
  await expect(page).toHaveURL(/memory\./);
  const address = page.url();
  await page.reload();
  await wake(page, widget.root);
  await expect(page).toHaveURL(address);
  await expect(page.locator('.notice')).toHaveCount(0);
  await page.goto('en/puzzle/');
  await page.goto(address); // followed
  await wake(page, widget.root);
  await expect(page.locator('.notice').first()).toContainText(widget.words['notice.linked']);
});

test('a wrong number in a field says why, and gives way for good to a step or a reset', async ({
  page,
}) => {
  const widget = new WidgetPage(page, 'en', 'memory');
  await widget.open();
  const field = widget.root.locator('.number-field input').first();
  const error = widget.root.locator('.number-field .error');
  const value = await field.inputValue();
  const [less, more] = [widget.words.less, widget.words.more].map((name) =>
    widget.root.getByRole('button', { name }).first(),
  );
  await field.fill('abc');
  await expect(error).toContainText('abc is not a whole number');
  await more?.click();
  await less?.click();
  await expect(field).toHaveValue(value);
  await expect(error).toHaveCount(0);

  await field.fill('');
  await expect(error).toContainText('Nothing typed');
  const reset = widget.root.getByRole('button', { name: widget.words.reset });
  await reset.first().click();
  await expect(field).toHaveValue(value);
  await expect(error).toHaveCount(0);
});

/** Ways to another step and back: the buttons of the step's slider; none where there is no step. */
async function stepsOf(example: Locator): Promise<(() => Promise<void>)[]> {
  const slider = example.locator(".slider:has(var:text-is('t')):visible");
  if ((await slider.count()) === 0) return [];
  const [back, forward] = await slider.getByRole('button').all();
  const at = Number(await slider.getByRole('slider').inputValue());
  // By script: the figure, as wide as the build drew it, may cover them.
  const press = (button: Locator | undefined) => () => button!.dispatchEvent('click'); // as every slider has
  const ways = [press(back), press(forward)];
  return at > 0 ? ways : ways.reverse();
}

/** What is said, until Escape, at a place of a figure where something is: places are tried in rows from the left. */
async function readsOff(page: Page, host: Locator): Promise<string> {
  await host.scrollIntoViewIfNeeded();
  const box = await host.boundingBox();
  if (!box) throw new Error('the figure has no box');
  const text = host.locator('.tips text');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(host).toHaveAttribute('data-drawn', 'live');
  for (let y = 0.25; y < 0.9; y += 0.05)
    for (let x = 0.15; x < 0.9; x += 0.05) {
      await page.mouse.move(box.x + box.width * x, box.y + box.height * y);
      if ((await text.count()) === 0) continue;
      const said = (await text.first().textContent()) ?? '';
      await host.page().keyboard.press('Escape');
      await expect(text, 'Escape takes them away').toHaveCount(0);
      return said;
    }
  return '';
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of LOCALES)
    test(`every widget shows its figure, caption and numbers, ${locale}`, async ({ page }) => {
      for (const slug of WIDGET_PAGES) {
        await page.goto(`${locale}/${slug}/`);
        for (const name of widgetsOn(slug)) {
          const { root } = new WidgetPage(page, locale, name);
          await expect(root.locator('.plot:visible').first()).toBeVisible();
          await expect(root.locator('.caption').first()).toHaveText(/\S/);
          for (const part of ['.controls', '.player', '.slider'])
            for (const each of await root.locator(part).all()) await expect(each).toBeHidden();
          await root.locator('.data-table summary').first().click();
          await expect(root.locator('tbody tr').first()).toBeVisible();
        }
      }
    });
});
