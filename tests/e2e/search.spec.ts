/** Search finds pages in the reader's language, and costs nothing until it is opened. */
import { readFileSync } from 'node:fs';

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

/** What students, lecturers and those who debug an optimizer type, each with the page that answers it. */
const SEARCHES = JSON.parse(readFileSync('tests/fixtures/searches.json', 'utf8')) as Searches;
type Searches = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** What no page answers. */
const NOTHING = { en: ['asdfqwer', 'zzz', 'blockchain'], ko: ['뷁뷁', 'ㅁㄴㅇㄹ', '김치찌개'] };
for (const [locale, searches] of Object.entries(SEARCHES))
  test(`what is typed finds its page among the first three, ${locale}`, async ({ page }) => {
    test.slow();
    expect(Object.keys(searches).length).toBeGreaterThanOrEqual(30);
    await page.goto(`${locale}/`);
    await page.locator('[data-open-modal]').click();
    const dialog = page.getByRole('dialog');
    const find = async (typed: string): Promise<string[]> => {
      await dialog.getByRole('textbox').fill('');
      await expect(dialog.getByRole('status')).toBeEmpty();
      await dialog.getByRole('textbox').fill(typed);
      await expect(dialog.getByRole('status')).not.toBeEmpty();
      const links = dialog.locator('> ol > li > a');
      return links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    };
    for (const [typed, slug] of Object.entries(searches)) {
      const found = (await find(typed)).map((href) => href.split('/').at(-2));
      expect.soft(found.slice(0, 3), typed).toContain(slug);
    }
    for (const typed of NOTHING[locale as keyof typeof NOTHING])
      expect.soft(await find(typed), typed).toEqual([]);
  });

test('a passage begins with a sentence, shows what was typed, and has formulas that can be read', async ({
  page,
}) => {
  await page.goto('en/');
  await page.locator('[data-open-modal]').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('why divide by 1 - beta^t');
  const passage = dialog.locator('li li', { hasText: 'What to remember' }).first().locator('p');
  await expect(passage).toHaveText(/^Bias correction divides an average by 1 − βᵗ, the sum/);
  await expect(passage.locator('mark')).toHaveText(['divides', '1', 'βᵗ,']);
});

/** Names that others give to terms, and the entry of the glossary that has them. */
const NAMES = {
  en: {
    EWMA: 'exponential-moving-average',
    'exponentially weighted moving average': 'exponential-moving-average',
    'heavy ball': 'momentum',
    'learn rate': 'learning-rate',
    'step length': 'step-size',
    'raw moment': 'moment',
    'cost function': 'loss-function',
    'expected value': 'expectation',
    'forgetting factor': 'decay-rate',
  },
  ko: {
    그래디언트: 'gradient',
    변화도는: 'gradient',
    매개변수: 'parameter',
    갱신: 'update',
    적률: 'moment',
    '불편 추정량': 'unbiased',
    '지수 가중 이동 평균': 'exponential-moving-average',
    웜업: 'warmup',
    '비용 함수': 'loss-function',
  },
} as const;
for (const [locale, names] of Object.entries(NAMES))
  test(`other names of terms lead to their entries in the glossary, ${locale}`, async ({
    page,
  }) => {
    await page.goto(`${locale}/`);
    await page.locator('[data-open-modal]').click();
    const dialog = page.getByRole('dialog');
    const list = page.locator('site-search dialog > ol');
    for (const [name, id] of Object.entries(names)) {
      await dialog.getByRole('textbox').fill(name);
      const entry = list.locator('> li').locator(`a[href$="/${locale}/glossary/#${id}"]`);
      await expect(entry, name).toBeVisible();
      const pages = await list
        .locator('> li > a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      const place = pages.findIndex((href) => href.endsWith(`/${locale}/glossary/`));
      expect([0, 1, 2], `${name}: ${pages.join(' ')}`).toContain(place);
    }
  });

test('↓ and ↑ move over the results, and back to the field, where Enter opens the first', async ({
  page,
}) => {
  await page.goto('en/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('textbox');
  await field.fill('momentum');
  const links = dialog.getByRole('link');
  await expect(links.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  const first = await links.nth(0).getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === first);
});

test('an excerpt keeps words of neighbouring cells and terms apart', async ({ page }) => {
  await page.goto('en/puzzle/');
  const text = await page.evaluate(async () => {
    const engine = (await import(`${location.origin}/pagefind/pagefind.js`)) as {
      search(query: string): Promise<{ results: { data(): Promise<{ content: string }> }[] }>;
    };
    const { results } = await engine.search('learning rate');
    return (await Promise.all(results.map(async (result) => (await result.data()).content))).join();
  });
  expect(text).toContain('the loop’s update m v 1 0.99990001 0.99990001 10 100');
  expect(text).toMatch(/learning rate 학습률 α The number/);
});
