/** Python in the page: what it prints and draws, what cannot be reached from it, and how it is stopped. */
import type { Page } from '@playwright/test';

import { buttons } from '../../src/components/python/buttons.ts';
import { words as en } from '../../src/components/python/words.en.ts';
import { words as ko } from '../../src/components/python/words.ko.ts';
import { violations } from './axe.ts';
import { expect, test } from './site.ts';

const lab = (page: Page) => page.locator('run-python').first();
const button = (page: Page, name: 'run' | 'edit' | 'stop' | 'back', language: 'en' | 'ko' = 'en') =>
  lab(page).getByRole('button', { name: buttons[language][name], exact: true });
const output = (page: Page) => lab(page).locator('.output');
const editor = (page: Page) => lab(page).getByRole('textbox');

/** Puts a script into the editor, by keyboard, and runs it so. */
async function runScript(page: Page, script: string): Promise<void> {
  if (await button(page, 'edit').isVisible()) await button(page, 'edit').click();
  await editor(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(script);
  await page.keyboard.press('Control+Enter');
}

for (const language of ['ko', 'en'] as const) {
  test(`the question’s script prints 3.40488818e-70 and draws its figure, ${language}`, async ({
    page,
  }) => {
    const words = language === 'ko' ? ko : en;
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`${language}/puzzle/`);
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((url) => /micropython|worker|editor|session/.test(url))).toEqual([]);
    await button(page, 'run', language).click();
    await expect(lab(page).locator('.told')).toHaveText(words.done, { timeout: 20_000 });
    await expect(output(page).locator('pre')).toContainText(/ 3\.40488818e-70\]\n$/);
    await expect(output(page).getByRole('img')).toBeVisible();
    expect(fetched.filter((url) => /editor/.test(url))).toEqual([]);
  });
}

test('a changed script is run as it stands, and restored', async ({ page }) => {
  await page.goto('en/puzzle/');
  await runScript(page, 'import numpy as np\nprint(np.arange(3) * 2)\nprint(nam)');
  await expect(output(page).locator('pre')).toHaveText('[0 2 4]\n');
  await expect(output(page).locator('.failed')).toContainText(
    'Line 3: This name is not known here',
  );
  await button(page, 'back').click();
  await expect(editor(page)).toContainText('plt.plot(x, g_list, x, mv)');
});

test('the keyboard comes into the editor and out of it', async ({ page }) => {
  await page.goto('en/puzzle/');
  await button(page, 'edit').focus();
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, 'run')).toBeFocused();
});

const HOSTILE: readonly (readonly [name: string, script: string, why: RegExp])[] = [
  ['an endless loop', 'while True: pass', /Stopped after 10 seconds/],
  ['a huge allocation', 'a = [0] * 10**9', /more memory than it gets here/],
  ['memory that grows', 'a = [0]\nwhile True: a = a + a', /more memory than it gets here/],
  ['deep recursion', 'def f(n): return f(n + 1)\nf(0)', /Line 1: Python gave up/],
  ['prints without end', 'while True: print("x" * 80)', /printed more than 200000 characters/],
  ['the page, by js', 'import js\njs.document.title = "x"', /Line 1: Here a script can import/],
  ['the network', 'import socket', /Here a script can import/],
  ['the engine below', 'from jsffi import create_proxy', /Here a script can import/],
  [
    'code made of text',
    'import numpy\nprint(numpy._site.rounded.constructor("return 1 + 1")())',
    /isn.t callable/,
  ],
  ['importing otherwise', '__import__("js")', /Here a script can import/],
];

for (const [name, script, why] of HOSTILE) {
  test(`${name} ends with words, and harms nothing`, async ({ page }) => {
    await page.goto('en/puzzle/');
    const title = await page.title();
    await runScript(page, script);
    await expect(output(page).locator('.failed')).toHaveText(why, { timeout: 25_000 });
    expect(await page.title()).toBe(title);
    await expect(editor(page)).toContainText(script.split('\n')[0] ?? '');
    await runScript(page, 'print(6 * 7)');
    await expect(output(page).locator('pre')).toHaveText('42\n');
  });
}

test('what runs can be stopped', async ({ page }) => {
  await page.goto('en/puzzle/');
  await runScript(page, 'print("begun", flush=True)\nwhile True: pass');
  await expect(lab(page).locator('.told')).toHaveText(en.running);
  await button(page, 'stop').click();
  await expect(output(page).locator('.failed')).toHaveText(en.Stopped);
});

test('once it has run, it runs without a connection', async ({ page, context }) => {
  await page.goto('en/puzzle/');
  await runScript(page, 'print(1)');
  await expect(output(page).locator('pre')).toHaveText('1\n');
  await context.setOffline(true);
  await runScript(page, 'print(2)');
  await expect(output(page).locator('pre')).toHaveText('2\n');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme}, on a phone`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 740 } });

    test('no accessibility violation in use, and nothing is wider than the page', async ({
      page,
    }) => {
      await page.goto('ko/puzzle/');
      await button(page, 'edit', 'ko').click();
      await button(page, 'run', 'ko').click();
      await expect(output(page).getByRole('img')).toBeVisible({ timeout: 20_000 });
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBe(360);
    });
  });
}

test('every lesson’s NumPy script prints in the page what stands under it', async ({ page }) => {
  for (const lesson of ['moving-average', 'adam', 'bias-correction']) {
    await page.goto(`en/${lesson}/`);
    const tabs = page.locator('code-tabs');
    await tabs.getByRole('button', { name: buttons.en.run, exact: true }).click();
    await expect(tabs.locator('.told')).toContainText([en.done], { timeout: 20_000 });
    const named = async (selector: string) =>
      (await tabs.locator(selector).innerText())
        .trim()
        .split('\n')
        .map((line) => line.split(': '))
        .map(([name, value]) => [name, Number(Number(value).toPrecision(12))]);
    expect(await named('.output pre')).toEqual(await named('.prints samp'));
  }
});
