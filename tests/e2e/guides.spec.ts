/** The guides, and what stands at a lesson's head and foot: aims, citations, the way on. */
import { GLOSSARY } from '../../src/lib/i18n/glossary.ts';
import { REFERENCES } from '../../src/lib/references/references.ts';
import { bindJosa } from '../../src/lib/i18n/bind-josa.ts';
import { expect, LOCALES, test } from './site.ts';

for (const locale of LOCALES) {
  test.describe(`/${locale}/`, () => {
    test('the glossary holds every term in both languages, and its letters lead to them', async ({
      page,
    }) => {
      await page.goto(`${locale}/glossary/`);
      const entries = page.locator('dl.glossary > div');
      await expect(entries).toHaveCount(GLOSSARY.length);
      const shown = await entries.evaluateAll((divs) =>
        divs.map((div) => ({
          id: div.id,
          own: div.querySelector('b')?.textContent,
          other: div.querySelector('[lang]')?.textContent,
          text: div.querySelector('dd')?.textContent,
          all: div.textContent,
        })),
      );
      const other = locale === 'ko' ? 'en' : 'ko';
      for (const { id, own, other: foreign, text, all } of shown) {
        const term = GLOSSARY.find((one) => one.id === id);
        expect(own, id).toBe(term?.[locale]);
        expect(foreign ?? own, id).toBe(term?.[other]);
        expect(text, id).toBe(bindJosa(term?.definition[locale] ?? ''));
        expect(all, id).toContain(term?.aka?.[locale]?.join(', ') ?? '');
      }
      const letter = page.locator('nav.letters a').nth(3);
      const href = (await letter.getAttribute('href')) ?? '';
      await letter.click();
      await expect(page.locator(href)).toBeInViewport();
    });

    test('the references hold every source, with its address and the lessons that cite it', async ({
      page,
    }) => {
      await page.goto(`${locale}/references/`);
      const entries = page.locator('ul.references > li');
      await expect(entries).toHaveCount(Object.keys(REFERENCES).length);
      for (const [id, { url }] of Object.entries(REFERENCES))
        await expect(page.locator(`[id="${id}"] a`).first()).toHaveAttribute('href', url);
      const citing = page.locator('#adam .cited a');
      expect(await citing.count()).toBeGreaterThan(3);
      await expect(page.locator('#adam .cited')).toContainText(
        locale === 'ko' ? '알고리즘 1' : 'Algorithm 1',
      );
      await citing.first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/puzzle/$`));
    });

    test('a lesson says what it needs, what it gives, and what comes next', async ({ page }) => {
      await page.goto(`${locale}/puzzle/`);
      const aims = page.locator('dl.aims');
      await expect(aims.locator('dt')).toHaveText(
        locale === 'ko'
          ? ['미리 알아 둘 것', '학습 목표']
          : ['What you need', 'What you will be able to do'],
      );
      await expect(page.locator('.pagination-links p')).not.toBeEmpty();
    });

    test('the guide for lecturers has its code copied line by line', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`${locale}/lecturers/`);
      const listing = page.locator('[data-place="slidev"]');
      await listing.getByRole('button').click();
      await expect(listing.getByRole('status')).not.toBeEmpty();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/^---\nlayout: full\n---\n\n<iframe src="http[^"]*\?keys=widget&amp;/);
      expect(copied).toMatch(
        /<\/iframe>\n\n<!-- .*<head><script .*host\.js"><\/script><\/head> -->\n$/,
      );
    });

    test('a figure of the guide opens by itself, and its thumbnail waits until it is unfolded', async ({
      page,
    }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${locale}/lecturers/`, { waitUntil: 'networkidle' });
      expect(asked.filter((url) => /\/memory[^/]*\/poster-/.test(url))).toEqual([]);
      const figures = page.locator('details[data-widget="memory"]');
      await figures.locator('summary').click();
      const [picture] = await figures.locator('img.light').all();
      await picture?.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture?.evaluate((image) => (image as HTMLImageElement).naturalWidth))
        .toBeGreaterThan(100);
      await figures.locator('[data-embed="memory.delay"] a').first().click();
      await expect(page).toHaveURL(new RegExp(`/embed/v1/${locale}/memory\\.delay/$`));
      await expect(page.locator('#embed-root svg').first()).toBeVisible();
    });

    test('how we know prints the question’s number twice, computed and recorded', async ({
      page,
    }) => {
      await page.goto(`${locale}/how-we-know/`);
      await expect(page.getByText('3.404888183404303e-70', { exact: true })).toHaveCount(2);
      await expect(page.locator('main table tbody tr')).toHaveCount(4);
    });
  });
}

test.describe('a citation', () => {
  test('has a number that leads to its note, and a note that leads to the references and the source', async ({
    page,
  }) => {
    await page.goto('ko/puzzle/');
    const mark = page.locator('.cite a').first();
    await expect(mark).toHaveText('[1]');
    await expect(mark).toHaveAccessibleName('출처 1');
    const note = page.locator('.source').first();
    await expect(note).toContainText('Kingma & Ba 2015');
    await expect(note).toContainText('알고리즘 1');
    await expect(note.getByRole('link').last()).toHaveAttribute('href', REFERENCES.adam.url);
    await mark.click();
    await expect(page).toHaveURL(/\/ko\/puzzle\/#source-1$/);
    await expect(note).toBeInViewport();
    await expect(mark).toBeInViewport();
    await note.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/ko\/references\/#adam$/);
  });

  for (const [width, where] of [
    [1280, 'beside its line'],
    [1000, 'under its line'],
    [360, 'under its line'],
  ] as const) {
    test(`stands ${where} at ${width} px, and over nothing`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('en/moving-average/');
      const marks = page.locator('.sl-markdown-content > p .cite');
      const notes = page.locator('.sl-markdown-content > p > .source');
      expect(await notes.count()).toBe(await marks.count());
      const boxes = await notes.evaluateAll((all) =>
        all.map((note) => {
          const { left, top, bottom } = note.getBoundingClientRect();
          const text = note.parentElement?.getBoundingClientRect();
          return { left, top, bottom, text: { right: text?.right ?? 0, top: text?.top ?? 0 } };
        }),
      );
      boxes.forEach(({ left, top, text }, i) => {
        if (width >= 1280) expect(left).toBeGreaterThan(text.right);
        else expect(left).toBeLessThan(text.right);
        expect(top).toBeGreaterThanOrEqual(Math.max(text.top, boxes[i - 1]?.bottom ?? 0) - 1);
      });
      // What a container cuts off cannot be pointed at.
      for (const note of await notes.getByRole('link').all()) await note.click({ trial: true });
    });
  }
});
