/** What axe does not see of WCAG 2.2: docs/accessibility.md says which criteria rest on which of these. */
import type { Page } from '@playwright/test';

import { fewRows, sidewaysScroll } from './probes.ts';
import { expect, LOCALES, test } from './site.ts';
import { crowded, laidOut, spaced } from './spacing.ts';
import { wake } from './widgets.ts';

const SLUGS = ['adam', 'momentum'];

/** Opens a lesson, with all its widgets in use. */
async function inUse(page: Page, path: string): Promise<void> {
  await page.goto(path);
  for (const widget of await page.locator('section.widget').all()) await wake(page, widget);
}

/** The words that each control shows, of those that show any; each is marked with its place in the list. */
function wordsShown(): string[] {
  return [...document.querySelectorAll('main :is(button, input, select, textarea, summary)')]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .flatMap((control) => {
      const shows = control instanceof HTMLInputElement ? control.labels?.[0] : control;
      const copy = shows?.cloneNode(true) as Element | undefined;
      for (const unheard of copy?.querySelectorAll('[aria-hidden=true], svg, input') ?? [])
        unheard.remove();
      const words = (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return /[\p{L}\p{N}]/u.test(words) ? [{ control, words }] : []; // a sign such as + is no words
    })
    .map(({ control, words }, i) => {
      control.setAttribute('data-shown', String(i));
      return words;
    });
}

for (const locale of LOCALES)
  for (const slug of SLUGS) {
    const path = `${locale}/${slug}/`;

    test(`/${path}: with wide text spacing no words are cut off and no control is covered (1.4.12)`, async ({
      page,
    }) => {
      await page.goto(path);
      await page.evaluate(laidOut);
      await page.evaluate(spaced);
      const looksAt = async (width: number, state: string) => {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(crowded), `${state}, ${width} px`).toEqual([]);
      };
      for (const width of [1280, 360]) await looksAt(width, 'as built');
      for (const widget of await page.locator('section.widget').all()) await wake(page, widget);
      for (const slider of await page.locator('section.widget input[type=range]:visible').all())
        await slider.press('ArrowRight');
      await page.waitForTimeout(500); // words follow once the hand rests
      await looksAt(360, 'in use');
    });

    test(`/${path}: a window of 1280 × 1024 at 400 % scrolls one way and is not filled by bars (1.4.10)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280 / 4, height: 1024 / 4 });
      await inUse(page, path);
      await page.evaluate(laidOut);
      expect(await page.evaluate(sidewaysScroll)).toEqual([]);
      const free = await page.evaluate(() => {
        window.scrollTo(0, 3000);
        const bars = [...document.querySelectorAll('header, page-contents')].filter((bar) =>
          /fixed|sticky/.test(getComputedStyle(bar).position),
        );
        const ends = bars.map((bar) => bar.getBoundingClientRect().bottom);
        return ends.length > 0 ? innerHeight - Math.max(...ends) : NaN;
      });
      expect(free, 'px of height for what is read').toBeGreaterThan(1024 / 4 / 2);
    });

    test(`/${path}: in colours of the reader’s own, controls, lines and words are seen (1.4.11)`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await inUse(page, path);
      const { ground, lines, words, edges } = await page.evaluate(() => {
        const probe = document.createElement('p');
        probe.style.color = 'Canvas';
        document.body.append(probe);
        const styles = (selector: string) =>
          [...document.querySelectorAll(selector)]
            .filter((each) => each.checkVisibility())
            .map((each) => getComputedStyle(each));
        return {
          ground: getComputedStyle(probe).color,
          lines: styles('.figure-host .data path')
            .map(({ stroke }) => stroke)
            .filter((stroke) => stroke !== 'none'),
          words: [
            ...styles('.figure-host text').map(({ fill }) => fill),
            ...styles('main :is(button, summary, label)').map(({ color }) => color),
          ],
          // A button that a frame tells from words has one that is seen.
          edges: styles('.player button, .hand-in').map(({ borderTopColor }) => borderTopColor),
        };
      });
      for (const [what, colours] of Object.entries({ lines, words, edges })) {
        expect(colours.length, what).toBeGreaterThan(0);
        expect(colours, what).not.toContain(ground);
      }
    });
  }

for (const locale of LOCALES)
  test(`/${locale}/adam/: what a control shows is in its name, and a formula is one tab stop at most (2.5.3, 2.4.3)`, async ({
    page,
  }) => {
    await inUse(page, `${locale}/adam/`);
    const shown = await page.evaluate(wordsShown);
    expect(shown.length, 'controls with words').toBeGreaterThan(10);
    for (const [i, words] of shown.entries())
      await expect
        .soft(page.locator(`[data-shown="${i}"]`))
        .toHaveAccessibleName(within(words), { timeout: 1000 });

    const formulas = await page.locator('main .katex').evaluateAll((all) => {
      // A formula on its own line scrolls by its frame.
      const whole = all.map((each) => each.closest('.katex-display') ?? each);
      return [...new Set(whole)].map((each) => ({
        stops: [each, ...each.querySelectorAll<HTMLElement>('*')].filter(
          (part) => part instanceof HTMLElement && part.tabIndex >= 0,
        ).length,
        text: each.querySelector('annotation')?.textContent,
      }));
    });
    expect(formulas.length).toBeGreaterThan(5);
    expect(formulas.filter(({ stops }) => stops > 1)).toEqual([]);
    expect(formulas.filter(({ stops }) => stops === 1).length).toBeGreaterThan(0);
  });

/** Some words, wherever they stand in a name. */
const within = (words: string): RegExp =>
  new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s*'), 'u');

/** What a line of a transcript has to have a name to mean anything. */
const NAMED =
  /^'?(heading|link|button|img|figure|region|slider|textbox|radio|checkbox|combobox|tab|tabpanel)\b(?! ["/])/;

for (const locale of LOCALES)
  test(`${locale}: a screen reader’s transcript of a lesson names what it reads, in order (1.1.1, 1.3.1, 4.1.2)`, async ({
    page,
  }) => {
    await inUse(page, `${locale}/adam/`);
    await page.evaluate(fewRows);
    await page.locator('main details').evaluateAll((all: HTMLDetailsElement[]) => {
      for (const each of all) each.open = true;
    });
    const transcript = await page.locator('main').ariaSnapshot();
    const lines = transcript.split('\n').map((line) => line.trim().replace(/^- /, ''));
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter((line) => NAMED.test(line))).toEqual([]);
    const code = /^(code|button|textbox|- \/url|text: "?#)/; // scripts are read as they are written
    const source = /\$|\\[a-z]/i;
    expect(lines.filter((line) => source.test(line) && !code.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('math')).length).toBeGreaterThan(20);
    expect(lines.filter((line) => /^math(: *("")?)?$/.test(line))).toEqual([]);

    const levels = lines.flatMap((line) => {
      const level = /^'?heading ".*\[level=(\d)\]/.exec(line)?.[1];
      return level === undefined ? [] : [Number(level)];
    });
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const gaps = levels.slice(1).filter((level, i) => level > (levels[i] ?? 0) + 1);
    expect(gaps, levels.join(' ')).toEqual([]);

    const figures = page.locator('main .figure-host [role=img]:visible');
    expect(await figures.count()).toBeGreaterThan(2);
    for (const figure of await figures.all()) {
      await expect(figure).toHaveAccessibleName(/\S/);
      await expect(figure).toHaveAccessibleDescription(/\S \S/);
    }
  });
