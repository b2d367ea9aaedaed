/** The site as a static host serves it: headers, a base path, an unknown address, no script. */
import { expect, LOCALES, PAGES, pagesIn, test } from './site.ts';

test('a page comes with a policy, and a hashed file is cached for good', async ({ page }) => {
  const response = await page.goto('en/');
  const headers = response?.headers() ?? {};
  expect(headers['content-security-policy']).toMatch(/script-src 'self'.*frame-ancestors 'self'/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  const style = await page.locator('link[rel=stylesheet]').first().getAttribute('href');
  const file = await page.request.get(style ?? '');
  expect(file.headers()['cache-control']).toContain('immutable');
  expect(file.headers()['cross-origin-resource-policy']).toBe('same-origin');
});

test.describe('what the build did not write', () => {
  test.use({ expected: [/Content Security Policy|document requires 'Trusted/] });

  /** A module that the page's own scripts do not bring, of nobody's site. */
  const FOREIGN: string = 'data:text/javascript,document.title = "run"';

  test('does not run', async ({ page }) => {
    await page.goto('en/');
    const refused = page.waitForEvent('console', (message) => message.type() === 'error');
    const ran = await page.evaluate(
      (address) =>
        import(address).then(
          () => true,
          () => false,
        ),
      FOREIGN,
    );
    expect(ran).toBe(false);
    expect((await refused).text()).toContain('Content Security Policy');
    await expect(page).not.toHaveTitle('run');
  });

  for (const path of ['en/puzzle/', 'embed/v1/en/memory/'])
    test(`is taken neither for markup nor for a script’s address, /${path}`, async ({ page }) => {
      await page.goto(path);
      const errors = await page.evaluate((address) => {
        const tries = [
          () => (document.body.innerHTML = '<b>in</b>'),
          () => (document.createElement('script').text = 'document.title = "run"'),
          () => document.createElement('iframe').setAttribute('srcdoc', '<b>in</b>'),
          () => new Worker(address, { type: 'module' }),
        ];
        return tries.map((attempt) => {
          try {
            attempt();
            return 'taken';
          } catch (error) {
            return String(error);
          }
        });
      }, FOREIGN);
      for (const error of errors) expect.soft(error).toContain('Trusted');
    });
});

for (const site of ['root', 'base'] as const) {
  test.describe(site, () => {
    test.use({ site });

    test.describe('an unknown address', () => {
      test.use({ expected: [/404/] });

      test('gets a page that leads back to both languages', async ({ page, home }) => {
        const response = await page.goto('ko/no/such/page/');
        expect(response?.status()).toBe(404);
        const { pathname } = new URL(home);
        for (const locale of LOCALES)
          await expect(page.locator(`a[href="${pathname}${locale}/"]`).first()).toBeVisible();
        await page.getByRole('banner').locator('[data-open-modal]').click();
        await page.getByRole('dialog').getByRole('textbox').fill('Adam');
        await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
      });
    });

    test('the first page offers both languages', async ({ page, home }) => {
      await page.goto('');
      for (const locale of LOCALES) {
        const { pathname } = new URL(home);
        await expect(page.locator(`a[href="${pathname}${locale}/"]`).first()).toBeVisible();
      }
    });
  });
}

/** Every page of one language, since its twin fetches the same files but the font, and one of each other kind. */
const UNDER_BASE = PAGES.filter(
  (path) => !path.startsWith('ko/') || ['ko/', 'ko/puzzle/', 'ko/glossary/'].includes(path),
);

test.describe('under a base path', () => {
  test.use({ site: 'base' });
  for (const path of UNDER_BASE) {
    test(`/${path} loads in silence`, async ({ page }) => {
      await page.goto(path, { waitUntil: 'networkidle' });
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of LOCALES)
    test(`every page shows its text and its figures, ${locale}`, async ({ page }) => {
      test.slow();
      for (const path of pagesIn(locale)) {
        await page.goto(path);
        const words = await page.getByRole('main').innerText();
        expect.soft(words.length, path).toBeGreaterThan(200);
        const empty = await page.evaluate(() => [
          ...[...document.querySelectorAll('main figure')]
            .filter((figure) => !figure.querySelector('svg, pre, table, img'))
            .map((figure) => figure.outerHTML.slice(0, 120)),
          ...[...document.querySelectorAll<HTMLElement>('astro-island')]
            .filter((island) => island.innerText.trim() === '')
            .map((island) => island.outerHTML.slice(0, 120)),
        ]);
        expect.soft(empty, path).toEqual([]);
      }
    });
});
