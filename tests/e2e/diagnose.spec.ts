/** The diagnosis in use: what is pasted, what it says, what it asks for next, and what it does with what is no number. */
import type { Page } from '@playwright/test';

import { en } from '../../src/components/widgets/diagnose/strings.en.ts';
import { ko } from '../../src/components/widgets/diagnose/strings.ko.ts';
import { fingerprint, TEST_STREAMS } from '../../src/lib/museum/index.ts';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { expect, LOCALES, test } from './site.ts';
import { WidgetPage } from './widgets.ts';

const WORDS = { en, ko };

async function opened(page: Page, locale: Locale, query = '') {
  const widget = new WidgetPage(page, locale, 'diagnose');
  await widget.open(query);
  const words = WORDS[locale];
  const { root } = widget;
  return {
    widget,
    words,
    root,
    field: root.getByLabel(words['field.values']),
    caption: root.locator('.caption').first(),
    found: root.locator('.findings [data-variant]'),
    next: root.locator('.findings .next'),
    error: root.locator('.values-field .error').first(),
  };
}

for (const locale of LOCALES)
  test(`names one mistake, several, none, and that nothing is wrong, ${locale}`, async ({
    page,
  }) => {
    const { field, found, next, root, words } = await opened(page, locale);
    await expect(found).toHaveCount(1);
    await expect(found).toHaveAttribute('data-variant', 'in-place');
    await expect(found.getByRole('link')).toHaveAttribute('href', /github\.com\/frgfm\/holocron/);

    await field.fill('[0.         0.7441368  0.8584626]'); // as NumPy prints it
    await expect(found.first()).toHaveAttribute('data-variant', 'previous-moments');
    await root.getByRole('button', { name: words['hint.use'] }).click(); // ε is the question's
    await expect(found).toHaveCount(1);
    await expect(page).toHaveURL(/diagnose\.eps=1e-8/);

    await field.fill('1, 1, 1, 1');
    await expect(found.first()).toHaveAttribute('data-variant', 'separate');
    await expect(next.locator('tbody tr')).not.toHaveCount(0);

    await field.fill('1, 5, 3, 2');
    await expect(found).toHaveCount(3);
    await expect(found.first()).toHaveAttribute('data-variant', 'no-exponent');
  });

test('says of right Adam that nothing is wrong, and asks for no test', async ({ page }) => {
  const right = fingerprint('separate', TEST_STREAMS.varied);
  const { caption, field, next, root, words } = await opened(page, 'en', '?diagnose.eps=1e-8');
  await root.getByLabel(words['stream.varied'], { exact: true }).check();
  await field.fill(right.join('\n'));
  await expect(caption).toHaveText(words['verdict.right']);
  await expect(next).toHaveCount(0);
});

test('what is no number is said, and the figure and what was typed stay', async ({ page }) => {
  for (const locale of LOCALES) {
    const { field, caption, error } = await opened(page, locale);
    const before = await caption.textContent();
    for (const [text, said] of [
      ['1, 2, x', 'x'],
      ['range(10)', 'range(10)'],
      ['[1, 2, ..., 9]', ''],
    ] as const) {
      await field.fill(text);
      await expect(error).toContainText(said);
      await expect(error).not.toBeEmpty();
      await expect(field).toHaveValue(text);
      await expect(caption).toHaveText(before ?? '');
    }
  }
});

test('takes nan and inf for values, and a link holds them', async ({ page }) => {
  const { field, found } = await opened(page, 'en', '?diagnose.eps=1e-8');
  await field.fill('[nan, 1.3438389, 1.1648732]');
  await expect(found.first()).toHaveAttribute('data-variant', 'counter-from-zero');
  await expect(page).toHaveURL(/diagnose\.values=NaN,1\.3438389/);
  await page.reload();
  await expect(found.first()).toHaveAttribute('data-variant', 'counter-from-zero');
});

test('keeps the digits that were printed where the numbers lose them', async ({ page }) => {
  const { field } = await opened(page, 'en', '?diagnose.eps=1e-8');
  await field.fill('1.0000, 1.0000, 1.0000');
  await expect(page).toHaveURL(/diagnose\.digits=5/);
});

test('says that the list of gradients ends too early, and is content with a longer one', async ({
  page,
}) => {
  const { field, root, words, caption } = await opened(page, 'en', '?diagnose.eps=1e-8');
  await field.fill('1, 0.9, 0.8, 0.7, 0.6');
  await root.getByLabel(words['stream.values'], { exact: true }).check();
  await expect(caption).toContainText('ends at step 4');
  await root.getByLabel(words['field.gradients']).fill('1, 2, 3, 4, 5, 6');
  await expect(caption).not.toContainText('ends at step');
});

test('goes by keys: the field, the stream, the line of Python that is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { field, root, words, next } = await opened(page, 'en');
  await field.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('1 1 1');
  await expect(next.locator('code').first()).toContainText('gradients = ');
  await root.getByLabel(words['stream.constant'], { exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(root.getByLabel(words['stream.values'], { exact: true })).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(next).toBeVisible();
  // What is found follows a little later, and a line that has changed is not the one that was copied.
  await expect(async () => {
    await next.getByRole('button', { name: words.copy }).press('Enter');
    await expect(next.getByRole('status')).toHaveText(words.copied, { timeout: 1000 });
    const line = await page.evaluate(() => navigator.clipboard.readText());
    expect(line).toBe(await next.locator('.line code').textContent());
  }).toPass();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of LOCALES)
    test(`tells what gives the number of the question, ${locale}`, async ({ page }) => {
      await page.goto(`${locale}/diagnose/`);
      const widget = page.locator('section.diagnose');
      await expect(widget.locator('[data-variant=in-place]')).toBeVisible();
      await expect(widget.locator('.next tbody tr')).toHaveCount(2);
      await expect(widget.locator('textarea, .line button').first()).toBeHidden();
    });
});
