/**
 * The language switch leads to the same page and place, with the widget in the same state. Where it leads from
 * each page is in the page (tests/built/html.test.ts); what its script adds is the same on all of them.
 */
import { expect, LOCALES, test } from './site.ts';

const STATE = '?bug-lab.beta1=0.5&other=%ED%95%9C#_top';
/** The landing page, a lesson that holds the widget, and a guide without one. */
const SLUGS = ['', 'puzzle/', 'glossary/'];

/** What an address says, whatever the order in which a widget writes its parameters. */
function said(address: string): unknown[] {
  const { pathname, searchParams, hash } = new URL(address);
  return [pathname, [...searchParams].sort(), hash];
}

for (const site of ['root', 'base'] as const) {
  test.describe(site, () => {
    test.use({ site });
    for (const slug of SLUGS)
      for (const by of ['click', 'keyboard'] as const)
        test(`/ko/${slug} and its twin switch to each other by ${by}`, async ({ page, home }) => {
          await page.goto(`ko/${slug}${STATE}`);
          for (const locale of [...LOCALES].reverse()) {
            const link = page.getByRole('banner').locator(`a[hreflang="${locale}"]`);
            if (by === 'click') await link.click();
            else await link.press('Enter');
            await expect(page.locator('html')).toHaveAttribute('lang', locale);
            await expect
              .poll(() => said(page.url()))
              .toEqual(said(`${home}${locale}/${slug}${STATE}`));
          }
        });
  });
}
