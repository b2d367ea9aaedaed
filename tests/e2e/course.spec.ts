/** The course as a whole: what the landing page says of it, what a reader has done of it, how it ends. */
import type { Page } from '@playwright/test';

import { strings } from '../../src/components/lesson/strings.ts';
import { GUIDES, LESSONS } from '../../src/course.ts';
import { expect, LOCALES, test } from './site.ts';

const WORDS = {
  ko: { course: '강의', needs: '미분', forWhom: '파이썬', forget: strings.ko.forget },
  en: { course: 'course', needs: 'derivative', forWhom: 'Python', forget: strings.en.forget },
} as const;
const stored = (page: Page, key: string) =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '[]') as string[], key);
const tick = (page: Page, slug: string) =>
  page.locator(`chapter-list a[data-lesson="${slug}"][data-read]`);

for (const locale of LOCALES)
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 360, height: 740 },
  ])
    test(`the first screen says what this is, for whom and how long, beside the live opening, ${locale}, ${viewport.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(`${locale}/`);
      const { course, needs, forWhom } = WORDS[locale];
      const text = page.locator('main p').first();
      for (const word of [course, needs, forWhom]) await expect(text).toContainText(word);
      const length = text.locator('.course-length');
      const [lessons, minutes] = ((await length.textContent()) ?? '').match(/\d+/g) ?? [];
      expect(Number(lessons)).toBe(LESSONS.length);
      const each = await page
        .locator('course-list .length')
        .evaluateAll((all) => all.map((one) => Number(/\d+/.exec(one.textContent)?.[0])));
      expect(each).toHaveLength(LESSONS.length);
      expect(
        Math.abs(each.reduce((sum, one) => sum + one, 0) - Number(minutes)),
      ).toBeLessThanOrEqual(5);
      const bottom = (await length.boundingBox())?.y ?? Infinity;
      const loop = (await page.locator('.opening').boundingBox())?.y ?? Infinity;
      expect(bottom).toBeLessThan(loop);
      expect(loop).toBeLessThan(viewport.height - 100);
    });

test('a jump to the end reads no lesson; going through it does, and moves nothing in the list', async ({
  page,
}) => {
  const slug = 'moving-average';
  const seen = () => stored(page, 'adam-sections-seen');
  await page.goto(`en/${slug}/`);
  const list = page.locator('chapter-list');
  const height = () => list.evaluate((one) => one.getBoundingClientRect().height);
  const before = await height();
  await page.keyboard.press('End');
  await expect(page.locator('.lesson-end')).toBeInViewport();
  await expect.poll(seen).toContain(`${slug}#exercises`);
  await expect(tick(page, slug)).toHaveCount(0);

  const ids = await page
    .locator('.sl-markdown-content h2')
    .evaluateAll((all) => all.map(({ id }) => id));
  for (const id of ids.slice(0, -2)) {
    if (id === ids[2]) await page.goto(`en/${slug}/`); // the rest another day
    await page.evaluate((one) => document.getElementById(one)?.scrollIntoView(), id);
    await expect.poll(seen).toContain(`${slug}#${id}`);
    await expect(tick(page, slug)).toHaveCount(0);
  }
  await page.locator('.lesson-end').scrollIntoViewIfNeeded();
  await expect(tick(page, slug)).toHaveCount(1);
  expect(await height()).toBe(before);
  expect(await seen()).toEqual([]);
  await expect(tick(page, slug)).toHaveAccessibleName(/\(read\)$/);
});

for (const locale of LOCALES)
  test(`a solved exercise stays solved, the landing page shows progress, and it can be forgotten, ${locale}`, async ({
    page,
    context,
  }) => {
    const words = strings[locale];
    await page.goto(`${locale}/puzzle/`);
    const check = page.locator('#by-hand exercise-check');
    await expect(check.locator('.solved')).toBeHidden();
    await check.getByRole('textbox').fill('1');
    await check.getByRole('button', { name: words.check }).click();
    await expect(check.locator('.solved')).toBeHidden();
    await check.getByRole('textbox').fill((await check.getAttribute('data-value')) ?? '');
    await check.getByRole('button', { name: words.check }).click();
    await expect(check.locator('.solved')).toContainText(words.solved);
    await page.reload();
    await expect(check.locator('.solved')).toContainText(words.solved);
    await page.evaluate(() => localStorage.setItem('adam-lessons-read', '["puzzle"]'));

    const other = locale === 'ko' ? 'en' : 'ko';
    await page.goto(`${other}/`);
    const lesson = page.locator('course-list [data-lesson="puzzle"]');
    await expect(lesson.locator('.done')).toContainText(strings[other].read);
    const all = ((await lesson.getAttribute('data-checked')) ?? '').split(' ').length;
    expect(all).toBeGreaterThan(1);
    await expect(lesson.locator('.done')).toContainText(
      strings[other].solvedOf.replace('{done}', '1').replace('{all}', String(all)),
    );
    const next = page.locator('course-list .next');
    await expect(next).toHaveAttribute('href', /gradient-descent\/$/);

    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('main').getByRole('button', { name: WORDS[other].forget }).click();
    await expect(lesson.locator('.done')).toBeEmpty();
    await expect(next).toBeHidden();
    await expect(page.getByRole('button', { name: WORDS[other].forget })).toHaveCount(0);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

for (const locale of LOCALES)
  test(`the last lesson closes the course and leads on, ${locale}`, async ({ page }) => {
    await page.goto(`${locale}/${LESSONS.at(-1) ?? ''}/`);
    const end = page.locator('.course-end');
    await expect(end.locator('ul a')).toHaveCount(LESSONS.length);
    for (const slug of GUIDES)
      await expect(end.locator(`a[href$="/${locale}/${slug}/"]`)).toBeVisible();
    await page.goto(`${locale}/${LESSONS[0]}/`);
    await expect(end).toHaveCount(0);
  });
