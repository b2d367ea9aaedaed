/** Tasks in Python: what is found of a reader's code, in both languages, and what stays of it. */
import { readFileSync } from 'node:fs';

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { buttons } from '../../src/components/python/buttons.ts';
import { en } from '../../src/components/python/check/strings.en.ts';
import { ko } from '../../src/components/python/check/strings.ko.ts';
import { words } from '../../src/components/python/words.en.ts';
import { fill } from '../../src/lib/i18n/template.ts';
import { MUTANTS } from '../../src/lib/tasks/mutants.ts';
import { FUNCTION_STREAMS, SCRIPT_STREAMS } from '../../src/lib/tasks/streams.ts';
import { expect, LOCALES, test } from './site.ts';

const source = (name: string): string =>
  readFileSync(new URL(`../../src/lib/python/tasks/${name}.py`, import.meta.url), 'utf8');
const SAID = { en, ko };
const all = MUTANTS.length;

/** A task of the lesson in a page. */
class Task {
  readonly root;
  readonly verdict;
  readonly editor;
  constructor(
    readonly page: Page,
    id: 'mend-script' | 'write-adam' | 'write-test',
    readonly language: 'en' | 'ko' = 'en',
  ) {
    this.root = page.locator(`.task#${id}`);
    this.verdict = this.root.locator('.verdict');
    this.editor = this.root.getByRole('textbox');
  }

  button(name: 'run' | 'edit' | 'check' | 'back') {
    return this.root.getByRole('button', { name: buttons[this.language][name], exact: true });
  }

  async write(script: string): Promise<void> {
    if (await this.button('edit').isVisible()) await this.button('edit').click();
    await this.editor.focus();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.insertText(script);
  }

  /** Checks a script and waits for what is said of it. */
  async check(script: string, said: string | RegExp): Promise<void> {
    await this.write(script);
    await this.button('check').click();
    await expect(this.verdict).toContainText(said, { timeout: 25_000 });
  }
}

for (const locale of LOCALES)
  test(`the question’s script is named for its mistake, and passes once it is mended, ${locale}`, async ({
    page,
  }) => {
    const said = SAID[locale];
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`${locale}/exercises/`);
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((url) => /micropython|worker|editor|session|checking/.test(url))).toEqual(
      [],
    );
    const task = new Task(page, 'mend-script', locale);
    await task.button('check').click();
    await expect(task.verdict).toContainText(said['mistake.in-place'], { timeout: 25_000 });
    await expect(task.root.locator('.solved')).toBeHidden();
    expect(fetched.filter((url) => /editor/.test(url))).toEqual([]);
    const passed = fill(said['passed.script'], { n: SCRIPT_STREAMS.length });
    await task.check(source('script_solution'), passed);
    await expect(task.root.locator('.solved')).toBeVisible();
  });

test('a function is checked, and what it prints is no verdict', async ({ page }) => {
  await page.goto('en/exercises/');
  const task = new Task(page, 'write-adam');
  const passed = fill(en['passed.function'], { n: FUNCTION_STREAMS.length });
  await task.check(
    `print("${passed}")\ndef adam(*rest):\n    print("${passed}")`,
    en['unreadable.none'],
  );
  await expect(task.root.locator('.solved')).toBeHidden();
  await task.check(
    source('adam_solution').replace('beta1**t', 'beta1').replace('beta2**t', 'beta2'),
    en['mistake.no-exponent'],
  );
  await task.check(source('adam_solution'), passed);
});

test('a test is told what it accepts, refuses and lets survive, until it catches all', async ({
  page,
}) => {
  await page.goto('en/exercises/');
  const task = new Task(page, 'write-test');
  await task.check('def test(adam): pass', fill(en['accepts.everything'], { all }));
  await task.check('def test(adam): return False', en['refuses.everything']);
  await expect(task.verdict).toContainText(en['returned.false']);
  await task.check(
    'def test(adam):\n    for u in adam([10.0] * 9, 1, 0.9, 0.999, 1e-8): assert abs(u - 1) < 1e-3',
    fill(en.caught, { caught: all - 3, all }),
  );
  await expect(task.verdict).toContainText(en['mistake.first-step-only']);
  await expect(task.verdict.locator('pre')).toHaveText('adam([10.0, -10.0], 1, 0.9, 0.999, 1e-8)');
  await task.check('def test(adam):\n    return nam', en.broke.split('{')[0] ?? '');
  await expect(task.verdict).toContainText('Line 2: This name is not known here');
  await task.check(source('test_solution'), fill(en['passed.test'], { all }));
});

test('what never ends is stopped, said, and kept', async ({ page }) => {
  await page.goto('en/exercises/');
  const task = new Task(page, 'write-test');
  const endless = 'def test(adam):\n    while True: pass';
  await task.write(endless);
  await task.button('check').click();
  const failed = task.root.locator('.failed');
  await expect(failed.first()).toHaveText(fill(words.TooLong, { seconds: 10 }), {
    timeout: 25_000,
  });
  await expect(failed.last()).toHaveText(en.notReached);
  await expect(task.verdict).toHaveCount(0);
  await expect(task.editor).toContainText('while True: pass');
});

test('what was written and what was solved are there after a reload, in both languages', async ({
  page,
}) => {
  await page.goto('en/exercises/');
  const task = new Task(page, 'write-adam');
  const mine = `# mine\n${source('adam_solution')}`;
  await task.check(mine, en['passed.function'].split(',')[0] ?? '');
  await page.reload();
  await expect(task.root.locator('.solved')).toBeVisible();
  await expect(task.root.locator('.told')).toHaveText(buttons.en.kept);
  await task.button('run').click(); // what runs is what was kept, and it is on show
  await expect(task.editor).toContainText('# mine');
  await task.button('back').click();
  await expect(task.editor).not.toContainText('# mine');
  await page.reload();
  await expect(task.root.locator('.told')).toBeEmpty();
  await page.goto('ko/exercises/');
  await expect(task.root.locator('.solved')).toBeVisible();
});

test('a keyboard comes through: check, edit, out again', async ({ page }) => {
  await page.goto('en/exercises/');
  const task = new Task(page, 'write-test');
  await task.button('run').focus();
  await page.keyboard.press('Tab');
  await expect(task.button('check')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(task.verdict).toBeVisible({ timeout: 25_000 });
  await expect(task.button('check')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(task.editor).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(task.button('run')).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme}, on a phone`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 740 } });

    test('no accessibility violation in use, and nothing is wider than the page', async ({
      page,
    }) => {
      await page.goto('ko/exercises/');
      for (const id of ['mend-script', 'write-adam', 'write-test'] as const) {
        const task = new Task(page, id, 'ko');
        await task.button('edit').click();
        await task.button('check').click();
        await expect(task.verdict).toBeVisible({ timeout: 25_000 });
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('tasks and solutions can be read', async ({ page }) => {
    await page.goto('en/exercises/');
    const { root } = new Task(page, 'write-test');
    await expect(root.locator('.listing')).toContainText('def test(adam):');
    await expect(root.getByRole('button', { name: buttons.en.check })).toBeHidden();
    await root.locator('.solution summary').click();
    await expect(root.locator('.solution')).toContainText('def reference');
  });
});
