/** The lab by keyboard, by touch, early, announced, and in any state an address can ask for. */
import AxeBuilder from '@axe-core/playwright';
import fc from 'fast-check';

import { queries } from '../components/bug-lab/queries.ts';
import { Lab } from './bug-lab.ts';
import { expect, LOCALES, test } from './site.ts';

for (const locale of LOCALES) {
  test.describe(locale, () => {
    test('the keyboard alone reaches every control and the figure’s table', async ({ page }) => {
      const lab = new Lab(page, locale);
      await lab.open();
      await page.mouse.move(1, 1);
      await expect(lab.root).toHaveAttribute('data-ready', '');
      const controls = await lab.root.evaluate((root) => {
        const all = root.querySelectorAll<HTMLElement>('button:enabled, input, textarea, summary');
        return [...all]
          .filter((element) => element.checkVisibility())
          .filter(
            (element) =>
              !(
                element instanceof HTMLInputElement &&
                element.type === 'radio' &&
                !element.checked
              ),
          )
          .map((element, i) => (element.dataset['control'] = String(i)));
      });
      const reached = new Set<string>();
      await lab.root.locator('[data-control="0"]').focus();
      for (let press = 0; press <= controls.length + 5; press++) {
        const control = await page.evaluate(() =>
          document.activeElement instanceof HTMLElement
            ? document.activeElement.dataset['control']
            : '',
        );
        if (control) reached.add(control);
        await page.keyboard.press('Tab');
      }
      expect([...reached].sort()).toEqual([...controls].sort());
    });

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

    test('a drag on the figure moves the cursor', async ({ page }) => {
      const lab = new Lab(page, locale);
      await lab.open();
      await lab.choose('linear');
      const host = await lab.drawn();
      await host.scrollIntoViewIfNeeded();
      const box = await host.boundingBox();
      if (!box) throw new Error('the figure has no box');
      await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2, { steps: 5 });
      await page.mouse.up();
      await expect(lab.root.locator('.readout-title')).not.toContainText('100');
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
      await lab.root
        .getByRole('textbox', { name: lab.words['field.beta1'], exact: true })
        .fill('0.5');
      await lab.root.getByRole('button', { name: lab.words['readout.first-wrong'] }).click();
      release();
      await expect(lab.root).toHaveAttribute('data-ready', '');
      await expect(page).toHaveURL(/bug-lab\.stream=ramp/);
      await expect(page).toHaveURL(/bug-lab\.beta1=0\.5/);
      await expect(page).toHaveURL(/bug-lab\.show=in-place,separate/);
      await expect(lab.value('separate')).toBeVisible();
    });

    test('a drag of three seconds is announced at most twice', async ({ page }) => {
      const lab = new Lab(page, locale);
      await lab.open();
      await lab.show('separate');
      const region = lab.root.locator('> [role=status]');
      await expect(region).not.toBeEmpty();
      await region.evaluate((element) => {
        const counter = element as HTMLElement & { changes?: number };
        counter.changes = 0;
        new MutationObserver(() => (counter.changes = (counter.changes ?? 0) + 1)).observe(
          element,
          {
            characterData: true,
            childList: true,
            subtree: true,
          },
        );
      });
      const slider = lab.root.getByRole('slider').nth(2);
      for (let i = 0; i < 30; i++) {
        await slider.press(i < 15 ? 'Shift+ArrowRight' : 'Shift+ArrowLeft');
        await page.waitForTimeout(100);
      }
      await page.waitForTimeout(700);
      const changes = await region.evaluate(
        (element) => (element as HTMLElement & { changes?: number }).changes,
      );
      expect(changes).toBeLessThanOrEqual(2);
    });

    for (const theme of ['light', 'dark'] as const)
      test(`has no accessibility violation after use, ${theme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme });
        const lab = new Lab(page, locale);
        await lab.open('?bug-lab.beta1=2&bug-lab.stream=values');
        for (const name of ['never', 'separate', 'multiply']) await lab.show(name);
        await lab.root.getByLabel(lab.words['field.values']).fill('1, x');
        await lab.menu('NumPy');
        await lab.drawn();
        await lab.root.locator('.data-table summary').click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      });
  });
}

test('a hundred random addresses: no crash, no blank figure, no NaN without its word', async ({
  page,
}) => {
  test.setTimeout(240_000);
  for (const [i, query] of fc.sample(queries, { numRuns: 100, seed: 20251122 }).entries()) {
    const lab = new Lab(page, i % 2 ? 'ko' : 'en');
    await lab.open(query);
    await expect(lab.root, query).toHaveAttribute('data-ready', '');
    const host = await lab.drawn();
    const { shapes, words } = await host.evaluate((element) => ({
      shapes: [...element.querySelectorAll('path, circle')].map((shape) => shape.outerHTML),
      words: [...element.querySelectorAll('text')].map((text) => text.textContent),
    }));
    expect(shapes.length, `${query} draws something`).toBeGreaterThan(0);
    expect(
      shapes.filter((shape) => /NaN|Infinity/.test(shape)),
      query,
    ).toEqual([]);
    const stray = words.filter(
      (word) => /NaN|undefined/.test(word) && word !== lab.words['gap.nan'],
    );
    expect(stray, query).toEqual([]);
    const nan = (await lab.root.locator('.readout').innerText()).includes('nan');
    if (nan) await expect(host, query).toContainText(lab.words['gap.nan']);
  }
});
