/** Search finds pages in the reader's language, and costs nothing until it is opened. */
import { expect, test } from './site.ts';

const QUERIES = { ko: '편향', en: 'correction' } as const;

for (const site of ['root', 'base'] as const) {
  test.describe(site, () => {
    test.use({ site });
    for (const [locale, query] of Object.entries(QUERIES)) {
      test(`"${query}" finds a page in ${locale}`, async ({ page, home }) => {
        const early: string[] = [];
        page.on('request', (request) => {
          if (request.url().includes('pagefind')) early.push(request.url());
        });
        await page.goto(`${locale}/`, { waitUntil: 'networkidle' });
        expect(early, 'files of the search fetched before it is opened').toEqual([]);

        await page.locator('[data-open-modal]').click();
        await page.getByRole('dialog').getByRole('textbox').fill(query);
        const result = page.getByRole('dialog').getByRole('link').first();
        await expect(result).toBeVisible();
        await result.click();
        await page.waitForURL((url) => url.href.startsWith(`${home}${locale}/`));
        await expect(page.getByRole('main')).toContainText(new RegExp(query, 'i'));
      });
    }
  });
}
