/** The language switch leads to the same page and place, with the widget in the same state. */
import { expect, LOCALES, pagesIn, test } from './site.ts';

const STATE = '?bug-lab.beta1=0.5&other=%ED%95%9C#_top';

/** What an address says, whatever the order in which a widget writes its parameters. */
function said(address: string): unknown[] {
  const { pathname, searchParams, hash } = new URL(address);
  return [pathname, [...searchParams].sort(), hash];
}

for (const site of ['root', 'base'] as const) {
  test.describe(site, () => {
    test.use({ site });
    for (const locale of LOCALES) {
      const other = locale === 'ko' ? 'en' : 'ko';
      for (const path of pagesIn(locale)) {
        const twin = path.replace(locale, other);
        for (const by of ['click', 'keyboard'] as const) {
          test(`/${path} switches to ${other} by ${by}`, async ({ page, home }) => {
            await page.goto(path + STATE);
            const link = page.getByRole('banner').locator(`a[hreflang="${other}"]`);
            if (by === 'click') await link.click();
            else await link.press('Enter');
            await expect(page.locator('html')).toHaveAttribute('lang', other);
            await expect.poll(() => said(page.url())).toEqual(said(home + twin + STATE));
          });
        }
      }
    }
  });
}
