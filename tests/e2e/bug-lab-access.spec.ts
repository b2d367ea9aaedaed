/** Who cannot use a mouse, or does not see the figure, reaches everything. */

import { violations } from './axe.ts';
import { Lab } from './bug-lab.ts';
import { fewRows } from './probes.ts';
import { expect, test } from './site.ts';
import { unfold } from './widgets.ts';

for (const [path, face] of [
  ['ko/', '.opening'],
  ['ko/puzzle/', '#figure-bug-lab'],
  ['en/fixes/', '#figure-bug-lab'],
] as const) {
  test(`the keyboard alone reaches every control and table of /${path}`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await expect(page.locator(`section${face}`)).toHaveAttribute('data-ready', '');
    await unfold(page.locator('main'));
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const controls = await page.locator('main').evaluate((main) => {
      const all = main.querySelectorAll<HTMLElement>('button:enabled, input, textarea, summary');
      const radios = new Set<string>();
      return [...all]
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          // Tab stops once in a group of radio buttons: at the chosen one, or at the first.
          if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
          const group = [...main.querySelectorAll<HTMLInputElement>(`[name="${element.name}"]`)];
          if (group.some(({ checked }) => checked)) return element.checked;
          const first = !radios.has(element.name);
          radios.add(element.name);
          return first;
        })
        .map((element, i) => (element.dataset['control'] = String(i)));
    });
    const reached = new Set<string>();
    for (let press = 0; press < controls.length + 120; press++) {
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
}

// One theme a language, one page of the lab each; pages.spec.ts looks at every page in both themes as it is read.
for (const [locale, theme, slug] of [
  ['ko', 'light', 'puzzle'],
  ['en', 'dark', 'fixes'],
] as const) {
  test(`/${locale}/${slug}/ has no accessibility violation after use, ${theme}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme });
    const lab = new Lab(page, locale);
    await lab.open('?bug-lab.beta1=2&bug-lab.stream=values', slug);
    for (const name of ['never', 'separate', 'multiply']) await lab.show(name);
    await lab.root.getByLabel(lab.words['field.values']).fill('1, x');
    await lab.menu('NumPy');
    await lab.drawn();
    await lab.root.locator('.data-table summary').click();
    await page.locator('.predict input').first().check();
    await page.locator('.predict .hand-in').first().click();
    await page.locator('.exercise summary').first().click();
    await page.evaluate(fewRows);
    expect(await violations(page)).toEqual([]);
  });

  test(`/${locale}/ has no accessibility violation after use, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`${locale}/`);
    const opening = page.locator('.opening');
    await opening.locator('input[value=normal]').check();
    await opening.getByRole('slider').press('ArrowLeft');
    await expect(opening.locator('.figure-host')).toHaveAttribute('data-drawn', 'live');
    expect(await violations(page)).toEqual([]);
  });
}
