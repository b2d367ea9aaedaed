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

/** What was typed, and the page that answers it; none where nothing does. */
const ANSWERS = [
  ['en', 'asdfqwer', null],
  ['en', 'resume from checkpoint', 'diagnose'],
  ['en', 'ε under the root', 'rmsprop'],
  ['en', 'loss jumps after resuming', 'diagnose'],
  ['en', 'checkpoint', 'diagnose'],
  ['en', 'counter off by one', 'diagnose'],
  ['en', 'NaN first step', 'diagnose'],
  ['en', 'aliased arrays', 'diagnose'],
  ['en', 'loss spike', 'diagnose'],
  ['ko', '체크포인트에서 재개', 'diagnose'],
  ['ko', '카운터가 하나 어긋남', 'diagnose'],
  ['ko', '첫 스텝 NaN', 'diagnose'],
  ['ko', '배열 복사', 'diagnose'],
  ['ko', '손실 스파이크', 'diagnose'],
  ['ko', '아담', 'adam'],
  ['ko', '편향보정을', 'bias-correction'],
  ['ko', '뷁뷁', null],
] as const;
for (const [locale, query, slug] of ANSWERS)
  test(`“${query}” finds ${slug ?? 'nothing'}, ${locale}`, async ({ page }) => {
    await page.goto(`${locale}/`);
    await page.locator('[data-open-modal]').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(query);
    await expect(dialog.getByRole('status')).not.toBeEmpty();
    const links = dialog.locator('ol > li > a');
    if (slug === null) await expect(links).toHaveCount(0);
    else {
      const found = await links.evaluateAll((all) =>
        all.map((one) => one.getAttribute('href') ?? ''),
      );
      expect(found.slice(0, 9).filter((href) => href.includes(`/${locale}/${slug}/`))).not.toEqual(
        [],
      );
    }
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

test('↓ and ↑ move over the results, and back to the field', async ({ page }) => {
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
